package minbei.model.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.schedule.Month;

/**
 * The yearly inspection 年检 of all that were registered when the year began, January to May.
 *
 * <p>Inspectors spread what is to be done evenly over the months to May and give each organization the time they have, up to a thorough
 * inspection, and at least a look at the papers; where not even that goes, organizations wait. So more organizations an inspector make
 * inspection shallower. Who hands in no papers has missed it. An organization without activity or with money below zero is found out
 * in proportion to the depth of the inspection; the others pass. What has not been looked at by the year's end is let pass without
 * an entry.
 */
final class Inspection {

    private final IntFunction<RegistrationParameters> parameters;
    private final Organizations organizations;
    private final RegistrationCounts counts;
    private final RegistrationLuck luck;
    private final List<Organization> waiting = new ArrayList<>();

    private Inspection(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.counts = counts;
        this.luck = luck;
    }

    static Inspection of(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        return new Inspection(parameters, organizations, counts, luck);
    }

    void apply(Offices offices, int month) {
        RegistrationParameters p = parameters.apply(month);
        int monthOfYear = Month.monthOfYear(month);
        if (monthOfYear == 1) {
            begin(month);
        }
        waiting.removeIf(o -> !o.isRegistered());
        if (!waiting.isEmpty()) {
            work(offices, p, month);
        }
        counts.setInspectionsWaiting(waiting.size(), monthOfYear >= p.inspectionLastMonth());
    }

    private void begin(int month) {
        int year = Month.yearOf(month);
        waiting.clear();
        for (Organization organization : organizations.present()) {
            if (organization.isRegistered() && organization.standing().registeredMonth() < month) {
                waiting.add(organization);
            }
        }
        waiting.sort(Comparator.<Organization>comparingDouble(o -> luck.inspectionOrder(o, year))
                .thenComparingInt(Organization::key));
    }

    private void work(Offices offices, RegistrationParameters p, int month) {
        int monthsLeft = Math.max(1, p.inspectionLastMonth() - Month.monthOfYear(month) + 1);
        int planned = (waiting.size() + monthsLeft - 1) / monthsLeft;
        double available = offices.forInspection();
        double hoursEach = Math.min(p.inspectionHours(), available / planned);
        if (hoursEach < p.inspectionPaperHours()) {
            hoursEach = p.inspectionPaperHours();
            planned = Math.min(planned, (int) (available / hoursEach));
        }
        offices.takeForInspection(planned * hoursEach);
        double depth = hoursEach / p.inspectionHours();
        List<Organization> now = waiting.subList(0, planned);
        for (Organization organization : now) {
            inspect(organization, depth, p, month);
        }
        now.clear();
    }

    private void inspect(Organization organization, double depth, RegistrationParameters p, int month) {
        int year = Month.yearOf(month);
        double handsIn = organization.isActive() ? p.papersShare() : p.papersShareInactive();
        if (luck.papers(organization, year) >= handsIn) {
            organization.standing().inspected(year, false);
            counts.add(RegistrationEvent.INSPECTION_MISSED);
            return;
        }
        boolean sound = organization.isActive() && organization.means().cash() >= 0;
        boolean passed = sound || luck.inspection(organization, year) >= depth * p.unsoundFailShare();
        organization.standing().inspected(year, passed);
        counts.add(passed ? RegistrationEvent.INSPECTION_PASSED : RegistrationEvent.INSPECTION_FAILED);
    }
}
