package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.organization.ByClass;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Route;
import org.junit.jupiter.api.Test;

final class DirectRouteTest {

    private static final double NEVER = 1e-12;
    private static final int GROUPS = 2_000;

    private static final Change DIRECT = Register.allDirect()
            .and("registration.reviewMonthsDirect", 1)
            .and("registration.weakQuality", 0.45)
            .and("registration.supervisorSuccess", NEVER);

    @Test
    void groupIsRegisteredTheMonthAfterItAppliesWithoutASupervisingUnit() {
        Register register = Register.with(DIRECT);
        register.fund(-1, true);
        Organization group = register.group(1).found();
        register.month(0);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.UNDER_REVIEW);
        register.month(1);
        assertThat(group.standing().route()).isEqualTo(Route.DIRECT);
        assertThat(group.trackRecord().departmentFamiliarity()).isZero();
        assertThat(register.count(RegistrationEvent.REGISTERED_DIRECTLY)).isEqualTo(1);
    }

    @Test
    void onlyTheClassesOnTheListRegisterDirectly() {
        Register register = Register.with(DIRECT.and("registration.direct", new ByClass(0, 1, 0, 0, 0, 0)));
        register.fund(-1, true);
        Organization open = register.group(1).found();
        Organization closed = register.group(2)
                .registeringAs(RegistrationClass.SOCIAL_WELFARE)
                .found();
        register.months(0, 1);
        assertThat(open.isRegistered()).isTrue();
        assertThat(closed.standing().status()).isEqualTo(LegalStatus.SEEKING_SUPERVISOR);
    }

    @Test
    void routeIsShutWhileItsOfficialsAreNotPaid() {
        Register register = Register.with(DIRECT);
        register.fund(-1, false);
        Organization group = register.group(1).found();
        register.registration.apply(0);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.SEEKING_SUPERVISOR);
    }

    @Test
    void checkHoldsBackFilesThatLookWeakAndTheyMayComeAgainLater() {
        Register register = Register.with(
                DIRECT.and("registration.qualityCheck", 1).and("registration.waitAfterNotPassedMonths", 6));
        register.fund(-1, true);
        Organization weak = register.group(1).quality(0.44).found();
        Organization sound = register.group(2).quality(0.46).found();
        register.months(0, 1);
        assertThat(register.count(RegistrationEvent.FILE_NOT_PASSED)).isEqualTo(1);
        assertThat(sound.isRegistered()).isTrue();
        assertThat(weak.standing().status()).isEqualTo(LegalStatus.INFORMAL);
        register.months(2, 6);
        assertThat(weak.standing().attempts()).isEqualTo(1);
        register.month(7);
        assertThat(weak.standing().attempts()).isEqualTo(2);
    }

    @Test
    void halfACheckHoldsBackHalf() {
        // 2,000 · ½ = 1,000; standard error 22
        assertThat(registeredOfWeak(0.5)).isBetween(910, 1_090);
        assertThat(registeredOfWeak(0)).isEqualTo(GROUPS);
        assertThat(registeredOfWeak(1)).isZero();
    }

    private static int registeredOfWeak(double check) {
        Register register = Register.with(DIRECT.and("registration.qualityCheck", check));
        register.fund(-1, true);
        for (int key = 0; key < GROUPS; key++) {
            register.group(key).quality(0.3).found();
        }
        register.months(0, 1);
        return register.count(RegistrationEvent.REGISTERED_DIRECTLY);
    }

    @Test
    void checkThatSeesWithErrorPassesSomeWeakAndHoldsBackSomeSound() {
        Register register =
                Register.with(DIRECT.and("registration.qualityCheck", 1).and("registration.judgementNoise", 0.1));
        register.fund(-1, true);
        for (int key = 0; key < GROUPS; key++) {
            register.group(key).quality(key < GROUPS / 2 ? 0.40 : 0.50).found();
        }
        register.months(0, 1);
        long weakPassed = register.organizations.ever().stream()
                .filter(o -> o.traits().quality() < 0.45 && o.isRegistered())
                .count();
        long soundPassed = register.registration.counts().registered() - weakPassed;
        // half a standard deviation either way: Φ(−½) = 0.31 and Φ(½) = 0.69 of 1,000, standard error 15
        assertThat(weakPassed).isBetween(250L, 370L);
        assertThat(soundPassed).isBetween(630L, 750L);
    }
}
