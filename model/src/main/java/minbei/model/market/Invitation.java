package minbei.model.market;

import java.util.List;
import minbei.model.contract.Contracts;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the district invites next, and where to.
 *
 * <p>The need is the one with the largest estimate of unmet residents for each organization of it that has settled and the one to come; where
 * nobody for it would come, the next one. Of those willing who have no contract here, the one that looks ablest, quality and
 * capability seen with noise. The township is chosen as the need is; a room is found in one of its communities by a draw.
 */
final class Invitation {

    private static final int ONCE = 0;
    private static final int DRAW_WILLING = 0;
    private static final int DRAW_LOOK = 1;
    private static final int DRAW_COMMUNITY = 3;

    private final District district;
    private final Luck luck;
    private final OutsideOrganizations outside;
    private final Contracts contracts;
    private final UnmetNeed unmet;

    Invitation(District district, Luck luck, OutsideOrganizations outside, Contracts contracts, UnmetNeed unmet) {
        this.district = district;
        this.luck = luck;
        this.outside = outside;
        this.contracts = contracts;
        this.unmet = unmet;
    }

    /**
     * Whom to invite next.
     *
     * @param settled those that have settled and are at work
     * @param now parameters in force
     * @param month months since 2014-01
     * @return one that would come, or null where nobody would
     */
    @Nullable
    Organization next(List<Organization> settled, MarketParameters now, int month) {
        Organization best = null;
        double largest = -1;
        for (NeedKind kind : NeedKind.ALL) {
            Organization ablest = ablest(kind, now);
            double gap = unmet(kind, month) / (1 + number(settled, kind));
            if (ablest != null && gap > largest) {
                best = ablest;
                largest = gap;
            }
        }
        return best;
    }

    private double unmet(NeedKind kind, int month) {
        double sum = 0;
        for (int t = 0; t < district.townships().size(); t++) {
            sum += unmet.of(kind, t, month);
        }
        return sum;
    }

    private @Nullable Organization ablest(NeedKind kind, MarketParameters now) {
        Organization ablest = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Organization organization : outside.bidding(kind)) {
            int key = organization.key();
            boolean willing = luck.uniform(Stream.INVITATION, key, ONCE, DRAW_WILLING) < now.willingShare();
            if (willing && contracts.runningOf(organization).isEmpty()) {
                double look = organization.traits().quality()
                        + organization.means().capability()
                        + now.invitationNoise() * luck.normal(Stream.INVITATION, key, ONCE, DRAW_LOOK);
                if (look > most) {
                    ablest = organization;
                    most = look;
                }
            }
        }
        return ablest;
    }

    private static int number(List<Organization> settled, NeedKind kind) {
        int number = 0;
        for (Organization organization : settled) {
            number += organization.work().need() == kind ? 1 : 0;
        }
        return number;
    }

    /** Where one that comes for a need is given premises: position of a community. */
    int community(Organization invited, List<Organization> settled, NeedKind kind, int month) {
        int township = 0;
        double largest = -1;
        for (int t = 0; t < district.townships().size(); t++) {
            int there = 0;
            for (Organization organization : settled) {
                there += organization.work().need() == kind && organization.township() == t ? 1 : 0;
            }
            double gap = unmet.of(kind, t, month) / (1 + there);
            if (gap > largest) {
                township = t;
                largest = gap;
            }
        }
        return room(invited, township);
    }

    private int room(Organization invited, int township) {
        List<Community> communities = district.communities();
        int first = 0;
        while (communities.get(first).township() != township) {
            first++;
        }
        int end = first;
        while (end < communities.size() && communities.get(end).township() == township) {
            end++;
        }
        double u = luck.uniform(Stream.INVITATION, invited.key(), ONCE, DRAW_COMMUNITY);
        return first + (int) (u * (end - first));
    }
}
