package minbei.model.observation;

import java.util.Arrays;
import minbei.model.contract.Contracts;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;

/** What organizations have to work with at a month's end, and where the money of the registered came from in twelve months. */
final class OrganizationMeans implements TopicObservation {

    private static final double FEN_PER_YUAN = 100;
    private static final RevenueSource[] SOURCES = RevenueSource.values();

    private final Organizations organizations;
    private final Contracts contracts;
    private final BrokenDownCount staff = atWork();
    private final BrokenDownCount capability = atWork();
    private final BrokenDownCount quality = atWork();
    private final BrokenDownCount cash = new BrokenDownCount(OrganizationBreakdown.total());
    private final long[] revenue = new long[SOURCES.length];
    private final long[] ofContractors = new long[SOURCES.length];
    private long contractStaff;
    private long volunteers;

    OrganizationMeans(Organizations organizations, Contracts contracts) {
        this.organizations = organizations;
        this.contracts = contracts;
    }

    private static BrokenDownCount atWork() {
        return new BrokenDownCount(OrganizationBreakdown.total(), OrganizationBreakdown.WORK);
    }

    @Override
    public void observe(int month, SeriesTable table) {
        if (month < 0) {
            return;
        }
        clear();
        for (Organization organization : organizations.present()) {
            count(organization);
        }
        staff.writeSums(table, Indicator.STAFF, month, BrokenDownCount.MILLION);
        table.put(Indicator.CONTRACT_STAFF, month, contractStaff / BrokenDownCount.MILLION);
        table.put(Indicator.VOLUNTEERS, month, volunteers / BrokenDownCount.MILLION);
        capability.writeMeans(table, Indicator.CAPABILITY, month, BrokenDownCount.MILLION);
        quality.writeMeans(table, Indicator.ORGANIZATION_QUALITY, month, BrokenDownCount.MILLION);
        cash.writeMeans(table, Indicator.CASH_PER_ORGANIZATION, month, FEN_PER_YUAN);
        writeRevenue(month, table);
    }

    private void clear() {
        staff.clear();
        capability.clear();
        quality.clear();
        cash.clear();
        Arrays.fill(revenue, 0);
        Arrays.fill(ofContractors, 0);
        contractStaff = 0;
        volunteers = 0;
    }

    private void count(Organization organization) {
        Means means = organization.means();
        staff.addMeasure(organization, means.staff());
        contractStaff += Math.round(means.contractStaff() * BrokenDownCount.MILLION);
        volunteers += Math.round(means.volunteers() * BrokenDownCount.MILLION);
        if (organization.isRegisteredAndActive()) {
            capability.addMeasure(organization, means.capability());
            quality.addMeasure(organization, organization.traits().quality());
            cash.add(organization, means.cash());
        }
        if (organization.isRegistered()) {
            boolean contractor = !contracts.runningOf(organization).isEmpty();
            for (int s = 0; s < SOURCES.length; s++) {
                long fen = means.revenueLastYear(SOURCES[s]);
                revenue[s] += fen;
                ofContractors[s] += contractor ? fen : 0;
            }
        }
    }

    private void writeRevenue(int month, SeriesTable table) {
        long all = 0;
        for (int s = 0; s < SOURCES.length; s++) {
            all += revenue[s];
            table.put(Indicator.REVENUE, Breakdown.SOURCE, SOURCES[s].key(), month, revenue[s] / FEN_PER_YUAN);
        }
        table.put(Indicator.REVENUE, month, all / FEN_PER_YUAN);
        table.put(Indicator.GOVERNMENT_SHARE, month, publicShare(revenue));
        table.put(Indicator.GOVERNMENT_SHARE_CONTRACTORS, month, publicShare(ofContractors));
    }

    private static double publicShare(long[] bySource) {
        long all = 0;
        long fromPublic = 0;
        for (int s = 0; s < SOURCES.length; s++) {
            all += bySource[s];
            fromPublic += SOURCES[s].isPublic() ? bySource[s] : 0;
        }
        return all == 0 ? Double.NaN : (double) fromPublic / all;
    }
}
