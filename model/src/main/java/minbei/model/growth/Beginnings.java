package minbei.model.growth;

import java.util.function.IntFunction;
import minbei.model.organization.Organization;

/** What a new group begins with besides its members: hardly known, hardly able to lead. */
public final class Beginnings {

    private final IntFunction<GrowthParameters> parameters;

    private Beginnings(IntFunction<GrowthParameters> parameters) {
        this.parameters = parameters;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @return the rule
     */
    public static Beginnings of(IntFunction<GrowthParameters> parameters) {
        return new Beginnings(parameters);
    }

    /**
     * Gives a new group its reputation and its capability.
     *
     * @param group just founded
     * @param month of founding, months since 2014-01
     */
    public void give(Organization group, int month) {
        GrowthParameters now = parameters.apply(month);
        group.trackRecord().setReputation(now.reputationAtFounding());
        group.means().setCapability(now.capabilityAtFounding());
    }
}
