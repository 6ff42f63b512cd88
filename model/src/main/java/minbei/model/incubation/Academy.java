package minbei.model.incubation;

import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.support.Learning;
import minbei.model.support.Marks;
import minbei.model.support.Shortlist;
import minbei.model.support.StaffAway;
import minbei.model.support.SupportOrganizations;

/**
 * The academy 能力建设学院 trains organizations outside the incubation zone.
 *
 * <p>An organization that is filed or registered sends somebody with a chance that falls with what it already can and with the distance
 * of its township: a · rᵈ · (1 − c). Where more come than there are seats, a draw decides. Who is on the course learns, and serves
 * nobody for so long; an organization without staff sends a volunteer.
 */
final class Academy implements StaffAway {

    private static final int DRAW_WHETHER = 0;
    private static final int DRAW_ORDER = 1;

    private final Organizations organizations;
    private final Luck luck;
    private final ParkSite site;
    private final Marks away = Marks.none();
    private int attended;

    private Academy(Organizations organizations, Luck luck, ParkSite site) {
        this.organizations = organizations;
        this.luck = luck;
        this.site = site;
    }

    /** No course yet. */
    static Academy of(Organizations organizations, Luck luck, ParkSite site) {
        return new Academy(organizations, luck, site);
    }

    /**
     * A month's course.
     *
     * @param courses parameters in force
     * @param working whether it is wanted, has premises and was paid
     * @param quality quality of those who run it, 0–1
     * @param month months since 2014-01
     */
    void apply(IncubationParameters.Courses courses, boolean working, double quality, int month) {
        away.clear();
        attended = 0;
        if (!working) {
            return;
        }
        Shortlist list = Shortlist.empty();
        for (Organization organization : organizations.present()) {
            if (mayAttend(organization) && attends(organization, courses, month)) {
                list.enter(organization, luck.uniform(Stream.ACADEMY, organization.key(), month, DRAW_ORDER));
            }
        }
        for (Organization organization : list.best(courses.seats())) {
            away.set(organization, courses.workersAway());
            Learning.learn(organization, courses.capabilityStep(), quality);
            attended++;
        }
    }

    private static boolean mayAttend(Organization organization) {
        LegalStatus status = organization.standing().status();
        return SupportOrganizations.mayBeHelped(organization)
                && !organization.incubation().isInside()
                && status != LegalStatus.INFORMAL
                && status != LegalStatus.DEREGISTERED;
    }

    private boolean attends(Organization organization, IncubationParameters.Courses courses, int month) {
        double chance = courses.attendShare()
                * site.reach(organization.township(), courses.reachPerTile())
                * (1 - organization.means().capability());
        return luck.uniform(Stream.ACADEMY, organization.key(), month, DRAW_WHETHER) < chance;
    }

    @Override
    public double workersAway(Organization organization) {
        return away.of(organization);
    }

    /** Seats that were taken this month. */
    int attended() {
        return attended;
    }
}
