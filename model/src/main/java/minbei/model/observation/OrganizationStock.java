package minbei.model.observation;

import java.util.List;
import minbei.model.district.District;
import minbei.model.organization.Activity;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;

/** How many organizations there are at a month's end, by law, activity and what they do. One pass over those that are not gone. */
final class OrganizationStock implements TopicObservation {

    private static final int GRADE_OF_PRIORITY = 3;

    private final Organizations organizations;
    private final BrokenDownCount all;
    private final BrokenDownCount active;
    private final BrokenDownCount registered;
    private final BrokenDownCount registeredActive;
    private int graded;

    OrganizationStock(District district, Organizations organizations) {
        this.organizations = organizations;
        OrganizationBreakdown total = OrganizationBreakdown.total();
        OrganizationBreakdown township = OrganizationBreakdown.township(district);
        this.all = new BrokenDownCount(total, OrganizationBreakdown.STATUS, OrganizationBreakdown.ACTIVITY, township);
        this.active = new BrokenDownCount(
                total, OrganizationBreakdown.STATUS, OrganizationBreakdown.WORK, OrganizationBreakdown.ORIGIN);
        this.registered = new BrokenDownCount(
                total,
                OrganizationBreakdown.ACTIVITY,
                OrganizationBreakdown.WORK,
                OrganizationBreakdown.FORM,
                OrganizationBreakdown.REGISTRATION_CLASS,
                OrganizationBreakdown.ROLE,
                OrganizationBreakdown.ORIGIN,
                OrganizationBreakdown.ROUTE,
                township);
        this.registeredActive = new BrokenDownCount(total, OrganizationBreakdown.WORK, township);
    }

    @Override
    public void observe(int month, SeriesTable table) {
        if (month < 0) {
            return;
        }
        count(month);
        all.write(table, Indicator.ORGANIZATIONS, month);
        active.write(table, Indicator.ORGANIZATIONS_ACTIVE, month);
        registered.write(table, Indicator.REGISTERED, month);
        registeredActive.write(table, Indicator.REGISTERED_ACTIVE, month);
        int onRegister = registered.count(Breakdown.TOTAL, 0);
        int atWork = registeredActive.count(Breakdown.TOTAL, 0);
        table.put(Indicator.REGISTERED_INACTIVE, month, onRegister - atWork);
        table.put(Indicator.INACTIVE_SHARE, month, ratio(onRegister - atWork, onRegister));
        table.put(Indicator.GRADED_SHARE, month, ratio(graded, onRegister));
        writeStatus(table, Indicator.INFORMAL_GROUPS, LegalStatus.INFORMAL, month);
        writeStatus(table, Indicator.FILED_GROUPS, LegalStatus.FILED, month);
        writeStatus(table, Indicator.SEEKING_SUPERVISOR, LegalStatus.SEEKING_SUPERVISOR, month);
        writeStatus(table, Indicator.SEEKING_PERMIT, LegalStatus.SEEKING_PERMIT, month);
        writeStatus(table, Indicator.UNDER_REVIEW, LegalStatus.UNDER_REVIEW, month);
    }

    private void writeStatus(SeriesTable table, Indicator indicator, LegalStatus status, int month) {
        table.put(indicator, month, active.count(Breakdown.STATUS, status.ordinal()));
    }

    private void count(int month) {
        for (BrokenDownCount each : List.of(all, active, registered, registeredActive)) {
            each.clear();
        }
        graded = 0;
        for (Organization organization : organizations.present()) {
            all.add(organization);
            boolean atWork = organization.activity() == Activity.ACTIVE;
            if (atWork) {
                active.add(organization);
            }
            if (organization.isRegistered()) {
                registered.add(organization);
                graded += organization.standing().grade(month) >= GRADE_OF_PRIORITY ? 1 : 0;
                if (atWork) {
                    registeredActive.add(organization);
                }
            }
        }
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
