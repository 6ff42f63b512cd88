package minbei.model.market;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.apportionment.LargestRemainder;
import minbei.model.contract.AgreedTerms;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.provider.PlaceThinning;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * Outside organizations serve what they have contracted, and leave no roots.
 *
 * <p>An organization opens an outpost in each township for which it has won a contract. Places open after the months it takes to send
 * staff, as many as were contracted and as its staff can keep, and close with the contract. What it earns goes home, and its capability does
 * not grow here. Its own district inspects it.
 */
public final class OutsideService implements MonthlyRule {

    private final IntFunction<MarketParameters> parameters;
    private final IntFunction<ByNeed> caseload;
    private final OutsideOrganizations outside;
    private final Contracts contracts;
    private final Providers providers;
    private final PlaceThinning thinning;
    private final int townships;

    private OutsideService(
            IntFunction<MarketParameters> parameters,
            IntFunction<ByNeed> caseload,
            OutsideOrganizations outside,
            Contracts contracts,
            Places where) {
        this.parameters = parameters;
        this.caseload = caseload;
        this.outside = outside;
        this.contracts = contracts;
        this.providers = where.providers();
        this.thinning = where.thinning();
        this.townships = where.townships();
    }

    /**
     * Where outposts open.
     *
     * @param providers register of providers
     * @param thinning how places are thinned
     * @param townships how many townships the district has
     */
    public record Places(Providers providers, PlaceThinning thinning, int townships) {}

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param caseload residents one worker serves at a time, by month
     * @param outside who there is
     * @param contracts what they have agreed to serve
     * @param where where they open outposts
     * @return the rule
     */
    public static OutsideService of(
            IntFunction<MarketParameters> parameters,
            IntFunction<ByNeed> caseload,
            OutsideOrganizations outside,
            Contracts contracts,
            Places where) {
        return new OutsideService(parameters, caseload, outside, contracts, where);
    }

    @Override
    public void apply(int month) {
        for (NeedKind kind : NeedKind.ALL) {
            double cases = caseload.apply(month).of(kind);
            for (Organization organization : outside.all(kind)) {
                serve(organization, cases, month);
                closeMonth(organization, month);
            }
        }
    }

    private void serve(Organization organization, double cases, int month) {
        List<Contract> running = contracts.runningOf(organization);
        if (running.isEmpty() && organization.contractedPlaces().isEmpty()) {
            return;
        }
        double[] contracted = contracted(organization, running, month);
        int all = 0;
        for (double places : contracted) {
            all += (int) places;
        }
        int open = Math.min(all, outside.placesItCanKeep(organization, cases));
        long[] shares = LargestRemainder.share(open, contracted);
        for (Provider outpost : organization.contractedPlaces()) {
            thinning.open(outpost, (int) shares[outpost.township()]);
            AgreedTerms.hold(outpost, organization, contracts, month + 1);
        }
        organization.means().setContractStaff(open / cases);
    }

    /** Places for the month to come, by township, of contracts whose start-up is then over; outposts open where there was none. */
    private double[] contracted(Organization organization, List<Contract> running, int month) {
        int startUp = parameters.apply(month).startUpMonths();
        double[] places = new double[townships];
        for (Contract contract : running) {
            int township = contract.award().township();
            if (contract.startMonth() + startUp <= month + 1) {
                places[township] += contract.award().places();
                if (organization.contractedPlaces(township) == null) {
                    organization.addContractedPlaces(open(organization, contract));
                }
            }
        }
        return places;
    }

    private Provider open(Organization organization, Contract contract) {
        return providers.enter(
                ProviderType.OUTSIDE,
                contract.need(),
                contract.award().township(),
                organization.key(),
                organization.traits().quality(),
                organization.traits().packages());
    }

    private static void closeMonth(Organization organization, int month) {
        if (organization.standing().lastInspectedYear() < Month.yearOf(month)) {
            organization.standing().inspected(Month.yearOf(month), true);
        }
        // what a bid has cost is borne at home, as what a contract leaves goes there
        organization.means().setCash(0);
        organization.means().closeMonth();
    }
}
