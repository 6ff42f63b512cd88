package minbei.model.observation;

import java.util.Arrays;
import minbei.model.district.District;
import minbei.model.organization.Activity;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.Route;

/**
 * What happens to organizations in a month: founded, filed, registered, off the register, inactive, dissolved.
 *
 * <p>What happens once in a life is read off the lives at the end of the run; what may happen again is counted month by month. Broken
 * down are the twelve months to a month's end, since a single December tells little.
 */
final class OrganizationFlows implements TopicObservation {

    private static final int WINDOW = CoverageAccount.WINDOW;

    private final Organizations organizations;
    private final int months;
    private final OrganizationBreakdown township;
    private final int[] registeredAt;
    private LegalStatus[] statusBefore = new LegalStatus[0];
    private Activity[] activityBefore = new Activity[0];
    private int[] applicationsBefore = new int[0];
    private int applications;
    private int notTaken;
    private int stopped;
    private int revived;
    private int registered;

    OrganizationFlows(District district, Organizations organizations, int months) {
        this.organizations = organizations;
        this.months = months;
        this.township = OrganizationBreakdown.township(district);
        this.registeredAt = new int[months + WINDOW];
    }

    @Override
    public void observe(int month, SeriesTable table) {
        makeRoom();
        applications = 0;
        notTaken = 0;
        stopped = 0;
        revived = 0;
        registered = 0;
        for (Organization organization : organizations.present()) {
            compare(organization);
        }
        if (month >= -WINDOW) {
            registeredAt[month + WINDOW] = registered;
        }
        if (month >= 0) {
            table.put(Indicator.APPLICATIONS, month, applications);
            table.put(Indicator.APPLICATIONS_NOT_TAKEN, month, notTaken);
            table.put(Indicator.BECAME_INACTIVE, month, stopped);
            table.put(Indicator.REVIVED, month, revived);
        }
    }

    private void makeRoom() {
        int known = statusBefore.length;
        int ever = organizations.ever().size();
        if (ever > known) {
            int capacity = ever + ever / 4 + 16;
            statusBefore = Arrays.copyOf(statusBefore, capacity);
            activityBefore = Arrays.copyOf(activityBefore, capacity);
            applicationsBefore = Arrays.copyOf(applicationsBefore, capacity);
            Arrays.fill(statusBefore, known, capacity, LegalStatus.INFORMAL);
            Arrays.fill(activityBefore, known, capacity, Activity.ACTIVE);
        }
    }

    private void compare(Organization organization) {
        int id = organization.id();
        LegalStatus status = organization.standing().status();
        boolean asked = organization.standing().attempts() > applicationsBefore[id];
        boolean wasApplying = isApplying(statusBefore[id]);
        boolean entered = status == LegalStatus.REGISTERED && statusBefore[id] != LegalStatus.REGISTERED;
        // who sets out may be refused within the month, and then only the number of attempts tells
        boolean setOut = !wasApplying && (asked || isApplying(status));
        applications += setOut ? 1 : 0;
        notTaken += (wasApplying || setOut) && !isApplying(status) && !entered ? 1 : 0;
        Activity activity = organization.activity();
        stopped += activityBefore[id] == Activity.ACTIVE && activity != Activity.ACTIVE ? 1 : 0;
        revived += activityBefore[id] == Activity.INACTIVE && activity == Activity.ACTIVE ? 1 : 0;
        registered += organization.isRegistered() ? 1 : 0;
        statusBefore[id] = status;
        activityBefore[id] = activity;
        applicationsBefore[id] = organization.standing().attempts();
    }

    /** On its way from where it began to the register. */
    private static boolean isApplying(LegalStatus status) {
        return switch (status) {
            case INFORMAL, FILED, REGISTERED, DEREGISTERED -> false;
            default -> true;
        };
    }

    @Override
    public void finish(SeriesTable table) {
        EventCount founded = new EventCount(months, OrganizationBreakdown.WORK, township);
        EventCount filed = new EventCount(months);
        EventCount entered = new EventCount(
                months,
                OrganizationBreakdown.ROUTE,
                OrganizationBreakdown.WORK,
                OrganizationBreakdown.FORM,
                OrganizationBreakdown.REGISTRATION_CLASS,
                township);
        EventCount direct = new EventCount(months);
        EventCount left = new EventCount(months, OrganizationBreakdown.WORK);
        EventCount dissolved = new EventCount(months, OrganizationBreakdown.STATUS);
        Waits waits = new Waits(months);
        for (Organization organization : organizations.ever()) {
            if (!organization.isLocal()) {
                continue;
            }
            if (organization.traits().origin() == Origin.GRASSROOTS) {
                founded.add(organization, organization.traits().founded());
            }
            filed.add(organization, organization.standing().filedSince());
            entered.add(organization, organization.standing().registeredMonth());
            if (organization.standing().route() == Route.DIRECT) {
                direct.add(organization, organization.standing().registeredMonth());
            }
            waits.add(organization);
            left.add(organization, organization.standing().deregisteredMonth());
            if (organization.activity() == Activity.DISSOLVED) {
                dissolved.add(organization, organization.activitySince());
            }
        }
        founded.writeMonths(table, Indicator.FOUNDINGS);
        founded.writeYears(table, Indicator.FOUNDINGS_LAST_YEAR);
        filed.writeMonths(table, Indicator.FILINGS);
        entered.writeMonths(table, Indicator.REGISTRATIONS);
        entered.writeYears(table, Indicator.REGISTRATIONS_LAST_YEAR);
        direct.writeMonths(table, Indicator.REGISTRATIONS_DIRECT);
        left.writeMonths(table, Indicator.DEREGISTRATIONS);
        left.writeYears(table, Indicator.DEREGISTRATIONS_LAST_YEAR);
        dissolved.writeMonths(table, Indicator.DISSOLUTIONS);
        dissolved.writeYears(table, Indicator.DISSOLUTIONS_LAST_YEAR);
        waits.write(table);
        writeShares(table, entered, direct, left);
    }

    private void writeShares(SeriesTable table, EventCount entered, EventCount direct, EventCount left) {
        for (int month = 0; month < months; month++) {
            double directShare = ratio(direct.lastYear(month), entered.lastYear(month));
            table.put(Indicator.DIRECT_SHARE, month, directShare);
            // the row of a month stands twelve places after its number: that of a year before is at the number itself
            table.put(Indicator.EXIT_SHARE, month, ratio(left.lastYear(month), registeredAt[month]));
        }
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** Months from founding, and from the first application, to registration, of those registered by application in a month. */
    private static final class Waits {

        private final int[] registered;
        private final long[] fromFounding;
        private final long[] fromApplication;

        Waits(int months) {
            this.registered = new int[months];
            this.fromFounding = new long[months];
            this.fromApplication = new long[months];
        }

        void add(Organization organization) {
            int month = organization.standing().registeredMonth();
            int applied = organization.standing().firstAppliedMonth();
            if (month >= 0 && month < registered.length && applied != OrganizationLine.NEVER) {
                registered[month]++;
                fromFounding[month] += month - organization.traits().founded();
                fromApplication[month] += month - applied;
            }
        }

        void write(SeriesTable table) {
            for (int month = 0; month < registered.length; month++) {
                double all = registered[month] == 0 ? Double.NaN : registered[month];
                table.put(Indicator.MONTHS_TO_REGISTRATION, month, fromFounding[month] / all);
                table.put(Indicator.MONTHS_FROM_APPLICATION, month, fromApplication[month] / all);
            }
        }
    }
}
