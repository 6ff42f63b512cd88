package minbei.model.incubation;

import minbei.model.incubation.IncubationParameters.Services;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.support.NeedSeen;
import minbei.model.support.Prices;
import minbei.model.support.Shortlist;
import minbei.model.support.SupportOrganizations;

/**
 * A call for applicants of the incubation zone.
 *
 * <p>A young organization that serves residents applies if it hears of the call and if p · w &gt; e · exp(−wish): p the share of
 * applicants taken at the last call, w what the zone gives (what the grant leaves when its project is paid, rent of the stay, help), e the
 * effort to a founder with a middling wish to be registered. Those who look best by need and promise get the places; how many of the applicants that is, no rule says.
 */
final class ParkCall {

    private static final int DRAW_HEARS = 0;
    private static final int DRAW_LOOK = 1;

    private final Organizations organizations;
    private final NeedSeen need;
    private final Luck luck;

    ParkCall(Organizations organizations, NeedSeen need, Luck luck) {
        this.organizations = organizations;
        this.need = need;
        this.luck = luck;
    }

    /**
     * Who applies, in the order of how they look.
     *
     * @param incubation parameters in force
     * @param prices what a room costs
     * @param takenShare share of applicants that was taken at the last call
     * @param month months since 2014-01
     */
    Shortlist applicants(IncubationParameters incubation, Prices prices, double takenShare, int month) {
        Shortlist list = Shortlist.empty();
        for (Organization organization : organizations.present()) {
            double expected = takenShare * worthYuan(organization, incubation, prices);
            if (mayApply(organization, incubation, month) && applies(organization, incubation, expected, month)) {
                double z = luck.normal(Stream.INCUBATION, organization.key(), month, DRAW_LOOK);
                list.enter(organization, incubation.call().promise().of(organization, need, month, z));
            }
        }
        return list;
    }

    private static boolean mayApply(Organization organization, IncubationParameters incubation, int month) {
        IncubationStage stage = organization.incubation().stage();
        return SupportOrganizations.mayBeHelped(organization)
                && organization.standing().status() != LegalStatus.DEREGISTERED
                && (stage == IncubationStage.NONE || stage == IncubationStage.NOT_TAKEN)
                && organization.ageMonths(month) <= incubation.call().maxAgeMonths();
    }

    private boolean applies(Organization organization, IncubationParameters incubation, double expected, int month) {
        double effort = incubation.call().effortYuan()
                * StrictMath.exp(-organization.traits().wish());
        return expected > effort
                && luck.uniform(Stream.INCUBATION, organization.key(), month, DRAW_HEARS)
                        < incubation.call().hearShare();
    }

    /** What a place is worth to who gets it, yuan: of the grant only what its project does not use up. */
    static double worthYuan(Organization organization, IncubationParameters incubation, Prices prices) {
        Services services = incubation.services();
        double left = 1 - incubation.help().costShareOf(organization);
        return services.smallGrant() * incubation.grantYuan() * left
                + services.venue() * prices.rentYuanPerMonth() * incubation.stayMonths()
                + services.byPeople() * incubation.call().serviceWorthYuan();
    }
}
