package minbei.model.growth;

import minbei.model.organization.Organization;

/** Whether staff are there for residents: some are on courses, and who is not looked at keeps fewer places open than were agreed. */
public interface Attendance {
    /**
     * Work lost to residents this month because staff learn elsewhere.
     *
     * @param organization whose staff
     * @return full-time equivalents, 0 or more
     */
    double workersAway(Organization organization);

    /**
     * Part of its contracted places that an organization keeps open.
     *
     * @param organization which
     * @param month months since 2014-01
     * @return 0–1
     */
    double keptShare(Organization organization, int month);

    /** Everybody is there. */
    static Attendance full() {
        return new Attendance() {
            @Override
            public double workersAway(Organization organization) {
                return 0;
            }

            @Override
            public double keptShare(Organization organization, int month) {
                return 1;
            }
        };
    }
}
