package minbei.model.registration;

import minbei.model.organization.Organization;

/** Somebody whose word a department takes for a group it does not know: the incubation park, a hub. */
public interface Voucher {
    /**
     * Whether it vouches for a group.
     *
     * @param organization the group
     * @param month months since 2014-01
     */
    boolean vouchesFor(Organization organization, int month);
}
