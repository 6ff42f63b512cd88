package minbei.model.support;

import minbei.model.organization.Organization;

/** An organization learns from somebody who knows more: its capability makes up a part of the distance to all there is to know. */
public final class Learning {

    private Learning() {}

    /**
     * c grows by step · help · (1 − c).
     *
     * @param organization who learns
     * @param step part of the distance made up with perfect help, 0–1
     * @param help quality of the help, 0–1
     */
    public static void learn(Organization organization, double step, double help) {
        double capability = organization.means().capability();
        organization.means().setCapability(capability + step * help * (1 - capability));
    }
}
