package minbei.model.market;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
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
    private final Outposts outposts;
    private final List<Organization> here = new ArrayList<>();

    private OutsideService(
            IntFunction<MarketParameters> parameters,
            IntFunction<ByNeed> caseload,
            OutsideOrganizations outside,
            Contracts contracts,
            Outposts outposts) {
        this.parameters = parameters;
        this.caseload = caseload;
        this.outside = outside;
        this.contracts = contracts;
        this.outposts = outposts;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param caseload residents one worker serves at a time, by month
     * @param outside who there is
     * @param contracts what they have agreed to serve
     * @param outposts where they open places
     * @return the rule
     */
    public static OutsideService of(
            IntFunction<MarketParameters> parameters,
            IntFunction<ByNeed> caseload,
            OutsideOrganizations outside,
            Contracts contracts,
            Outposts outposts) {
        return new OutsideService(parameters, caseload, outside, contracts, outposts);
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
        boolean isHere = here.contains(organization);
        if (running.isEmpty()) {
            if (isHere) {
                outposts.close(organization);
                here.remove(organization);
                organization.means().setContractStaff(0);
            }
            return;
        }
        if (!isHere) {
            outposts.open(organization, running.get(0).award().township());
            here.add(organization);
        }
        int places = Math.min(contractedPlaces(running, month), outside.placesItCanKeep(organization, cases, month));
        boolean localHukouOnly =
                running.stream().allMatch(contract -> contract.award().terms().hukouClause());
        outposts.keep(organization, places, quality(organization, running), localHukouOnly);
        organization.means().setContractStaff(places / cases);
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
