package minbei.analysis.additionality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import minbei.model.observation.OrganizationLine;
import minbei.model.organization.Activity;

/**
 * Organizations at work at the end in two worlds of the same seed, by id.
 *
 * @param active at work under the policy
 * @param deadweight of those, at work under the yardstick too
 * @param displaced at work under the yardstick, not under the policy
 */
public record Additionality(int active, int deadweight, int displaced) {

    /**
     * Compares two worlds.
     *
     * @param policy organizations of the policy's world
     * @param yardstick organizations of the yardstick's, of the same seed
     * @return counts
     */
    public static Additionality of(List<OrganizationLine> policy, List<OrganizationLine> yardstick) {
        Set<Integer> ours = active(policy);
        Set<Integer> theirs = active(yardstick);
        int both = (int) ours.stream().filter(theirs::contains).count();
        return new Additionality(ours.size(), both, theirs.size() - both);
    }

    private static Set<Integer> active(List<OrganizationLine> lines) {
        Set<Integer> keys = new TreeSet<>();
        for (OrganizationLine line : lines) {
            if (line.life().activity() == Activity.ACTIVE) {
                keys.add(line.origin().key());
            }
        }
        return keys;
    }

    /** Organizations that the policy alone has at work. */
    public int additional() {
        return active - deadweight;
    }

    /** Share of the policy's organizations that would be at work anyway; {@code NaN} without any. */
    public double deadweightShare() {
        return active == 0 ? Double.NaN : (double) deadweight / active;
    }
}
