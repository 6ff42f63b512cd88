package minbei.model.incubation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.support.Shortlist;
import minbei.model.support.SupportOrganizations;

/**
 * Offices for support organizations 支持性社会组织办公区: rooms without rent.
 *
 * <p>Free rooms go to the most capable support organizations of the district that have none, groups without papers included: a room is
 * what such a group lacks to register, and who pays no rent can ask less for advice. Where there are none the rooms stay empty, and the
 * rent is due all the same.
 */
final class SupportOffices {

    private final Organizations organizations;
    private final List<Occupant> occupants = new ArrayList<>();

    private record Occupant(Organization organization, Room room) {}

    private SupportOffices(Organizations organizations) {
        this.organizations = organizations;
    }

    /** All rooms empty. */
    static SupportOffices of(Organizations organizations) {
        return new SupportOffices(organizations);
    }

    /**
     * A month of the offices.
     *
     * @param offices parameters in force
     * @param open whether they are wanted and have premises
     * @param funded whether last month's rent was paid; if not, nobody new moves in
     */
    void apply(IncubationParameters.Offices offices, boolean open, boolean funded) {
        for (Iterator<Occupant> each = occupants.iterator(); each.hasNext(); ) {
            Occupant occupant = each.next();
            if (!open || !SupportOrganizations.isOne(occupant.organization())) {
                occupant.room().moveOut();
                each.remove();
            }
        }
        if (open && funded && occupants.size() < offices.rooms()) {
            moveIn(offices.rooms() - occupants.size());
        }
    }

    private void moveIn(int free) {
        Shortlist list = Shortlist.empty();
        for (Organization organization : organizations.present()) {
            if (SupportOrganizations.isOne(organization)
                    && organization.standing().status() != LegalStatus.DEREGISTERED
                    && !hasRoom(organization)) {
                list.enter(organization, organization.means().capability());
            }
        }
        for (Organization organization : list.best(free)) {
            occupants.add(new Occupant(organization, Room.moveIn(organization)));
        }
    }

    private boolean hasRoom(Organization organization) {
        return occupants.stream().anyMatch(occupant -> occupant.organization() == organization);
    }

    /** Rooms in use. */
    int occupied() {
        return occupants.size();
    }
}
