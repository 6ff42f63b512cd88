package minbei.model.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Role;
import minbei.model.procurement.SampleOrganization;
import org.junit.jupiter.api.Test;

final class MarketTest {

    private static OutsideBidders only(Organization far) {
        return new OutsideBidders() {
            @Override
            public List<Organization> of(NeedKind kind, int month) {
                return kind == NeedKind.ELDER_CARE ? List.of(far) : List.of();
            }

            @Override
            public double distanceCost(Organization organization, int month) {
                return 0;
            }
        };
    }

    @Test
    void registeredAndActiveOnesAreThereInTheOrderOfTheirKeys() {
        Organizations organizations = Organizations.none();
        Organization nine = SampleOrganization.of(9).enter(organizations);
        Organization three = SampleOrganization.of(3).enter(organizations);
        Organization health = SampleOrganization.of(4).serving(NeedKind.HEALTH).enter(organizations);
        SampleOrganization.of(5).with(o -> o.setActivity(Activity.INACTIVE, 0)).enter(organizations);
        SampleOrganization.of(6).with(o -> o.standing().deregister(0)).enter(organizations);
        SampleOrganization.of(7).with(o -> o.setRole(Role.HUB)).enter(organizations);
        Organization far = SampleOrganization.of(8).fromOutside().enter(organizations);
        Market market = Market.of(organizations, only(far));
        market.count(0);
        assertThat(market.local(NeedKind.ELDER_CARE)).containsExactly(three, nine);
        assertThat(market.outside(NeedKind.ELDER_CARE)).containsExactly(far);
        assertThat(market.local(NeedKind.HEALTH)).containsExactly(health);
        assertThat(Market.serving(organizations)).isEqualTo(3);
        nine.setActivity(Activity.INACTIVE, 1);
        market.count(1);
        assertThat(market.local(NeedKind.ELDER_CARE)).containsExactly(three);
    }
}
