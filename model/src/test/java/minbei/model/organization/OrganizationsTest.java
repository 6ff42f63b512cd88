package minbei.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OrganizationsTest {

    private final Organizations organizations = Organizations.none();

    @Test
    void organizationFromOutsideIsKnownAndNotPresent() {
        Organization outside = organizations.knowOutside(traits(1 << 30, Origin.OUTSIDE));
        Organization local = organizations.found(traits(7, Origin.GRASSROOTS), Role.SERVICE);
        assertThat(organizations.present()).containsExactly(local);
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
