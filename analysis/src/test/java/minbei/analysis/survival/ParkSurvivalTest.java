package minbei.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.InventedLines;
import minbei.analysis.survival.ParkSurvival.Group;
import minbei.model.observation.OrganizationLine;
import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import org.junit.jupiter.api.Test;

class ParkSurvivalTest {

    private static final int MONTHS = 48;
    private static final int NEVER = OrganizationLine.NEVER;

    /** An organization founded before the run. */
    private static OrganizationLine organization(
            int key, double quality, int firstInactive, int decided, boolean taken) {
        OrganizationLine any = InventedLines.organizations(1).get(0);
        OrganizationLine.Founding origin = any.origin();
        return new OrganizationLine(
                new OrganizationLine.Founding(
                        key,
                        origin.founder(),
                        -10,
                        origin.how(),
                        origin.township(),
                        origin.community(),
                        origin.work(),
                        origin.registrationClass(),
                        origin.form(),
                        origin.needsPermit(),
                        quality,
                        1),
                any.law(),
                new OrganizationLine.Life(any.life().role(), Activity.ACTIVE, -10, firstInactive, 0),
                new OrganizationLine.Park(
                        decided == NEVER ? IncubationStage.NONE : IncubationStage.INSIDE, decided, decided, taken),
                any.record(),
                any.means(),
                any.revenue());
    }

    private static Map<Group, KaplanMeier> curves(List<OrganizationLine> park, List<OrganizationLine> without) {
        FollowedOrganizations followed = new FollowedOrganizations(MONTHS);
        followed.add(park, without);
        return followed.curves(36);
    }

    @Test
    void takenAndNotTakenAreFollowedFromTheDecisionToTheFirstRest() {
        Map<Group, KaplanMeier> curves =
                curves(List.of(organization(1, 0.5, NEVER, 10, true), organization(2, 0.5, 22, 10, false)), List.of());

        assertThat(curves.get(Group.TAKEN).survival(36)).isEqualTo(1);
        assertThat(curves.get(Group.NOT_TAKEN).survival(11)).isEqualTo(1);
        // 22 − 10 = 12 months after the decision
        assertThat(curves.get(Group.NOT_TAKEN).survival(12)).isZero();
    }

    @Test
    void matchedOtherIsTheMostAlikeAmongThoseWhoNeverApplied() {
        Map<Group, KaplanMeier> curves = curves(
                List.of(
                        organization(1, 0.70, NEVER, 10, true),
                        organization(2, 0.30, NEVER, NEVER, false),
                        organization(3, 0.69, 16, NEVER, false),
                        organization(4, 0.70, NEVER, 12, false)),
                List.of());

        // the third, for the second is less alike and the fourth has applied: it rests 16 − 10 = 6 months later
        assertThat(curves.get(Group.MATCHED).followed(0)).isEqualTo(1);
        assertThat(curves.get(Group.MATCHED).survival(6)).isZero();
    }

    @Test
    void whoRestsAtTheDecisionIsNoMatch() {
        Map<Group, KaplanMeier> curves = curves(
                List.of(organization(1, 0.7, NEVER, 10, true), organization(2, 0.7, 9, NEVER, false)), List.of());

        assertThat(curves).doesNotContainKey(Group.MATCHED);
    }

    @Test
    void sameOrganizationIsFollowedInTheWorldWithoutAPark() {
        Map<Group, KaplanMeier> curves = curves(
                List.of(organization(1, 0.7, NEVER, 10, true)),
                List.of(organization(1, 0.7, 14, NEVER, false), organization(2, 0.7, 11, NEVER, false)));

        assertThat(curves.get(Group.WITHOUT_PARK).followed(0)).isEqualTo(1);
        assertThat(curves.get(Group.WITHOUT_PARK).survival(3)).isEqualTo(1);
        // 14 − 10 = 4 months from the month of the decision that the other world never took
        assertThat(curves.get(Group.WITHOUT_PARK).survival(4)).isZero();
    }

    @Test
    void decisionOfTheSpinUpIsLeftOut() {
        assertThat(curves(List.of(organization(1, 0.5, NEVER, -3, true)), List.of()))
                .isEmpty();
    }
}
