package minbei.model.hub;

import java.util.ArrayList;
import java.util.List;
import minbei.model.organization.Organization;
import minbei.model.organization.Role;
import org.jspecify.annotations.Nullable;

/** The organizations that run centres: how many each, and what it was before. */
final class Operators {

    private final List<Engagement> engagements = new ArrayList<>();

    private static final class Engagement {
        private final Organization organization;
        private final Role formerRole;
        private int centres;

        Engagement(Organization organization) {
            this.organization = organization;
            this.formerRole = organization.role();
        }
    }

    /** An organization has won a centre. */
    void engage(Organization organization) {
        Engagement found = find(organization);
        if (found == null) {
            found = new Engagement(organization);
            engagements.add(found);
            organization.setRole(Role.HUB);
        }
        found.centres++;
    }

    /** An organization no longer runs one of its centres; after the last it is again what it was. */
    void release(Organization organization) {
        Engagement found = find(organization);
        if (found != null && --found.centres == 0) {
            engagements.remove(found);
            organization.setRole(found.formerRole);
        }
    }

    /** How many centres an organization runs. */
    int centresOf(Organization organization) {
        Engagement found = find(organization);
        return found == null ? 0 : found.centres;
    }

    private @Nullable Engagement find(Organization organization) {
        for (Engagement engagement : engagements) {
            if (engagement.organization == organization) {
                return engagement;
            }
        }
        return null;
    }
}
