package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.Route;
import minbei.model.organization.Work;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import org.junit.jupiter.api.Test;

/** Places by own means. */
final class OpenPlacesTest {

    private final GrowingWorld world = new GrowingWorld(Change.of("growth.ownServiceShare", 0.2)
            .and("growth.placesPerVolunteer", 0.5)
            .and("growth.reputationAtFounding", 0.2));
    private final OpenPlaces open = world.openPlaces(1);

    private static Provider own(Organization organization) {
        Provider own = organization.ownPlaces();
        if (own == null) {
            throw new IllegalStateException("organization " + organization.key() + " keeps no places");
        }
        return own;
    }

    private Organization group(int key) {
        Organization group =
                AnOrganization.made().key(key).quality(0.7).fitting(0b101).group(world.organizations);
        group.trackRecord().setReputation(0.2);
        return group;
    }

    @Test
    void volunteersComeToWhomTheyKnowAndThinkWellOf() {
        Organization group = AnOrganization.made().size(1.5).group(world.organizations);
        group.trackRecord().setReputation(0.5);
        open.apply(0);
        // 6 · 1.5 · 0.5 / 0.2
        assertThat(group.means().volunteers()).isCloseTo(22.5, within(1e-12));
        group.setActivity(Activity.INACTIVE, 1);
        open.apply(1);
        assertThat(group.means().volunteers()).isZero();
    }

    @Test
    void groupServesWithItsVolunteersInItsOwnTownship() {
        Organization group = group(5);
        open.apply(0);
        // 6 volunteers · 0.5
        assertThat(own(group).places()).isEqualTo(3);
        assertThat(own(group).type()).isEqualTo(ProviderType.COMMUNITY_GROUP);
        assertThat(own(group).township()).isEqualTo(group.township());
        assertThat(own(group).quality()).isEqualTo(0.7);
        assertThat(own(group).fits(0)).isTrue();
        assertThat(own(group).fits(1)).isFalse();
        assertThat(own(group).requiresEligibility()).isFalse();
        assertThat(own(group).luckKey()).isEqualTo(5);
    }

    @Test
    void registeredOrganizationServesWithAPartOfItsOwnStaffToo() {
        Organization organization = group(5);
        organization.standing().register(Route.DUAL, 0);
        organization.means().setOwnStaff(2);
        open.apply(0);
        // ⌊2 · 0.2 · 146 + 3⌋ = ⌊61.4⌋
        assertThat(own(organization).places()).isEqualTo(61);
        assertThat(own(organization).type()).isEqualTo(ProviderType.OWN_MEANS);
    }

    @Test
    void groupThatRegistersKeepsItsPlacesAndItsResidents() {
        Organization group = group(5);
        open.apply(0);
        Provider before = own(group);
        before.setTaken(2);
        group.standing().register(Route.DIRECT, 1);
        open.apply(1);
        assertThat(own(group)).isSameAs(before);
        assertThat(before.taken()).isEqualTo(2);
        assertThat(before.type()).isEqualTo(ProviderType.OWN_MEANS);
        group.standing().deregister(2);
        open.apply(2);
        assertThat(own(group)).isSameAs(before);
        assertThat(before.type()).isEqualTo(ProviderType.COMMUNITY_GROUP);
    }

    @Test
    void workThatAnswersNoNeedKeepsNoPlaces() {
        Organization choir = AnOrganization.made().doing(Work.CULTURE_AND_SPORT).group(world.organizations);
        choir.trackRecord().setReputation(0.9);
        open.apply(0);
        assertThat(choir.ownPlaces()).isNull();
        assertThat(choir.means().volunteers()).isPositive();
    }

    @Test
    void whoeverStopsClosesItsPlacesAndMayOpenThemAgain() {
        Organization group = group(5);
        open.apply(0);
        group.setActivity(Activity.INACTIVE, 1);
        open.apply(1);
        assertThat(own(group).places()).isZero();
        assertThat(own(group).hasLeft()).isFalse();
        group.setActivity(Activity.ACTIVE, 2);
        open.apply(2);
        assertThat(own(group).places()).isEqualTo(3);
    }

    @Test
    void whoeverDissolvesClosesItsPlacesForGood() {
        Organization group = group(5);
        open.apply(0);
        group.setActivity(Activity.DISSOLVED, 1);
        open.apply(1);
        assertThat(own(group).places()).isZero();
        assertThat(own(group).hasLeft()).isTrue();
        open.apply(2);
        assertThat(world.providers.ofKind(own(group).kind().ordinal())).isEmpty();
    }

    @Test
    void placesAreThinnedAsResidentsAre() {
        int all = 0;
        int thinned = 0;
        OpenPlaces tenth = world.openPlaces(0.1);
        for (int key = 0; key < 400; key++) {
            group(key);
        }
        open.apply(0);
        for (Organization group : world.organizations.ever()) {
            all += own(group).places();
        }
        tenth.apply(0);
        for (Organization group : world.organizations.ever()) {
            assertThat(own(group).places()).isBetween(0, 1);
            thinned += own(group).places();
        }
        // ⌊0.3 + u⌋ of 400: 120 with a deviation of √(400 · 0.21) = 9.2; five of them, α = 6e-7
        assertThat(all).isEqualTo(1_200);
        assertThat(thinned).isBetween(120 - 46, 120 + 46);
    }
}
