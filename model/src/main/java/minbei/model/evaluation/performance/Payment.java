package minbei.model.evaluation.performance;

import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;

/**
 * Pays contracts out of the money set aside for them, and ends them with their term.
 *
 * <p>A year's money parts as the terms say. The first tranche is paid when the year begins, the middle one evenly over months with a
 * report, the last one when the year ends unless it is kept back, counted units some months after the fact. A payment may be late. What
 * was not earned, what is kept back, and what an early end leaves goes back to the treasury, each with its reason.
 */
public final class Payment implements MonthlyRule {

    private static final int DRAW_FIRST = 0;
    private static final int DRAW_MIDDLE = 1;
    private static final int DRAW_LAST = 2;
    private static final int DRAW_COUNTED = 3;

    private final IntFunction<PaymentParameters> parameters;
    private final Luck luck;
    private final ContractFiles files;
    private final Ledger ledger;
    private final PerformanceRecord record;

    private Payment(
            IntFunction<PaymentParameters> parameters,
            Luck luck,
            ContractFiles files,
            Ledger ledger,
            PerformanceRecord record) {
        this.parameters = parameters;
        this.luck = luck;
        this.files = files;
        this.ledger = ledger;
        this.record = record;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param files of the contracts
     * @param ledger the account
     * @param record where it is noted
     * @return the rule
     */
    public static Payment of(
            IntFunction<PaymentParameters> parameters,
            Luck luck,
            ContractFiles files,
            Ledger ledger,
            PerformanceRecord record) {
        return new Payment(parameters, luck, files, ledger, record);
    }

    /**
     * Contracts whose year begins get that year's money parted, before anything of it is earned.
     *
     * @param month months since 2014-01
     */
    public void beginYears(int month) {
        for (ContractFile file : files.open()) {
            if (file.isServing(month) && file.isFirstOfYear(month)) {
                beginYear(file, month);
            }
        }
    }

    @Override
    public void apply(int month) {
        for (ContractFile file : files.open()) {
            if (file.isServing(month)) {
                payMonth(file, month);
                if (file.isTerminated()) {
                    terminate(file, month);
                } else if (file.isLastOfYear(month)) {
                    endYear(file, month);
                }
            } else if (!file.contract().isRunning()) {
                endEarly(file);
            }
            payDue(file, month);
        }
    }

    private void beginYear(ContractFile file, int month) {
        Contract contract = file.contract();
        long setAside = contract.committed() - file.owed();
        long fen = Math.min(file.yearFen(month), setAside);
        file.beginYear(Tranches.of(contract.award().terms(), fen, file.monthsOfYear(month)));
        owe(file, file.tranches().first(), month, DRAW_FIRST, 0);
    }

    private void payMonth(ContractFile file, int month) {
        if (file.unitsOfMonth() <= 0) {
            return;
        }
        owe(file, file.tranches().instalment(file.monthOfYear(month)), month, DRAW_MIDDLE, 0);
        long earned = countedSoFar(file) - file.countedEarned();
        file.earnCounted(earned);
        owe(file, earned, month, DRAW_COUNTED, parameters.apply(month).countedLagMonths());
    }

    /** What the units of the year so far have earned; a year reported in full earns its counted part to the fen. */
    private static long countedSoFar(ContractFile file) {
        Contract.Award award = file.contract().award();
        double perUnit = award.priceFen() * award.terms().countedShare();
        return Math.min(file.tranches().counted(), Math.round(perUnit * file.unitsOfYear()));
    }

    private void endYear(ContractFile file, int month) {
        long last = file.tranches().last();
        if (file.keepsLastTranche()) {
            keepBack(file, file.take(last));
        } else if (file.unitsOfYear() > 0) {
            owe(file, last, month, DRAW_LAST, 0);
        }
        settle(file);
        if (file.isLastOfTerm(month)) {
            end(file, ContractEnd.COMPLETED, month + 1);
            giveBack(file, unowed(file), Purpose.RETURNED_NOT_NEEDED);
        }
    }

    private void terminate(ContractFile file, int month) {
        keepBack(file, file.take(file.tranches().last()));
        if (file.isLastOfYear(month)) {
            settle(file);
        }
        end(file, file.isLastOfTerm(month) ? ContractEnd.COMPLETED : ContractEnd.TERMINATED, month + 1);
        endEarly(file);
    }

    /** The year's money that nobody has earned goes back, and what is left of a fine is paid back in cash. */
    private void settle(ContractFile file) {
        long undelivered = file.take(file.unassigned());
        record.undelivered(undelivered);
        giveBack(file, undelivered, Purpose.RETURNED_WITHHELD);
        recover(file);
    }

    private void endEarly(ContractFile file) {
        file.take(file.unassigned());
        long rest = unowed(file);
        record.endedEarly(rest);
        giveBack(file, rest, Purpose.RETURNED_CONTRACT_ENDED);
        recover(file);
    }

    private void recover(ContractFile file) {
        Organization organization = file.organization();
        long fen = Math.min(file.takeFine(), Math.max(0, organization.means().cash()));
        organization.means().spend(fen);
        record.recovered(fen);
    }

    private void end(ContractFile file, ContractEnd how, int month) {
        files.contracts().end(file.contract(), how, month);
        record.noteEnd(how);
    }

    private static long unowed(ContractFile file) {
        return file.contract().committed() - file.owed();
    }

    /** Notes a payment for when it arrives, less a fine. */
    private void owe(ContractFile file, long fen, int month, int draw, int lag) {
        long earned = file.take(fen);
        long kept = file.bearFine(earned);
        keepBack(file, kept);
        if (earned > kept) {
            PaymentParameters now = parameters.apply(month);
            double u = luck.uniform(Stream.LATE_PAYMENT, file.organization().key(), month, file.drawIndex(draw));
            int late = u < now.lateShare() ? now.lateMonths() : 0;
            file.payables().add(new ContractFile.Payable(month + lag + late, earned - kept));
        }
    }

    private void payDue(ContractFile file, int month) {
        file.payables().removeIf(payable -> {
            if (payable.month() > month) {
                return false;
            }
            pay(file, payable.fen());
            return true;
        });
    }

    private void pay(ContractFile file, long fen) {
        Organization organization = file.organization();
        if (organization.isLocal() && organization.activity() == Activity.DISSOLVED) {
            record.endedEarly(fen);
            giveBack(file, fen, Purpose.RETURNED_CONTRACT_ENDED);
            return;
        }
        Contract contract = file.contract();
        ledger.payCommitted(contract.need().ordinal(), Purpose.CONTRACTS, fen);
        contract.pay(fen);
        organization.means().receive(RevenueSource.CONTRACTS, fen);
        record.paid(fen);
    }

    private void keepBack(ContractFile file, long fen) {
        if (fen > 0) {
            ledger.payCommitted(file.contract().need().ordinal(), Purpose.RETURNED_WITHHELD, fen);
            file.contract().release(fen, true);
            record.withheld(fen);
        }
    }

    private void giveBack(ContractFile file, long fen, Purpose reason) {
        if (fen > 0) {
            ledger.payCommitted(file.contract().need().ordinal(), reason, fen);
            file.contract().release(fen, false);
        }
    }
}
