package minbei.model.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.contract.Buyer;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.procurement.SampleOrganization;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class HearingTest {

    private static final HearingParameters NOW = new HearingParameters(0.35, 0.3, 0.54, 0.2, 0.4, 0.5);

    private final Organizations organizations = Organizations.none();
    private final Organization local = SampleOrganization.of(1).enter(organizations);
    private final Organization outside = SampleOrganization.of(2).fromOutside().enter(organizations);

    private static Project project(boolean fromCatalogue) {
        return new Project(Buyer.department(), NeedKind.ELDER_CARE, 0, 0, 0, 10, 40_000, 12, fromCatalogue, false);
    }

    private static Opening opening(boolean published, boolean platform) {
        return new Opening(published, platform, false, 0, 0);
    }

    private static double chance(Organization organization, boolean listed, boolean published, boolean platform) {
        return Hearing.chance(organization, project(listed), opening(published, platform), NOW);
    }

    @Test
    void sourcesAddToEachOther() {
        assertThat(chance(local, false, false, false)).isCloseTo(0.35, within(1e-12));
        assertThat(chance(local, false, true, false)).isCloseTo(1 - 0.65 * 0.7, within(1e-12));
        assertThat(chance(local, false, false, true)).isCloseTo(1 - 0.65 * 0.46, within(1e-12));
        assertThat(chance(local, true, false, false)).isCloseTo(1 - 0.65 * 0.8, within(1e-12));
        local.trackRecord().wonContract();
        // one contract won: half of 0.4
        assertThat(chance(local, false, false, false)).isCloseTo(1 - 0.65 * 0.8, within(1e-12));
    }

    @Test
    void thoseFromOutsideHearByWhatIsPublicOnly() {
        assertThat(chance(outside, true, false, false)).isZero();
        assertThat(chance(outside, false, true, false)).isCloseTo(0.15, within(1e-12));
        assertThat(chance(outside, false, true, true)).isCloseTo(1 - 0.85 * 0.73, within(1e-12));
    }

    @Test
    void anotherSourceNeverLosesAHearerAndTheSecondCallIsAnotherChance() {
        Hearing hearing = Hearing.of(Luck.of(3));
        int before = 0;
        int after = 0;
        int again = 0;
        for (int key = 10; key < 1_010; key++) {
            Organization one = SampleOrganization.of(key).enter(organizations);
            boolean hears = hearing.hears(one, project(false), false, opening(false, false), NOW);
            boolean more = hearing.hears(one, project(false), false, opening(false, true), NOW);
            assertThat(more || !hears).isTrue();
            before += hears ? 1 : 0;
            after += more ? 1 : 0;
            again += hearing.hears(one, project(false), true, opening(false, false), NOW) && !hears ? 1 : 0;
        }
        // 350, 701 and 0.65 · 350 = 228 of 1,000 on average, sd 15 or less; 70 is more than 4.6 of them
        assertThat(before).isBetween(280, 420);
        assertThat(after).isBetween(631, 771);
        assertThat(again).isBetween(158, 298);
    }
}
