package minbei.model.incubation;

import minbei.model.incubation.IncubationParameters.Services;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import org.jspecify.annotations.Nullable;

/** An organization in the incubation zone: since when, its room, and the tranches of its grant that it has had. */
final class Tenant {

    private static final int FEN_PER_YUAN = 100;

    private final Organization organization;
    private final int since;
    private final int stayMonths;
    private final int tranches;
    private final long grantFen;
    private final IncubationParameters.Help help;
    private int tranchesPaid;
    private @Nullable Room room;

    private Tenant(Organization organization, int since, IncubationParameters incubation) {
        this.organization = organization;
        this.since = since;
        this.stayMonths = incubation.stayMonths();
        this.help = incubation.help();
        this.tranches = help.grantTranches();
        boolean granted = incubation.services().smallGrant() == 1;
        this.grantFen = granted ? Math.round(incubation.grantYuan() * FEN_PER_YUAN) : 0;
    }

    /** It moves in; what it is promised stays, whatever becomes of the lever. */
    static Tenant of(Organization organization, int since, IncubationParameters incubation) {
        Tenant tenant = new Tenant(organization, since, incubation);
        tenant.house(incubation.services());
        return tenant;
    }

    Organization organization() {
        return organization;
    }

    /** It gets a room where the park gives rooms, and gives it back where it no longer does. */
    void house(Services services) {
        if (services.venue() == 1 && room == null) {
            room = Room.moveIn(organization);
        } else if (services.venue() == 0) {
            moveOut();
        }
    }

    void moveOut() {
        if (room != null) {
            room.moveOut();
            room = null;
        }
    }

    boolean hasStayed(int month) {
        return month - since >= stayMonths;
    }

    /** What is due of the grant: tranche k of n falls due when k/n of the stay has passed, the first at once. */
    long dueFen(int month) {
        return upTo(due(month)) - upTo(tranchesPaid);
    }

    private int due(int month) {
        return Math.min(tranches, 1 + (month - since) * tranches / stayMonths);
    }

    private long upTo(int tranche) {
        return grantFen * tranche / tranches;
    }

    /**
     * It gets what is due, and spends on its project what that costs: a grant is no gift. A group that is no legal person has no account to
     * keep anything on: the park pays the bills of its project.
     */
    void receiveDue(int month) {
        long fen = dueFen(month);
        organization.means().receive(RevenueSource.GRANTS, fen);
        organization.means().spend(Math.round(fen * help.costShareOf(organization)));
        tranchesPaid = due(month);
    }
}
