package minbei.analysis.additionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import minbei.analysis.experiment.InventedLines;
import minbei.model.observation.OrganizationLine;
import minbei.model.organization.Activity;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

class AdditionalityTest {

    private static final OrganizationLine PATTERN =
            InventedLines.organizations(1).get(0);

    /** An organization of elder care, founded in the month. */
    private static OrganizationLine organization(int key, int founded, boolean active, boolean taken) {
        OrganizationLine.Founding origin = PATTERN.origin();
        return new OrganizationLine(
                new OrganizationLine.Founding(
                        key,
                        origin.founder(),
                        founded,
                        origin.how(),
                        origin.township(),
                        origin.community(),
                        Work.ELDER_CARE,
                        RegistrationClass.SOCIAL_WELFARE,
                        origin.form(),
                        false,
                        0.5,
                        1),
                PATTERN.law(),
                new OrganizationLine.Life(
                        PATTERN.life().role(),
                        active ? Activity.ACTIVE : Activity.INACTIVE,
                        founded,
                        OrganizationLine.NEVER,
                        3),
                new OrganizationLine.Park(
                        PATTERN.park().stage(),
                        OrganizationLine.NEVER,
                        taken ? founded + 1 : OrganizationLine.NEVER,
                        taken),
                PATTERN.record(),
                PATTERN.means(),
                PATTERN.revenue());
    }

    static OrganizationLine active(int key) {
        return organization(key, 0, true, false);
    }

    static OrganizationLine inactive(int key) {
        return organization(key, 0, false, false);
    }

    static OrganizationLine taken(int key) {
        return organization(key, 0, true, true);
    }

    @Test
    void deadweightAndDisplacementAreCountedById() {
        Additionality additionality = Additionality.of(
                List.of(active(1), active(2), active(3), inactive(4)),
                List.of(active(2), inactive(3), active(4), active(5)));

        // At work under the policy: 1, 2, 3; of those 2 under the yardstick too; there but not here: 4 and 5.
        assertThat(additionality).isEqualTo(new Additionality(3, 1, 2));
        assertThat(additionality.additional()).isEqualTo(2);
        assertThat(additionality.deadweightShare()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void worldsOfOnePolicyAreAllDeadweight() {
        List<OrganizationLine> lines = InventedLines.organizations(5);

        assertThat(Additionality.of(lines, lines)).isEqualTo(new Additionality(5, 5, 0));
        assertThat(Additionality.of(List.of(), List.of()).deadweightShare()).isNaN();
    }

    /**
     * Taken in: 1 (at work; inactive without the park), 2 (at work; at work without), 3 (at work; not there without), founded in 2014, 2014
     * and 2015. Never taken in, founded in 2014: 4 at work, 5 not; in 2016: 6.
     */
    @Test
    void effectOfTheParkIsThatOfTheSameIdsAndTheMatchedEstimateStandsBesideIt() {
        List<OrganizationLine> with = List.of(
                organization(1, 3, true, true),
                organization(2, 5, true, true),
                organization(3, 14, true, true),
                organization(4, 0, true, false),
                organization(5, 11, false, false),
                organization(6, 24, false, false));
        List<OrganizationLine> without = List.of(inactive(1), active(2), active(4), active(5));

        ParkEffect park = ParkEffect.of(with, without, ParkEffect.Outcome.ACTIVE);

        // By the same ids: (1 − 0) + (1 − 1) + (1 − 0) over 3.
        assertThat(park.taken()).isEqualTo(3);
        assertThat(park.effect()).isCloseTo(2.0 / 3, within(1e-12));
        // 1 and 2 match 4 and 5, whose mean is ½; 3 has no match: (½ + ½) / 2.
        assertThat(park.matched()).isEqualTo(2);
        assertThat(park.estimate()).isCloseTo(0.5, within(1e-12));
        assertThat(park.error()).isCloseTo(0.5 - 2.0 / 3, within(1e-12));
    }

    @Test
    void parkThatTookNobodyInHasNoEffectToTell() {
        ParkEffect park = ParkEffect.of(List.of(active(1)), List.of(active(1)), ParkEffect.Outcome.CONTRACTS);

        assertThat(park.taken()).isZero();
        assertThat(park.effect()).isNaN();
        assertThat(park.estimate()).isNaN();
    }
}
