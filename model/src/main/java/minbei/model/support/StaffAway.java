package minbei.model.support;

import minbei.model.organization.Organization;

/** Who of an organization's staff is on a course this month and serves nobody. */
public interface StaffAway {
    /**
     * Work lost to residents this month.
     *
     * @param organization whose staff
     * @return full-time equivalents of the month, 0 or more
     */
    double workersAway(Organization organization);
}
