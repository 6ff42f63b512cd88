package minbei.model.hub;

import java.util.function.ToIntFunction;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wins the tender of a centre's operation.
 *
 * <p>Support organizations 支持型 of the whole district bid; where none is able, the service organizations of the township do. Able is
 * who is registered, active, not barred, of the capability asked for, and runs fewer centres than one may. The township awards to the
 * best ability (capability times quality) that it sees, with error σ·z; z is drawn by bidder, township and number of the tender.
 */
final class OperatorTender {

    private final Organizations organizations;
    private final Luck luck;

    OperatorTender(Organizations organizations, Luck luck) {
        this.organizations = organizations;
        this.luck = luck;
    }

    /**
     * The winner.
     *
     * @param operator what the tender asks for
     * @param hub the centre
     * @param month months since 2014-01
     * @param centresOf how many centres an organization runs already
     * @return an organization, or null where nobody able bids
     */
    @Nullable
    Organization winner(HubParameters.Operator operator, Hub hub, int month, ToIntFunction<Organization> centresOf) {
        Organization best = null;
        double bestSeen = 0;
        for (Organization bidder : organizations.present()) {
            if (mayBid(bidder, hub.township()) && isAble(bidder, operator, month, centresOf)) {
                double seen = seen(bidder, operator.seenNoise(), hub);
                if (best == null || isBetter(bidder, seen, best, bestSeen)) {
                    best = bidder;
                    bestSeen = seen;
                }
            }
        }
        return best;
    }

    private static boolean mayBid(Organization bidder, int township) {
        boolean servesHere = bidder.work().servesResidents() && bidder.township() == township;
        return bidder.isLocal() && (isSupport(bidder) || servesHere);
    }

    private static boolean isSupport(Organization bidder) {
        return bidder.work() == Work.SUPPORT;
    }

    private static boolean isAble(
            Organization bidder, HubParameters.Operator operator, int month, ToIntFunction<Organization> centresOf) {
        return bidder.isRegisteredAndActive()
                && !bidder.trackRecord().isBarred(month)
                && bidder.means().capability() >= operator.leastCapability()
                && centresOf.applyAsInt(bidder) < operator.centresPerOperator();
    }

    private double seen(Organization bidder, double noise, Hub hub) {
        double ability = bidder.means().capability() * bidder.traits().quality();
        int draw = HubDraws.SEEN + HubDraws.PER_NORMAL * hub.township();
        return ability + noise * luck.normal(Stream.SUPPORT, bidder.key(), hub.terms(), draw);
    }

    /** Support organizations before others; then the better; equals by key, never by order. */
    private static boolean isBetter(Organization bidder, double seen, Organization best, double bestSeen) {
        if (isSupport(bidder) != isSupport(best)) {
            return isSupport(bidder);
        }
        return seen > bestSeen || (seen == bestSeen && bidder.key() < best.key());
    }
}
