package minbei.model.registration;

import java.util.Arrays;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Work;

/**
 * What a group can expect to earn once registered, by the example of the registered organizations of its work: their mean income of
 * the last twelve months, own income in proportion to size, public money alike for all.
 *
 * <p>Sums are over whole numbers (fen, millionths of size), so that the order of organizations does not matter.
 */
final class Prospects {

    private static final double SIZE_UNITS = 1e6;

    private final Organizations organizations;
    private final int[] examples = new int[Work.ALL.size()];
    private final long[] own = new long[Work.ALL.size()];
    private final long[] all = new long[Work.ALL.size()];
    private final long[] size = new long[Work.ALL.size()];

    private Prospects(Organizations organizations) {
        this.organizations = organizations;
    }

    static Prospects of(Organizations organizations) {
        return new Prospects(organizations);
    }

    /** Looks at the organizations as they are now. */
    void look() {
        Arrays.fill(examples, 0);
        Arrays.fill(own, 0);
        Arrays.fill(all, 0);
        Arrays.fill(size, 0);
        for (Organization organization : organizations.present()) {
            if (organization.isRegisteredAndActive() && organization.isLocal()) {
                int w = organization.work().ordinal();
                Means means = organization.means();
                examples[w]++;
                own[w] += means.revenueLastYear(RevenueSource.FEES) + means.revenueLastYear(RevenueSource.DONATIONS);
                all[w] += means.revenueLastYear();
                size[w] += Math.round(organization.traits().size() * SIZE_UNITS);
            }
        }
    }

    /** Whether anybody sets an example. */
    boolean isKnown(Work work) {
        return examples[work.ordinal()] > 0 && size[work.ordinal()] > 0;
    }

    /**
     * Income a group can expect once registered.
     *
     * @param organization a group for whose work there is an example
     * @return fen a year
     */
    double yearlyFen(Organization organization) {
        int w = organization.work().ordinal();
        double meanSize = size[w] / SIZE_UNITS / examples[w];
        double ownMean = (double) own[w] / examples[w];
        double publicMean = (double) (all[w] - own[w]) / examples[w];
        return ownMean * organization.traits().size() / meanSize + publicMean;
    }
}
