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
 */
final class MeansAtStart {

    private static final int ONCE = 0;
    private static final int DRAW_RESERVES = 16;
    private static final int MONTHS = 12;

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
        double all = 0;
        for (Organization organization : organizations.present()) {
            giveStanding(organization, now, month);
            all += ownIncome.appeal(organization, now, month);
        }
        double perAppeal = ownIncome.poolFen(now, month, all) / all;
        for (Organization organization : organizations.present()) {
            giveMeans(organization, perAppeal * ownIncome.appeal(organization, now, month), now, month);
        }
    }

    private static void giveStanding(Organization organization, GrowthParameters now, int month) {
        double unknown = StrictMath.pow(1 - now.reputationPerMonth(), organization.ageMonths(month));
        double quality = organization.traits().quality();
        TrackRecord record = organization.trackRecord();
        record.setReputation(quality + (now.reputationAtFounding() - quality) * unknown);
        organization.means().setCapability(now.capabilityAtFounding());
    }

    private void giveMeans(Organization organization, double usual, GrowthParameters now, int month) {
        Means means = organization.means();
        for (int i = 0; i < MONTHS; i++) {
            OwnIncome.enter(organization, Math.round(usual), now);
            means.closeMonth();
        }
        double cost = RunningCosts.fixedFen(organization, now);
        if (organization.isRegistered()) {
            double wage = costs.wageFen(month);
            double income = usual + OwnIncome.inKindFen(organization, now);
            double wanted = Math.max(0, income - cost) / wage;
            double needed = StrictMath.pow(wanted / now.staffLed(), 1 / now.staffExponent());
            double most = Capability.ceiling(organization.traits().quality(), now);
            means.setCapability(Math.min(most, Math.max(now.capabilityAtFounding(), needed)));
            means.setOwnStaff(Math.min(wanted, Capability.staffLed(means.capability(), now)));
            cost += means.ownStaff() * wage;
        }
        double u = luck.uniform(Stream.ORGANIZATION_AT_START, organization.key(), ONCE, DRAW_RESERVES);
        means.setCash(Math.round(2 * u * now.reserveMonths() * cost));
    }
}
