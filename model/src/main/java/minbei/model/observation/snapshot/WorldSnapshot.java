package minbei.model.observation.snapshot;

import java.util.List;

/**
 * A world at a month's end.
 *
 * @param month months since 2014-01, negative in the spin-up
 * @param residents residents, scaled up where the population is thinned
 * @param coverage mean over the five kinds of served over needed person-months of the last 12 months; {@code NaN} in the spin-up
 * @param townships in the order of the district
 * @param departments in the order of {@link minbei.model.department.Department}
 * @param organizations those that are not gone, in order of entry
 */
public record WorldSnapshot(
        int month,
        double residents,
        double coverage,
        List<TownshipSnapshot> townships,
        List<DepartmentSnapshot> departments,
        List<OrganizationSnapshot> organizations) {

    /** Copies the lists. */
    public WorldSnapshot {
        townships = List.copyOf(townships);
        departments = List.copyOf(departments);
        organizations = List.copyOf(organizations);
    }

    /** Organizations on the register, at work or not. */
    public long registered() {
        return organizations.stream().filter(OrganizationSnapshot::isRegistered).count();
    }

    /** Organizations on the register and at work. */
    public long registeredActive() {
        return organizations.stream()
                .filter(each -> each.isRegistered() && each.isActive())
                .count();
    }

    /** Groups at work that are not on the register. */
    public long groups() {
        return organizations.stream()
                .filter(each -> !each.isRegistered() && each.isActive())
                .count();
    }

    /** Organizations in the incubation park. */
    public long inPark() {
        return organizations.stream().filter(OrganizationSnapshot::isInPark).count();
    }
}
