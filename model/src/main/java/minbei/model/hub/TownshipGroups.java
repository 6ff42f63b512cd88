package minbei.model.hub;

import java.util.ArrayList;
import java.util.List;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;

/** The active organizations and groups of each township, gathered once a month for the hubs that help them. */
final class TownshipGroups {

    private final List<List<Organization>> active = new ArrayList<>();
    private final int[] registered;

    TownshipGroups(int townships) {
        for (int t = 0; t < townships; t++) {
            active.add(new ArrayList<>());
        }
        this.registered = new int[townships];
    }

    void gather(Organizations organizations) {
        for (int t = 0; t < registered.length; t++) {
            active.get(t).clear();
            registered[t] = 0;
        }
        for (Organization organization : organizations.present()) {
            if (organization.isActive() && organization.isLocal()) {
                active.get(organization.township()).add(organization);
                registered[organization.township()] += organization.isRegistered() ? 1 : 0;
            }
        }
    }

    /** Active local organizations and groups at home in a township. */
    List<Organization> of(int township) {
        return active.get(township);
    }

    /** How many of them are registered. */
    int registeredIn(int township) {
        return registered[township];
    }
}
