package minbei.model.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.procurement.SampleOrganization;
import org.junit.jupiter.api.Test;

final class ExperiencesTest {

    private final BiddingParameters now = Change.of("procurement.bidding.rivalsAtFirst", 1)
            .and("procurement.bidding.offersDecideAtFirst", 0.6)
            .and("procurement.bidding.learningShare", 0.1)
            .and("procurement.bidding.evidenceWeight", 4)
            .and("procurement.bidding.forgottenPerMonth", 0.5)
            .apply(TestWorld.parameters())
            .procurement()
            .bidding();
    private final Experiences experiences = Experiences.none(month -> now);
    private final Organization organization = SampleOrganization.of(1).enter(Organizations.none());

    @Test
    void beliefsMoveByAPartOfTheDistanceToWhatWasSeen() {
        assertThat(experiences.rivals(organization, 100, 0)).isEqualTo(1);
        experiences.saw(organization, 3, 200, 0);
        experiences.sawWinner(organization, false, 0);
        // 1 + 0.1 · 2; offers decide 0.6 − 0.1 · 0.6 = 0.54 of the calls, and one of two who offer wins those
        assertThat(experiences.rivals(organization, 200, 0)).isCloseTo(1.2, within(1e-12));
        assertThat(experiences.chance(organization, 1, 0)).isCloseTo(0.27, within(1e-12));
    }

    @Test
    void aProjectHalfAsLargeAsThoseSeenDrawsHalfTheRivals() {
        experiences.saw(organization, 1, 200, 0);
        assertThat(experiences.rivals(organization, 100, 0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void losingMakesAChanceLookSmallerAndIsForgotten() {
        // one rival, and offers decide three times in five: 0.6 / 2 before any bid; after one lost (4 · 0.3 + 0) / 5
        assertThat(experiences.chance(organization, 1, 0)).isEqualTo(0.3);
        experiences.bid(organization, false, 0);
        assertThat(experiences.chance(organization, 1, 0)).isCloseTo(0.24, within(1e-12));
        experiences.fade(0);
        // half a bid is left: 1.2 / 4.5
        assertThat(experiences.chance(organization, 1, 0)).isCloseTo(1.2 / 4.5, within(1e-12));
        experiences.bid(organization, true, 0);
        assertThat(experiences.chance(organization, 1, 0)).isCloseTo(2.2 / 5.5, within(1e-12));
    }
}
