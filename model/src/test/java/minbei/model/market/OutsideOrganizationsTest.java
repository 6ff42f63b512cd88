package minbei.model.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class OutsideOrganizationsTest {

    private static final int BEGIN = -37;

    private final Organizations organizations = Organizations.none();

    @Test
    void poolHoldsAsManyAsTheDistrictSaysForEachNeed() {
        OutsideOrganizations outside = outside(Change.of("market.outsideOrganizations", new ByNeed(3, 5, 0, 1, 2)));
        assertThat(outside.bidding(NeedKind.HEALTH)).hasSize(3);
        assertThat(outside.bidding(NeedKind.ELDER_CARE)).hasSize(5);
        assertThat(outside.bidding(NeedKind.PSYCHOLOGICAL_CARE)).isEmpty();
        assertThat(organizations.present()).as("no local rule touches them").isEmpty();
        for (Organization organization : outside.bidding(NeedKind.ELDER_CARE)) {
            assertThat(organization.traits().origin()).isEqualTo(Origin.OUTSIDE);
            assertThat(organization.isRegisteredAndActive()).isTrue();
            assertThat(organization.key()).isGreaterThanOrEqualTo(1 << 30);
            assertThat(organization.ageMonths(BEGIN)).isPositive();
            assertThat(organization.traits().packages()).isBetween(1, 15);
        }
    }

    @Test
    void largerPoolHoldsTheSmallerOne() {
        List<Organization> few =
                outside(Change.of("market.outsideOrganizations", 2)).bidding(NeedKind.HEALTH);
        List<Organization> many =
                outside(Change.of("market.outsideOrganizations", 9)).bidding(NeedKind.HEALTH);
        assertThat(many.subList(0, 2).stream().map(Organization::traits))
                .isEqualTo(few.stream().map(Organization::traits).toList());
    }

    @Test
    void theFartherOneIsAtHomeTheDearerItIsHere() {
        OutsideOrganizations near = outside(Change.of("market.distanceCostShare", 0.05));
        OutsideOrganizations far = outside(Change.of("market.distanceCostShare", 0.1));
        Organization one = near.bidding(NeedKind.HEALTH).get(0);
        Organization two = near.bidding(NeedKind.HEALTH).get(1);
        assertThat(near.distanceCost(one, 0)).isPositive().isNotEqualTo(near.distanceCost(two, 0));
        // the same home, whose distance costs twice as much
        assertThat(far.distanceCost(one, 0)).isEqualTo(2 * near.distanceCost(one, 0));
    }

    @Test
    void staffBoundAtHomeAreNotSent() {
        OutsideOrganizations outside = outside(Change.of("market.outsideCapabilityMean", 0.5)
                .and("market.outsideCapabilitySpread", 0)
                .and("market.outsideHomeShare", 0.6));
        Organization one = outside.bidding(NeedKind.HEALTH).get(0);
        // it can lead 80 · 0.5 = 40 and 24 are bound: 16 of 10 residents each
        assertThat(one.means().ownStaff()).isEqualTo(24);
        assertThat(outside.placesItCanKeep(one, 10)).isEqualTo(160);
    }

    @Test
    void poolBeyondItsRangeOfKeysIsRefused() {
        assertThatThrownBy(() -> outside(Change.of("market.outsideOrganizations", 4_097)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4097");
    }

    private OutsideOrganizations outside(Change change) {
        MarketParameters parameters = change.apply(TestWorld.parameters()).market();
        return OutsideOrganizations.of(
                month -> parameters,
                new OutsideOrganizations.Yardsticks(4, 0.5, capability -> 80 * capability),
                Luck.of(1),
                organizations,
                BEGIN);
    }
}
