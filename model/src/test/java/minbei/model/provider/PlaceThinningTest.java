package minbei.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

final class PlaceThinningTest {

    private static final int SUBTYPES = 0b1111;

    private final Providers providers = Providers.empty();
    private final Luck luck = Luck.of(17);

    @Test
    void nobodyThinnedOutLeavesPlacesAsTheyAre() {
        Provider office = providers.enterOffice(NeedKind.HEALTH, 0, 0.6);
        PlaceThinning.of(1, luck).open(office, 37);
        assertThat(office.places()).isEqualTo(37);
    }

    @Test
    void anOfficeRoundsByTheDrawOfItsPosition() {
        providers.enterOffice(NeedKind.HEALTH, 0, 0.6);
        Provider office = providers.enterOffice(NeedKind.HEALTH, 1, 0.6);
        double u = luck.uniform(Stream.THINNING, 1, 0, 0);
        // 25 · 0.1 = 2.5
        assertThat(PlaceThinning.of(0.1, luck).agents(office, 25)).isEqualTo((int) (2.5 + u));
    }

    @Test
    void anOrganizationRoundsTheSameWhenEverItEnters() {
        PlaceThinning thinning = PlaceThinning.of(0.1, luck);
        Providers other = Providers.empty();
        other.enterOffice(NeedKind.HEALTH, 0, 0.6);
        for (int key = 0; key < 200; key++) {
            Provider first = providers.enter(ProviderType.CONTRACTED, NeedKind.HEALTH, 1, key, 0.5, SUBTYPES);
            Provider late = other.enter(ProviderType.CONTRACTED, NeedKind.HEALTH, 1, key, 0.5, SUBTYPES);
            assertThat(thinning.agents(first, 14)).isEqualTo(thinning.agents(late, 14));
        }
    }

    /** 3 places thinned to 0.3 are 0 or 1; of 20,000 groups 6,000 ± 65 have one: five deviations, α = 6e-7. */
    @Test
    void noPlaceIsLostOnAverage() {
        PlaceThinning thinning = PlaceThinning.of(0.1, luck);
        int open = 0;
        for (int key = 0; key < 20_000; key++) {
            Provider group = providers.enter(ProviderType.COMMUNITY_GROUP, NeedKind.POVERTY, 2, key, 0.5, SUBTYPES);
            open += thinning.agents(group, 3);
        }
        assertThat((double) open).isCloseTo(6_000, within(5 * 65.0));
    }

    /** An organization in two townships: both round up with chance 0.25; of 20,000, 5,000 ± 61.2, five deviations, α = 6e-7. */
    @Test
    void theTownshipsOfOneOrganizationRoundApart() {
        PlaceThinning thinning = PlaceThinning.of(0.1, luck);
        int both = 0;
        for (int key = 0; key < 20_000; key++) {
            Provider here = providers.enter(ProviderType.CONTRACTED, NeedKind.ELDER_CARE, 0, key, 0.5, SUBTYPES);
            Provider there = providers.enter(ProviderType.CONTRACTED, NeedKind.ELDER_CARE, 1, key, 0.5, SUBTYPES);
            both += thinning.agents(here, 5) * thinning.agents(there, 5);
        }
        assertThat((double) both).isCloseTo(5_000, within(5 * 61.2));
    }
}
