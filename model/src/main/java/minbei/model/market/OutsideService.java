package minbei.model.market;

import java.util.List;
import java.util.function.IntFunction;
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
 * <p>With its first contract an organization opens an outpost in that contract's township, and serves from there whatever else it wins
 * until no contract runs. Places open after the months it takes to send staff, as many as were contracted and its staff can keep. What it
 * earns goes home, and its capability does not grow here. Its own district inspects it.
 */
public final class OutsideService implements MonthlyRule {

    private final IntFunction<MarketParameters> parameters;
    private final IntFunction<ByNeed> caseload;
    private final OutsideOrganizations outside;
    private final Contracts contracts;
    private final Providers providers;
    private final PlaceThinning thinning;

    private OutsideService(
            IntFunction<MarketParameters> parameters,
            IntFunction<ByNeed> caseload,
            OutsideOrganizations outside,
            Contracts contracts,
            Providers providers,
            PlaceThinning thinning) {
        this.parameters = parameters;
        this.caseload = caseload;
        this.outside = outside;
        this.contracts = contracts;
        this.providers = providers;
        this.thinning = thinning;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param caseload residents one worker serves at a time, by month
     * @param outside who there is
     * @param contracts what they have agreed to serve
     * @param providers where they open outposts
     * @param thinning how places are thinned
     * @return the rule
     */
    public static OutsideService of(
            IntFunction<MarketParameters> parameters,
            IntFunction<ByNeed> caseload,
            OutsideOrganizations outside,
            Contracts contracts,
            Providers providers,
            PlaceThinning thinning) {
        return new OutsideService(parameters, caseload, outside, contracts, providers, thinning);
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
        Provider outpost = organization.contractedPlaces();
        if (running.isEmpty()) {
            if (outpost != null && !outpost.hasLeft()) {
                providers.leave(outpost);
                organization.means().setContractStaff(0);
            }
            return;
        }
        if (outpost == null || outpost.hasLeft()) {
            outpost = open(organization, running.get(0));
        }
        int places = Math.min(contractedPlaces(running, month), outside.placesItCanKeep(organization, cases));
        thinning.open(outpost, places);
        outpost.setQuality(quality(organization, running));
        outpost.setRequiresEligibility(
                running.stream().allMatch(contract -> contract.award().terms().hukouClause()));
        organization.means().setContractStaff(places / cases);
    }

    private Provider open(Organization organization, Contract first) {
        Provider outpost = providers.enter(
                ProviderType.OUTSIDE,
                first.need(),
                first.award().township(),
                organization.key(),
                organization.traits().quality(),
                organization.traits().packages());
        organization.setContractedPlaces(outpost);
        return outpost;
    }

    /** Places for the month to come: of contracts whose start-up is then over. */
    private int contractedPlaces(List<Contract> running, int month) {
        int startUp = parameters.apply(month).startUpMonths();
        int places = 0;
        for (Contract contract : running) {
            places += contract.startMonth() + startUp <= month + 1
                    ? contract.award().places()
                    : 0;
        }
        return places;
    }

    /** Hidden quality, by the effort that the terms of the running contracts leave for what is not counted. */
    private static double quality(Organization organization, List<Contract> running) {
        double places = 0;
        double effort = 0;
        for (Contract contract : running) {
            places += contract.award().places();
            effort += contract.award().places() * contract.effort();
        }
        return organization.traits().quality() * (places == 0 ? 1 : effort / places);
    }

    private static void closeMonth(Organization organization, int month) {
        if (organization.standing().lastInspectedYear() < Month.yearOf(month)) {
            organization.standing().inspected(Month.yearOf(month), true);
        }
        organization.means().spend(Math.max(0, organization.means().cash()));
        organization.means().closeMonth();
    }
}
