package minbei.model.evaluation.performance;

import java.util.Arrays;
import minbei.model.contract.Contract;
import minbei.model.organization.Organization;
import minbei.model.provider.Provider;
import minbei.model.schedule.MonthlyRule;

/**
 * Who was served under which contract this month, and what was reported.
 *
 * <p>Residents who hold a contracted place of an organization in a township at the month's end, scaled up to everybody, count for its
 * contracts there in proportion to their places.
 */
public final class Delivery implements MonthlyRule {

    private final ContractFiles files;
    private final double scale;
    private final Reporting reporting;
    private final LivedQuality lived;
    private final PerformanceRecord record;
    private int[] workedIn = new int[0];

    private Delivery(
            ContractFiles files, double scale, Reporting reporting, LivedQuality lived, PerformanceRecord record) {
        this.files = files;
        this.scale = scale;
        this.reporting = reporting;
        this.lived = lived;
        this.record = record;
    }

    /**
     * The rule.
     *
     * @param files of the contracts
     * @param scale agents per resident
     * @param reporting what organizations report
     * @param lived true quality of the care
     * @param record where it is noted
     * @return the rule
     */
    public static Delivery of(
            ContractFiles files, double scale, Reporting reporting, LivedQuality lived, PerformanceRecord record) {
        return new Delivery(files, scale, reporting, lived, record);
    }

    @Override
    public void apply(int month) {
        for (ContractFile file : files.open()) {
            if (file.isServing(month)) {
                noteWork(file.organization(), month);
                deliver(file, month);
            }
        }
    }

    /** Once a month, however many contracts it works under. */
    private void noteWork(Organization organization, int month) {
        int id = organization.id();
        if (id >= workedIn.length) {
            int before = workedIn.length;
            workedIn = Arrays.copyOf(workedIn, id + id / 2 + 1);
            Arrays.fill(workedIn, before, workedIn.length, Integer.MIN_VALUE);
        }
        if (workedIn[id] != month) {
            workedIn[id] = month;
            organization.trackRecord().workedUnderContract();
        }
    }

    private void deliver(ContractFile file, int month) {
        Contract contract = file.contract();
        int places = contract.award().places();
        double served = servedUnder(file, month);
        Reporting.Report report = reporting.report(file, served, month);
        contract.deliver(served, report.units());
        file.count(served, report.units(), lived.of(contract, month));
        record.served(places, served, report.units(), contract.effort());
        if (report.padded() > 0) {
            long fen = Math.round(report.padded() * contract.award().priceFen());
            file.padded(fen);
            record.padded(fen);
        }
        if (report.struck() > 0) {
            file.fine(reporting.fineFen(file, report.struck(), month));
            record.caught(report.struck());
        }
    }

    private double servedUnder(ContractFile file, int month) {
        Contract.Award award = file.contract().award();
        Organization organization = file.organization();
        Provider provider = organization.contractedPlaces(award.township());
        int all = files.contracts().placesOf(organization, award.township(), month);
        return provider == null || all == 0 ? 0 : provider.taken() / scale * award.places() / all;
    }
}
