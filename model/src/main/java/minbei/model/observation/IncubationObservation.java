package minbei.model.observation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;

/**
 * Counts who applied to the incubation park, was taken, stayed its time, and how many are at work two years after the first decision on
 * them.
 *
 * <p>An organization belongs to the group of its first decision, whatever came later: comparing with those who never applied, or moving
 * those who were taken at a second try, would flatter the park.
 */
final class IncubationObservation implements TopicObservation {

    /** Months after the first decision at which one looks whether it is at work. */
    private static final int LATER = 24;

    private final Organizations organizations;
    private final BrokenDownCount stages = new BrokenDownCount(OrganizationBreakdown.STAGE);
    private final List<Organization> followed = new ArrayList<>();
    private final RollingSum[] due;
    private final RollingSum[] atWork;

    IncubationObservation(Organizations organizations, int months) {
        this.organizations = organizations;
        this.due = new RollingSum[] {new RollingSum(months), new RollingSum(months)};
        this.atWork = new RollingSum[] {new RollingSum(months), new RollingSum(months)};
    }

    @Override
    public void observe(int month, SeriesTable table) {
        stages.clear();
        int[] moved = new int[IncubationStage.values().length];
        for (Organization organization : organizations.present()) {
            stages.add(organization);
            IncubationStage stage = organization.incubation().stage();
            boolean anew =
                    stage != IncubationStage.NONE && organization.incubation().stageSince() == month;
            moved[stage.ordinal()] += anew ? 1 : 0;
            if (organization.incubation().firstDecided() == month) {
                followed.add(organization);
            }
        }
        look(month);
        if (month >= 0) {
            write(table, moved, month);
        }
    }

    private void look(int month) {
        for (Iterator<Organization> each = followed.iterator(); each.hasNext(); ) {
            Organization organization = each.next();
            if (organization.incubation().firstDecided() + LATER <= month) {
                int group = group(organization.incubation().wasFirstTaken());
                due[group].add(month, 1);
                atWork[group].add(month, organization.isActive() ? 1 : 0);
                each.remove();
            }
        }
    }

    private static int group(boolean taken) {
        return taken ? 0 : 1;
    }

    private void write(SeriesTable table, int[] moved, int month) {
        stages.write(table, Indicator.ORGANIZATIONS, month);
        int taken = moved[IncubationStage.INSIDE.ordinal()];
        int notTaken = moved[IncubationStage.NOT_TAKEN.ordinal()];
        table.put(Indicator.PARK_APPLICATIONS_DECIDED, month, taken + notTaken);
        table.put(Indicator.PARK_TAKEN, month, taken);
        table.put(Indicator.PARK_NOT_TAKEN, month, notTaken);
        table.put(Indicator.PARK_GRADUATED, month, moved[IncubationStage.GRADUATED.ordinal()]);
        table.put(Indicator.PARK_LEFT, month, moved[IncubationStage.LEFT.ordinal()]);
        int inside = stages.count(Breakdown.STAGE, IncubationStage.INSIDE.ordinal());
        table.put(Indicator.IN_PARK, month, inside);
        double ofTaken = atWork[group(true)].shareOf(due[group(true)], month);
        double ofNotTaken = atWork[group(false)].shareOf(due[group(false)], month);
        table.put(Indicator.AT_WORK_AFTER_DECISION, Breakdown.PARK_DECISION, "taken", month, ofTaken);
        table.put(Indicator.AT_WORK_AFTER_DECISION, Breakdown.PARK_DECISION, "notTaken", month, ofNotTaken);
    }
}
