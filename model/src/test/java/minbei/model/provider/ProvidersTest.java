package minbei.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

final class ProvidersTest {

    private static final int HEALTH = NeedKind.HEALTH.ordinal();

    private final Providers providers = Providers.empty();

    private Provider group(int township, int luckKey) {
        return providers.enter(ProviderType.COMMUNITY_GROUP, NeedKind.HEALTH, township, luckKey, 0.5, 0b0110);
    }

    @Test
    void anOfficeOffersTheStandardPackageToTheEligible() {
        Provider office = providers.enterOffice(NeedKind.HEALTH, 2, 0.6);
        assertThat(office.type()).isEqualTo(ProviderType.DEPARTMENT);
        assertThat(office.fits(0)).isTrue();
        assertThat(office.fits(1)).isFalse();
        assertThat(office.requiresEligibility()).isTrue();
        assertThat(office.luckKey()).isEqualTo(office.id());
    }

    @Test
    void anOrganizationFitsTheSubtypesOfItsMaskAndTakesEverybody() {
        Provider group = group(0, 9);
        assertThat(group.fits(0)).isFalse();
        assertThat(group.fits(1)).isTrue();
        assertThat(group.fits(2)).isTrue();
        assertThat(group.fits(3)).isFalse();
        assertThat(group.requiresEligibility()).isFalse();
    }

    @Test
    void thePresentStandByTypeKeyAndTownshipWhateverTheOrderOfEntry() {
        Provider late = group(1, 30);
        Provider middle = group(2, 5);
        Provider early = group(0, 5);
        Provider office = providers.enterOffice(NeedKind.HEALTH, 0, 0.6);
        assertThat(providers.ofKind(HEALTH)).containsExactly(office, early, middle, late);
    }

    @Test
    void whoLeavesHasNoPlacesAndItsIdIsNotUsedAgain() {
        Provider left = group(0, 5);
        left.setPlaces(8);
        providers.leave(left);
        Provider again = group(0, 5);
        assertThat(left.places()).isZero();
        assertThat(left.hasLeft()).isTrue();
        assertThat(providers.ofKind(HEALTH)).containsExactly(again);
        assertThat(again.id()).isNotEqualTo(left.id());
        assertThat(providers.get(left.id())).isSameAs(left);
        assertThat(providers.count()).isEqualTo(2);
    }

    @Test
    void whoHasLeftOpensNoPlacesAndLeavesOnlyOnce() {
        Provider left = group(0, 5);
        providers.leave(left);
        assertThatThrownBy(() -> left.setPlaces(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> providers.leave(left)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noTwoPresentShareTypeKindTownshipAndKey() {
        group(0, 5);
        assertThatThrownBy(() -> group(0, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("luck key 5");
        assertThat(providers.count()).isEqualTo(1);
        // another township, another type and another kind are other providers
        group(1, 5);
        providers.enter(ProviderType.CONTRACTED, NeedKind.HEALTH, 0, 5, 0.5, 1);
        providers.enter(ProviderType.COMMUNITY_GROUP, NeedKind.POVERTY, 0, 5, 0.5, 1);
        assertThat(providers.count()).isEqualTo(4);
    }

    @Test
    void groupThatRegistersStaysTheSameProvider() {
        Provider provider = group(0, 5);
        long before = provider.choiceKey();
        provider.becomes(ProviderType.OWN_MEANS);
        assertThat(provider.type()).isEqualTo(ProviderType.OWN_MEANS);
        assertThat(provider.choiceKey()).isEqualTo(before);
        assertThatThrownBy(() -> provider.becomes(ProviderType.CONTRACTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contracted");
        assertThat(provider.type()).isEqualTo(ProviderType.OWN_MEANS);
    }

    @Test
    void badValuesAreNotTaken() {
        Provider group = group(0, 5);
        assertThatThrownBy(() -> group.setQuality(1.01)).hasMessageContaining("1.01");
        assertThatThrownBy(() -> group.setQuality(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> group.setPlaces(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> group(-1, 5)).hasMessageContaining("township (-1)");
        assertThatThrownBy(() -> group(0, -5)).hasMessageContaining("luck key (-5)");
        assertThatThrownBy(() -> providers.enter(ProviderType.OUTSIDE, NeedKind.HEALTH, 0, 1, 0.5, 0))
                .hasMessageContaining("subtypes (0)");
        assertThatThrownBy(() -> providers.enter(ProviderType.DEPARTMENT, NeedKind.HEALTH, 0, 1, 0.5, 1))
                .hasMessageContaining("Maybe enterOffice");
    }
}
