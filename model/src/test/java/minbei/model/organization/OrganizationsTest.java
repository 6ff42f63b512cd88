package minbei.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import org.junit.jupiter.api.Test;

final class OrganizationsTest {

    private final Organizations organizations = Organizations.none();

    @Test
    void newOrganizationIsAnActiveGroupWithoutMeans() {
        Organization group = AnOrganization.made().key(7).in(5).at(2).group(organizations);
        assertThat(group.id()).isZero();
        assertThat(group.key()).isEqualTo(7);
        assertThat(group.township()).isEqualTo(2);
        assertThat(group.isActive()).isTrue();
        assertThat(group.activitySince()).isEqualTo(5);
        assertThat(group.ageMonths(17)).isEqualTo(12);
        assertThat(group.isRegistered()).isFalse();
        assertThat(group.isLocal()).isTrue();
        assertThat(group.means().cash()).isZero();
        assertThat(group.ownPlaces()).isNull();
        assertThat(group.contractedPlaces()).isEmpty();
    }

    @Test
    void registerRemembersAllAndForgetsAmongThosePresentWhoIsGone() {
        Organization stays = AnOrganization.made().key(1).group(organizations);
        Organization goes = AnOrganization.made().key(2).group(organizations);
        goes.setActivity(Activity.INACTIVE, 3);
        goes.setActivity(Activity.DISSOLVED, 9);
        organizations.forgetGone();
        assertThat(organizations.present()).containsExactly(stays);
        assertThat(organizations.ever()).containsExactly(stays, goes);
        assertThat(AnOrganization.made().key(3).group(organizations).id())
                .as("ids are never used again")
                .isEqualTo(2);
    }

    @Test
    void whoeverHasDissolvedStaysPresentWhileTheRegisterKnowsIt() {
        Organization registered = AnOrganization.made().registered(organizations);
        registered.setActivity(Activity.DISSOLVED, 9);
        organizations.forgetGone();
        assertThat(registered.isGone()).isFalse();
        assertThat(organizations.present()).containsExactly(registered);
        registered.standing().deregister(20);
        organizations.forgetGone();
        assertThat(organizations.present()).isEmpty();
    }

    @Test
    void lawAndActivityAreTwoClocks() {
        Organization organization = AnOrganization.made().registered(organizations);
        assertThat(organization.isRegisteredAndActive()).isTrue();
        organization.setActivity(Activity.INACTIVE, 4);
        assertThat(organization.isRegistered()).isTrue();
        assertThat(organization.isRegisteredAndActive()).isFalse();
        organization.setActivity(Activity.ACTIVE, 6);
        organization.standing().deregister(7);
        assertThat(organization.isActive()).isTrue();
        assertThat(organization.isRegisteredAndActive()).isFalse();
        assertThat(organization.isGone()).isFalse();
    }

    @Test
    void whoeverHasDissolvedDoesNotRiseAgain() {
        Organization group = AnOrganization.made().key(7).group(organizations);
        group.setActivity(Activity.DISSOLVED, 9);
        assertThatThrownBy(() -> group.setActivity(Activity.ACTIVE, 10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("7")
                .hasMessageContaining("month 9");
    }

    @Test
    void contractedPlacesAreFoundByTownship() {
        Organization organization = AnOrganization.made().registered(organizations);
        Provider there = Providers.empty().enter(ProviderType.CONTRACTED, NeedKind.HEALTH, 2, 1, 0.5, 1);
        organization.addContractedPlaces(there);
        assertThat(organization.contractedPlaces(2)).isSameAs(there);
        assertThat(organization.contractedPlaces(0)).isNull();
    }

    @Test
    void workNamesItsNeedAndItsFirstRole() {
        for (NeedKind need : NeedKind.ALL) {
            assertThat(Work.answering(need).need()).isEqualTo(need);
            assertThat(Role.of(Work.answering(need))).isEqualTo(Role.SERVICE);
        }
        assertThat(Work.TRADE.servesResidents()).isFalse();
        assertThat(Role.of(Work.TRADE)).isEqualTo(Role.SERVICE);
        assertThat(Role.of(Work.SUPPORT)).isEqualTo(Role.SUPPORT);
    }

    @Test
    void traitsOutsideTheirBoundsAreRefused() {
        assertThatThrownBy(() -> AnOrganization.made().quality(1.01).traits())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.01");
        assertThatThrownBy(() -> AnOrganization.made().size(0).traits())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("size");
    }

    @Test
    void outsideOrganizationIsNotAtHomeHere() {
        assertThat(AnOrganization.made()
                        .from(Origin.OUTSIDE)
                        .group(organizations)
                        .isLocal())
                .isFalse();
        assertThat(AnOrganization.made()
                        .from(Origin.INVITED)
                        .group(organizations)
                        .isLocal())
                .isTrue();
    }

    @Test
    void successionIsSettledOnce() {
        Organization group = AnOrganization.made().group(organizations);
        assertThat(group.isSuccessionSettled()).isFalse();
        group.settleSuccession();
        assertThat(group.isSuccessionSettled()).isTrue();
    }

    @Test
    void organizationFromOutsideIsKnownAndNotPresent() {
        Organization outside = organizations.knowOutside(traits(1 << 30, Origin.OUTSIDE));
        Organization local = organizations.found(traits(7, Origin.GRASSROOTS), Role.SERVICE);
        assertThat(organizations.present()).containsExactly(local);
        assertThat(organizations.outside()).containsExactly(outside);
        assertThat(organizations.ever()).containsExactly(outside, local);
        assertThat(outside.id()).as("no two share a place in the registers").isNotEqualTo(local.id());
        assertThat(outside.isLocal()).isFalse();
    }

    @Test
    void localOrganizationIsNotTakenForOneFromOutside() {
        assertThatThrownBy(() -> organizations.knowOutside(traits(7, Origin.GRASSROOTS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7")
                .hasMessageContaining("grassroots");
    }

    private static Traits traits(int key, Origin origin) {
        return new Traits(
                key,
                Traits.NO_FOUNDER,
                -12,
                Traits.NO_COMMUNITY,
                Traits.NO_TOWNSHIP,
                Work.HEALTH,
                RegistrationClass.COMMUNITY_SERVICE,
                LegalForm.NON_ENTERPRISE_UNIT,
                origin,
                false,
                0.5,
                1,
                0,
                1);
    }
}
