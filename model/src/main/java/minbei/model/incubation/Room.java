package minbei.model.incubation;

import minbei.model.organization.Organization;

/** A room in the park that an organization uses without paying rent. */
final class Room {

    private final Organization organization;
    private final boolean hadPremises;

    private Room(Organization organization) {
        this.organization = organization;
        this.hadPremises = organization.means().hasPremises();
    }

    /** The organization moves in. */
    static Room moveIn(Organization organization) {
        Room room = new Room(organization);
        organization.means().setPremises(true);
        organization.means().setRentFree(true);
        return room;
    }

    /** The organization moves out: one on the register rents premises from now on, a group is where it was before. */
    void moveOut() {
        organization.means().setRentFree(false);
        organization.means().setPremises(hadPremises || organization.isRegistered());
    }
}
