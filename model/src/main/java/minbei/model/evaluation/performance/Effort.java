package minbei.model.evaluation.performance;

import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.schedule.MonthlyRule;

/**
 * How an organization divides its effort under a contract: x for what is counted, keeping the contracted places open, and y for what
 * is not, the care itself.
 *
 * <p>It has a standard of its own, (x₀, y₀), by hidden honesty and quality. Pay draws effort to what it hangs on, and effort for one task
 * makes effort for the other harder (Holmstrom and Milgrom 1991): with incentives I and substitution γ the best efforts solve
 * (x − x₀) + γ(y − y₀) = Iₓ and (y − y₀) + γ(x − x₀) = I_y, both within 0–1; where one is at its bound, the other answers to that. Iₓ
 * is the pull of pay per unit, as far as it has to be earned and not padded, of the last tranche at stake, and of being looked at; I_y that of the
 * tranche as far as an evaluator can see care, and of being looked at. The method by which a contract was bought appears nowhere.
 */
public final class Effort implements MonthlyRule {

    private final IntFunction<EffortParameters> parameters;
    private final ContractFiles files;
    private final Reporting reporting;
    private final Scrutiny scrutiny;

    private Effort(
            IntFunction<EffortParameters> parameters, ContractFiles files, Reporting reporting, Scrutiny scrutiny) {
        this.parameters = parameters;
        this.files = files;
        this.reporting = reporting;
        this.scrutiny = scrutiny;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param files of the contracts
     * @param reporting what organizations report
     * @param scrutiny who looks
     * @return the rule
     */
    public static Effort of(
            IntFunction<EffortParameters> parameters, ContractFiles files, Reporting reporting, Scrutiny scrutiny) {
        return new Effort(parameters, files, reporting, scrutiny);
    }

    /**
     * Effort for both tasks.
     *
     * @param delivery share of the contracted places kept open, 0–1
     * @param care effort for what is not counted, 0–1
     */
    record Efforts(double delivery, double care) {}

    @Override
    public void apply(int month) {
        for (ContractFile file : files.open()) {
            Contract contract = file.contract();
            if (contract.isRunning()) {
                Efforts efforts = efforts(file, month);
                file.setDelivery(efforts.delivery());
                contract.setEffort(efforts.care());
            }
        }
    }

    Efforts efforts(ContractFile file, int month) {
        EffortParameters now = parameters.apply(month);
        double quality = file.organization().traits().quality();
        double honesty = reporting.honesty(file.organization().key());
        double ownDelivery = within(now.ownDelivery() + now.deliveryPerHonesty() * honesty);
        double ownCare = within(now.ownCare() + now.carePerQuality() * quality);
        ContractTerms terms = file.contract().award().terms();
        double stake = (1 - terms.countedShare())
                * terms.lastTrancheShare()
                * scrutiny.trancheAtStake(file, quality * ownCare * ownDelivery, month);
        double looked = scrutiny.onSite(file.contract(), month);
        double padded = reporting.paddedShare(file, month);
        // who judges by the papers is content with padded units too
        double stakeOfDelivery = file.scheme() == Scheme.BUYER ? stake * (1 - padded) : stake;
        double forDelivery = now.payPull() * (terms.countedShare() * (1 - padded) + stakeOfDelivery + looked);
        double forCare = now.payPull() * (now.visibility() * stake + looked);
        return divide(ownDelivery, ownCare, forDelivery, forCare, now.substitution());
    }

    /**
     * The best division.
     *
     * @param x0 own standard of delivery
     * @param y0 own standard of care
     * @param ix incentive for delivery
     * @param iy incentive for care
     * @param gamma how far the one makes the other harder
     * @return both efforts
     */
    static Efforts divide(double x0, double y0, double ix, double iy, double gamma) {
        double x = x0 + (ix - gamma * iy) / (1 - gamma * gamma);
        double y = y0 + (iy - gamma * ix) / (1 - gamma * gamma);
        if (x != within(x)) {
            double bound = within(x);
            return new Efforts(bound, within(y0 + iy - gamma * (bound - x0)));
        }
        if (y != within(y)) {
            double bound = within(y);
            return new Efforts(within(x0 + ix - gamma * (bound - y0)), bound);
        }
        return new Efforts(x, y);
    }

    private static double within(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
