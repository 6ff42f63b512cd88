package minbei.model.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minbei.model.district.District;
import minbei.model.organization.Incubation;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Standing;
import minbei.model.organization.TrackRecord;
import minbei.model.organization.Traits;

/** The life of each organization: what is known of it only month by month, and its line at the end of the run. */
final class OrganizationLives implements TopicObservation {

    private final District district;
    private final Organizations organizations;
    private final int lastMonth;
    private int[] firstInactive = new int[0];
    private int[] monthsActive = new int[0];

    OrganizationLives(District district, Organizations organizations, int months) {
        this.district = district;
        this.organizations = organizations;
        this.lastMonth = months - 1;
    }

    @Override
    public void observe(int month, SeriesTable table) {
        makeRoom();
        for (Organization organization : organizations.present()) {
            int id = organization.id();
            if (organization.isActive()) {
                monthsActive[id]++;
            } else if (firstInactive[id] == OrganizationLine.NEVER) {
                firstInactive[id] = month;
            }
        }
    }

    private void makeRoom() {
        int known = firstInactive.length;
        int ever = organizations.ever().size();
        if (ever > known) {
            int capacity = ever + ever / 4 + 16;
            firstInactive = Arrays.copyOf(firstInactive, capacity);
            monthsActive = Arrays.copyOf(monthsActive, capacity);
            Arrays.fill(firstInactive, known, capacity, OrganizationLine.NEVER);
        }
    }

    /** A line for each organization that was there in a recorded month, in the order of founding. */
    List<OrganizationLine> lines() {
        makeRoom();
        List<OrganizationLine> lines = new ArrayList<>(organizations.ever().size());
        for (Organization organization : organizations.ever()) {
            if (!wasGoneBefore(organization)) {
                lines.add(line(organization));
            }
        }
        return lines;
    }

    /** Whether it ended within the spin-up. */
    private static boolean wasGoneBefore(Organization organization) {
        return organization.isGone()
                && organization.activitySince() < 0
                && organization.standing().deregisteredMonth() < 0;
    }

    private OrganizationLine line(Organization organization) {
        return new OrganizationLine(
                founding(organization.traits()),
                law(organization.standing()),
                new OrganizationLine.Life(
                        organization.role(),
                        organization.activity(),
                        organization.activitySince(),
                        firstInactive[organization.id()],
                        monthsActive[organization.id()]),
                park(organization.incubation()),
                achievement(organization.trackRecord()),
                resources(organization.means()),
                revenue(organization.means()));
    }

    private OrganizationLine.Founding founding(Traits traits) {
        int township = traits.township();
        int community = traits.community();
        return new OrganizationLine.Founding(
                traits.key(),
                traits.founder(),
                traits.founded(),
                traits.origin(),
                township < 0 ? "" : district.townships().get(township).code(),
                community < 0 ? "" : district.communities().get(community).code(),
                traits.work(),
                traits.registrationClass(),
                traits.legalForm(),
                traits.needsPermit(),
                Rounded.millionths(traits.quality()),
                Rounded.millionths(traits.size()));
    }

    private OrganizationLine.Law law(Standing standing) {
        return new OrganizationLine.Law(
                standing.status(),
                standing.statusSince(),
                standing.filedSince(),
                standing.firstAppliedMonth(),
                standing.attempts(),
                standing.registeredMonth(),
                standing.route(),
                standing.deregisteredMonth(),
                Rounded.millionths(standing.affiliation()),
                standing.grade(lastMonth));
    }

    private static OrganizationLine.Park park(Incubation incubation) {
        return new OrganizationLine.Park(
                incubation.stage(), incubation.stageSince(), incubation.firstDecided(), incubation.wasFirstTaken());
    }

    private static OrganizationLine.Achievement achievement(TrackRecord record) {
        return new OrganizationLine.Achievement(
                record.contractsWon(),
                record.contractMonths(),
                record.verdicts(),
                Rounded.millionths(record.meanVerdict(Double.NaN)),
                Rounded.millionths(record.reputation()));
    }

    private static OrganizationLine.Resources resources(Means means) {
        return new OrganizationLine.Resources(
                Rounded.millionths(means.capability()),
                Rounded.millionths(means.ownStaff()),
                Rounded.millionths(means.contractStaff()),
                Rounded.millionths(means.volunteers()),
                means.cash());
    }

    private static OrganizationLine.Revenue revenue(Means means) {
        return new OrganizationLine.Revenue(
                means.revenueLastYear(RevenueSource.CONTRACTS),
                means.revenueLastYear(RevenueSource.SMALL_PROJECTS),
                means.revenueLastYear(RevenueSource.GRANTS),
                means.revenueLastYear(RevenueSource.ASSISTANCE),
                means.revenueLastYear(RevenueSource.IN_KIND),
                means.revenueLastYear(RevenueSource.FEES),
                means.revenueLastYear(RevenueSource.DONATIONS));
    }
}
