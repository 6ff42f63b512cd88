package minbei.model.growth;

import java.util.function.IntFunction;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.TrackRecord;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * What organizations have when the spin-up begins: the standing that their age has brought, the income of a usual year, the staff it pays,
 * the capability to lead them, and reserves between none and twice what they aim at.
 *
 * <p>Income hangs on capability, which hangs on the staff that income pays: both begin with that of a new group and are worked out in
 * turn, {@value #TURNS} times. A turn leaves about ρ/e of an error in the logarithm, a quarter with the values of the catalogue (ρ the
 * elasticity of raising money, e the exponent of staff led).
 */
final class MeansAtStart {

    private static final int ONCE = 0;
    private static final int DRAW_RESERVES = 16;
    private static final int MONTHS = 12;
    private static final int TURNS = 20;

    private final OwnIncome ownIncome;
    private final RunningCosts costs;
    private final IntFunction<GrowthParameters> parameters;
    private final Luck luck;
    private final Organizations organizations;

    MeansAtStart(
            OwnIncome ownIncome,
            RunningCosts costs,
            IntFunction<GrowthParameters> parameters,
            Luck luck,
            Organizations organizations) {
        this.ownIncome = ownIncome;
        this.costs = costs;
        this.parameters = parameters;
        this.luck = luck;
        this.organizations = organizations;
    }

    void give(int month) {
        GrowthParameters now = parameters.apply(month);
        for (Organization organization : organizations.present()) {
            giveStanding(organization, now, month);
        }
        for (int turn = 0; turn < TURNS; turn++) {
            double perAppeal = perAppeal(now, month);
            for (Organization organization : organizations.present()) {
                if (organization.isRegistered()) {
                    learnToLead(organization, usual(organization, perAppeal, now, month), now, month);
                }
            }
        }
        double perAppeal = perAppeal(now, month);
        for (Organization organization : organizations.present()) {
            giveMeans(organization, usual(organization, perAppeal, now, month), now, month);
        }
    }

    /** What the pool of a month gives for a unit of appeal, fen. */
    private double perAppeal(GrowthParameters now, int month) {
        double all = 0;
        for (Organization organization : organizations.present()) {
            all += ownIncome.appeal(organization, now, month);
        }
        return ownIncome.poolFen(now, month, all) / all;
    }

    private double usual(Organization organization, double perAppeal, GrowthParameters now, int month) {
        return perAppeal * ownIncome.appeal(organization, now, month);
    }

    private static void giveStanding(Organization organization, GrowthParameters now, int month) {
        double unknown = StrictMath.pow(1 - now.reputationPerMonth(), organization.ageMonths(month));
        double quality = organization.traits().quality();
        TrackRecord record = organization.trackRecord();
        record.setReputation(quality + (now.reputationAtFounding() - quality) * unknown);
        organization.means().setCapability(now.capabilityAtFounding());
    }

    private void learnToLead(Organization organization, double usual, GrowthParameters now, int month) {
        double needed =
                StrictMath.pow(staffPaid(organization, usual, now, month) / now.staffLed(), 1 / now.staffExponent());
        double most = Capability.ceiling(organization.traits().quality(), now);
        organization.means().setCapability(Math.min(most, Math.max(now.capabilityAtFounding(), needed)));
    }

    /** Staff that a usual month's income pays after fixed costs. */
    private double staffPaid(Organization organization, double usual, GrowthParameters now, int month) {
        double income = usual + OwnIncome.inKindFen(organization, now);
        return Math.max(0, income - RunningCosts.fixedFen(organization, now)) / costs.wageFen(month);
    }

    private void giveMeans(Organization organization, double usual, GrowthParameters now, int month) {
        Means means = organization.means();
        for (int i = 0; i < MONTHS; i++) {
            OwnIncome.enter(organization, Math.round(usual), now);
            means.closeMonth();
        }
        double cost = RunningCosts.fixedFen(organization, now);
        if (organization.isRegistered()) {
            double led = Capability.staffLed(means.capability(), now);
            means.setOwnStaff(Math.min(staffPaid(organization, usual, now, month), led));
            cost += means.ownStaff() * costs.wageFen(month);
        }
        double u = luck.uniform(Stream.ORGANIZATION_AT_START, organization.key(), ONCE, DRAW_RESERVES);
        means.setCash(Math.round(2 * u * now.reserveMonths() * cost));
    }
}
