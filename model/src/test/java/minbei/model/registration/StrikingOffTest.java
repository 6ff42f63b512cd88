package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class StrikingOffTest {

    private static final Change KEPT = Change.of("registration.struckOffPerMonth", 0)
            .and("registration.ownRequestPerMonth", 0)
            .and("registration.papersShareInactive", 0);

    private static Organization idle(Register register, int key, int since) {
        Organization organization = register.group(key).registered(-60);
        organization.setActivity(Activity.INACTIVE, since);
        return organization;
    }

    @Test
    void idleOrganizationStaysOnTheRegisterUntilTwoInspectionsAreMissed() {
        Register register = Register.with(KEPT.and("registration.struckOffPerMonth", 1));
        Organization idle = idle(register, 1, -1);
        register.months(0, 11);
        assertThat(idle.isRegistered()).isTrue();
        register.months(12, 16);
        assertThat(idle.standing().status()).isEqualTo(LegalStatus.DEREGISTERED);
        assertThat(idle.activity()).isEqualTo(Activity.DISSOLVED);
        assertThat(idle.isGone()).isTrue();
    }

    @Test
    void itIsStruckOffWithItsChanceEachMonthAfterThat() {
        Register register = Register.with(KEPT.and("registration.struckOffPerMonth", 0.08));
        for (int key = 0; key < 2_000; key++) {
            Organization idle = idle(register, key, -30);
            idle.standing().inspected(2012, false);
            idle.standing().inspected(2013, false);
        }
        register.month(5);
        // 2,000 · 0.08 = 160; standard error 12
        assertThat(register.count(RegistrationEvent.STRUCK_OFF)).isBetween(112, 208);
    }

    @Test
    void dissolvedOneLeavesAtItsFoundersRequest() {
        Register register = Register.with(KEPT.and("registration.ownRequestPerMonth", 1));
        Organization ended = idle(register, 1, -3);
        Organization dormant = idle(register, 2, -3);
        ended.setActivity(Activity.DISSOLVED, -1);
        register.month(6);
        assertThat(register.count(RegistrationEvent.LEFT_BY_REQUEST)).isEqualTo(1);
        assertThat(ended.isGone()).isTrue();
        assertThat(dormant.isRegistered()).isTrue();
    }

    @Test
    void campaignReachesThoseIdleForAYearAndNoOthers() {
        Register register =
                Register.with(KEPT.and("registration.campaignPerYear", 1).and("registration.campaignPerMonth", 1));
        Organization idleLong = idle(register, 1, -6);
        Organization idleShort = idle(register, 2, -5);
        Organization active = register.group(3).registered(-60);
        register.month(6);
        assertThat(register.count(RegistrationEvent.STRUCK_OFF_BY_CAMPAIGN)).isEqualTo(1);
        assertThat(idleLong.isRegistered()).isFalse();
        assertThat(idleShort.isRegistered()).isTrue();
        assertThat(active.isRegistered()).isTrue();
    }

    @Test
    void activeOneThatFailedTwiceIsStruckOffToo() {
        Register register = Register.with(KEPT.and("registration.struckOffPerMonth", 1));
        Organization debtor = register.group(1).registered(-60);
        debtor.standing().inspected(2012, false);
        debtor.standing().inspected(2013, false);
        register.month(6);
        assertThat(register.count(RegistrationEvent.STRUCK_OFF)).isEqualTo(1);
        assertThat(debtor.isGone()).isTrue();
    }
}
