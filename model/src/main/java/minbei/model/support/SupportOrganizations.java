package minbei.model.support;

import java.util.List;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Role;
import minbei.model.organization.Work;

/** Who helps other organizations 支持型社会组织: at home in the district, at work, and not busy running a hub. */
public final class SupportOrganizations {

    private SupportOrganizations() {}

    /**
     * Whether an organization is one of them, on the register or not.
     *
     * @param organization any
     */
    public static boolean isOne(Organization organization) {
        return organization.isLocal()
                && organization.isActive()
                && organization.role() != Role.HUB
                && (organization.role() == Role.SUPPORT || organization.work() == Work.SUPPORT);
    }

    /**
     * Those on the register, who may be paid for help.
     *
     * @param organizations all
     * @return in the order of founding
     */
    public static List<Organization> registered(Organizations organizations) {
        return organizations.present().stream()
                .filter(organization -> isOne(organization) && organization.isRegistered())
                .toList();
    }

    /**
     * Whether an organization serves residents here and may be helped to do so.
     *
     * @param organization any
     */
    public static boolean mayBeHelped(Organization organization) {
        return organization.isLocal()
                && organization.isActive()
                && organization.role() == Role.SERVICE
                && organization.work().servesResidents();
    }
}
