package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class CapabilityTest {

    private static final double EXACT = 1e-12;

    private final GrowingWorld world = new GrowingWorld(Change.of("growth.staffLed", 80)
            .and("growth.staffExponent", 2)
            .and("growth.capabilityCeiling", 0.2)
            .and("growth.capabilityPerMonth", 0.1)
            .and("growth.turnoverLoss", 0.3)
            .and("growth.reputationPerMonth", 0.05));
    private final Capability learning = new Capability(month -> world.now, world.organizations);

    @Test
    void staffThatCanBeLedGrowWithTheSquareOfCapability() {
        assertThat(Capability.staffLed(0.5, world.now)).isCloseTo(20, within(EXACT));
        assertThat(Capability.staffLed(1, world.now)).isCloseTo(80, within(EXACT));
        assertThat(Capability.staffLed(0, world.now)).isZero();
    }

    @Test
    void ableFoundersCanLearnMore() {
        // 0.2 + 0.8 · quality
        assertThat(Capability.ceiling(0, world.now)).isCloseTo(0.2, within(EXACT));
        assertThat(Capability.ceiling(0.5, world.now)).isCloseTo(0.6, within(EXACT));
        assertThat(Capability.ceiling(1, world.now)).isCloseTo(1, within(EXACT));
    }

    @Test
    void leadingStaffTeachesByTheShareOfThoseItCanLead() {
        Organization organization = AnOrganization.made().quality(0.5).registered(world.organizations);
        organization.means().setCapability(0.5);
        organization.means().setOwnStaff(5);
        learning.apply(0);
        // 5 of 20 led, a tenth of the distance to 0.6: 0.5 + 0.1 · 0.25 · 0.1
        assertThat(organization.means().capability()).isCloseTo(0.5025, within(EXACT));
        organization.means().setCapability(0.5);
        organization.means().setContractStaff(40);
        learning.apply(1);
        // more than it can lead teaches no more than as many: 0.5 + 0.1 · 1 · 0.1
        assertThat(organization.means().capability()).isCloseTo(0.51, within(EXACT));
    }

    @Test
    void nobodyLearnsWithoutStaffOrBeyondTheCeiling() {
        Organization alone = AnOrganization.made().key(1).registered(world.organizations);
        alone.means().setCapability(0.5);
        Organization full = AnOrganization.made().key(2).quality(0).registered(world.organizations);
        full.means().setCapability(0.3);
        full.means().setOwnStaff(5);
        learning.apply(0);
        assertThat(alone.means().capability()).isEqualTo(0.5);
        assertThat(full.means().capability())
                .as("trained beyond what its founder learns by doing")
                .isEqualTo(0.3);
    }

    @Test
    void whoeverIsNotAtWorkNeitherLearnsNorGainsReputation() {
        Organization rests = AnOrganization.made().quality(0.9).registered(world.organizations);
        rests.means().setCapability(0.5);
        rests.means().setOwnStaff(5);
        rests.setActivity(Activity.INACTIVE, 0);
        learning.apply(0);
        assertThat(rests.means().capability()).isEqualTo(0.5);
        assertThat(rests.trackRecord().reputation()).isZero();
    }

    @Test
    void reputationFollowsHiddenQualityUpAndDown() {
        Organization good = AnOrganization.made().key(1).quality(0.8).group(world.organizations);
        good.trackRecord().setReputation(0.2);
        Organization poor = AnOrganization.made().key(2).quality(0.3).group(world.organizations);
        poor.trackRecord().setReputation(0.7);
        learning.apply(0);
        // 0.2 + 0.05 · 0.6 and 0.7 − 0.05 · 0.4
        assertThat(good.trackRecord().reputation()).isCloseTo(0.23, within(EXACT));
        assertThat(poor.trackRecord().reputation()).isCloseTo(0.68, within(EXACT));
    }

    @Test
    void whoLeavesTakesCapabilityAlong() {
        Organization organization = AnOrganization.made().registered(world.organizations);
        organization.means().setCapability(0.5);
        Capability.lose(organization.means(), 2, 8, world.now);
        // a quarter of the staff: 0.5 · (1 − 0.3 · 0.25)
        assertThat(organization.means().capability()).isCloseTo(0.4625, within(EXACT));
        Capability.lose(organization.means(), 0, 8, world.now);
        assertThat(organization.means().capability()).isCloseTo(0.4625, within(EXACT));
    }

    @Test
    void newGroupBeginsHardlyKnownAndHardlyAbleToLead() {
        Organization group = AnOrganization.made().group(world.organizations);
        Beginnings.of(month -> world.now).give(group, 0);
        assertThat(group.trackRecord().reputation()).isEqualTo(world.now.reputationAtFounding());
        assertThat(group.means().capability()).isEqualTo(world.now.capabilityAtFounding());
        assertThat(Capability.staffLed(group.means().capability(), world.now))
                .as("one worker at least, or it could never grow")
                .isGreaterThan(1);
    }
}
