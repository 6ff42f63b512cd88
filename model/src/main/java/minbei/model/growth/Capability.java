package minbei.model.growth;

import java.util.function.IntFunction;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.TrackRecord;
import minbei.model.schedule.MonthlyRule;

/**
 * What an organization learns by doing, and how its reputation follows its work.
 *
 * <p>Staff that can be led: L(c) = staffLed · c^exponent. A month of leading s staff adds r · s/L · (ceiling − c), the ceiling being what
 * its founder can learn: more for the able. A loss of a share of the staff takes turnoverLoss of that share of c. Reputation moves towards
 * hidden quality while it works.
 */
public final class Capability implements MonthlyRule {

    private final IntFunction<GrowthParameters> parameters;
    private final Organizations organizations;

    Capability(IntFunction<GrowthParameters> parameters, Organizations organizations) {
        this.parameters = parameters;
        this.organizations = organizations;
    }

    @Override
    public void apply(int month) {
        GrowthParameters now = parameters.apply(month);
        for (Organization organization : organizations.present()) {
            if (organization.isActive()) {
                learn(organization, now);
                gainReputation(organization, now);
            }
        }
    }

    private static void learn(Organization organization, GrowthParameters now) {
        Means means = organization.means();
        double led = staffLed(means.capability(), now);
        double load = led <= 0 ? 0 : Math.min(1, means.staff() / led);
        double distance = Math.max(0, ceiling(organization.traits().quality(), now) - means.capability());
        means.setCapability(means.capability() + now.capabilityPerMonth() * load * distance);
    }

    private static void gainReputation(Organization organization, GrowthParameters now) {
        TrackRecord record = organization.trackRecord();
        double distance = organization.traits().quality() - record.reputation();
        record.setReputation(record.reputation() + now.reputationPerMonth() * distance);
    }

    /**
     * Staff that an organization can lead.
     *
     * @param capability 0–1
     * @param now parameters in force
     * @return full-time equivalents
     */
    public static double staffLed(double capability, GrowthParameters now) {
        return now.staffLedAt(capability);
    }

    /** What a founder can learn, by hidden quality. */
    static double ceiling(double quality, GrowthParameters now) {
        return now.capabilityCeiling() + (1 - now.capabilityCeiling()) * quality;
    }

    /** Staff who leave take capability along. */
    static void lose(Means means, double leavers, double before, GrowthParameters now) {
        if (leavers > 0 && before > 0) {
            means.setCapability(means.capability() * (1 - now.turnoverLoss() * Math.min(1, leavers / before)));
        }
    }
}
