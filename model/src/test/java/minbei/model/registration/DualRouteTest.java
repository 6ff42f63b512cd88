package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.department.Department;
import minbei.model.organization.Activity;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Route;
import org.junit.jupiter.api.Test;

final class DualRouteTest {

    private static final double ALWAYS = 1 - 1e-12;
    private static final double NEVER = 1e-12;
    private static final int GROUPS = 3_000;

    private static Change supervising(double success) {
        return Change.of("registration.supervisorSuccess", success)
                .and("registration.supervisorMonths", 4)
                .and("registration.supervisorTries", 3)
                .and("registration.reviewMonthsDual", 3);
    }

    /** Of many groups that ask in month 0, those taken on in month 4, when the first attempt is answered. */
    private static int takenOn(Register register) {
        register.months(0, 4);
        return GROUPS - register.count(RegistrationEvent.SUPERVISION_NOT_TAKEN);
    }

    private static Register crowd(Change change) {
        Register register = Register.with(change);
        for (int key = 0; key < GROUPS; key++) {
            register.group(key).found();
        }
        return register;
    }

    @Test
    void attemptTakesItsMonthsThenReviewThenTheGroupIsRegisteredAndItsDepartmentKnowsIt() {
        Register register = Register.with(supervising(ALWAYS));
        Organization group = register.group(1).founded(-6).found();
        register.months(0, 3);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.SEEKING_SUPERVISOR);
        register.months(4, 6);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.UNDER_REVIEW);
        register.month(7);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.REGISTERED);
        assertThat(group.standing().route()).isEqualTo(Route.DUAL);
        assertThat(group.trackRecord().departmentFamiliarity())
                .isEqualTo(register.parameters(0).supervisedFamiliarity());
        assertThat(register.count(RegistrationEvent.REGISTERED_DUAL)).isEqualTo(1);
        // founded in −6, set out in 0, registered in 7
        assertThat(register.registration.counts().monthsFromFounding()).isEqualTo(13);
        assertThat(register.registration.counts().monthsFromApplication()).isEqualTo(7);
    }

    @Test
    void groupGivesUpAfterItsTriesAndRemembersIt() {
        Register register = Register.with(supervising(NEVER).and("registration.resumeAfterMonths", 20));
        Organization group = register.group(1).found();
        register.months(0, 11);
        assertThat(group.standing().attempts()).isEqualTo(3);
        register.month(12);
        assertThat(register.count(RegistrationEvent.GAVE_UP)).isEqualTo(1);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.INFORMAL);
        register.months(13, 31);
        assertThat(group.standing().attempts()).isEqualTo(3);
        register.month(32);
        assertThat(group.standing().attempts()).isEqualTo(4);
    }

    @Test
    void filedGroupThatGivesUpIsFiledAsBefore() {
        Register register = Register.with(supervising(NEVER).and("registration.supervisorTries", 1));
        Organization group = register.group(1).found();
        group.standing().file(0);
        register.months(0, 4);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.FILED);
    }

    @Test
    void groupWhoseActivityEndsDoesNotGoOn() {
        Register register = Register.with(supervising(ALWAYS));
        Organization group = register.group(1).found();
        register.months(0, 2);
        group.setActivity(Activity.INACTIVE, 2);
        register.month(3);
        assertThat(register.count(RegistrationEvent.LAPSED)).isEqualTo(1);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.INFORMAL);
        register.months(4, 12);
        assertThat(group.isRegistered()).isFalse();
    }

    @Test
    void departmentsTakeOnAsManyAsTheUsualChanceSays() {
        // 3,000 · 0.2 = 600; standard error 22
        assertThat(takenOn(crowd(supervising(0.2)))).isBetween(520, 680);
    }

    @Test
    void openDepartmentTakesOnMore() {
        Change weighed = supervising(0.2)
                .and("registration.opennessWeight", 2)
                .and("registration.usualOpenness", 0.3)
                .and("department.opennessAtStart", 0.3);
        Register usual = crowd(weighed);
        Register open = crowd(weighed);
        open.openness.learn(Department.CIVIL_AFFAIRS, 0.5);
        // openness 0.3 → 0.65: log odds −1.39 + 0.7, chance 0.33
        assertThat(takenOn(open)).isBetween(900, 1_100).isGreaterThan(takenOn(usual));
    }

    @Test
    void groupThatSomebodyVouchesForIsTakenOnMoreOften() {
        Register register = crowd(supervising(0.2).and("registration.vouchWeight", 1.5));
        register.vouchedFor.addAll(register.organizations.ever());
        // 1 / (1 + 4 · e^−1.5) = 0.53
        assertThat(takenOn(register)).isBetween(1_480, 1_700);
    }

    @Test
    void refusalHeardByTheJointConferenceGoesToAnotherDepartment() {
        Register register = crowd(supervising(0.2));
        register.refusalsAreHeard = true;
        // 1 − 0.8² = 0.36
        assertThat(takenOn(register)).isBetween(1_000, 1_160);
    }

    @Test
    void departmentsPreferGroupsThatLookGood() {
        Change weighed = supervising(0.2).and("registration.qualityWeight", 8).and("registration.usualQuality", 0.55);
        Register good = Register.with(weighed);
        Register weak = Register.with(weighed);
        for (int key = 0; key < GROUPS; key++) {
            good.group(key).quality(0.65).found();
            weak.group(key).quality(0.45).found();
        }
        // log odds −1.39 ± 0.8: chances 0.36 and 0.10
        assertThat(takenOn(good)).isBetween(980, 1_170);
        assertThat(takenOn(weak)).isBetween(240, 370);
    }

    @Test
    void searchIsBrokenOffWhenTheClassIsOpened() {
        Register register = Register.changing(
                supervising(NEVER).and("registration.reviewMonthsDirect", 1), 2, Change.of("registration.direct", 1));
        Organization group = register.group(1).found();
        register.months(0, 2);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.SEEKING_SUPERVISOR);
        register.month(3);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.UNDER_REVIEW);
        register.month(4);
        assertThat(group.standing().route()).isEqualTo(Route.DIRECT);
    }

    @Test
    void thoseWhoGaveUpAreTheBacklogThatDirectRegistrationFrees() {
        Register register = Register.changing(
                supervising(NEVER).and("registration.resumeAfterMonths", 600), 24, Change.of("registration.direct", 1));
        for (int key = 0; key < 50; key++) {
            register.group(key).found();
        }
        register.months(0, 24);
        assertThat(register.count(RegistrationEvent.SOUGHT_SUPERVISOR)).isZero();
        register.month(25);
        assertThat(register.count(RegistrationEvent.APPLIED_DIRECTLY)).isEqualTo(50);
    }
}
