package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class ReviewQueueTest {

    /** 12,000 residents and one official per 12,000: {@code hours} a month. */
    private static Change staff(double hours) {
        return Register.allDirect()
                .and("registration.reviewMonthsDirect", 1)
                .and("registration.reviewHoursDirect", 30)
                .and("registration.directStaffPerTenThousand", 0)
                .and("registration.reviewStaffPerTenThousand", 1 / 1.2)
                .and("registration.staffHoursPerMonth", hours);
    }

    private static Register rush(Change change, int groups) {
        Register register = Register.with(change);
        register.fund(-1, true);
        for (int key = 0; key < groups; key++) {
            register.group(key).found();
        }
        return register;
    }

    @Test
    void officialsDecideAsManyFilesAsTheirHoursAllowAndGoOnWithTheFileBegun() {
        Register register = rush(staff(100), 10);
        register.month(0);
        assertThat(register.registration.counts().filesWaiting()).isEqualTo(10);
        register.month(1);
        // 100 hours: three files of 30, and 10 hours into the fourth
        assertThat(register.registration.counts().registered()).isEqualTo(3);
        assertThat(register.registration.counts().filesWaiting()).isEqualTo(7);
        register.month(2);
        // 10 + 100 hours: three more, 20 hours left
        assertThat(register.registration.counts().registered()).isEqualTo(3);
        register.month(3);
        // 20 + 100 hours: the last four
        assertThat(register.registration.counts().registered()).isEqualTo(4);
        assertThat(register.registration.counts().filesWaiting()).isZero();
    }

    @Test
    void fileOfAnEarlierMonthIsTakenFirst() {
        Register register = rush(staff(30), 3);
        register.month(0);
        Organization late = register.group(3).found();
        register.months(1, 3);
        assertThat(late.isRegistered()).isFalse();
        assertThat(register.organizations.ever().subList(0, 3)).allMatch(Organization::isRegistered);
        register.month(4);
        assertThat(late.isRegistered()).isTrue();
    }

    @Test
    void orderWithinAMonthDoesNotHangOnTheOrderOfFounding() {
        Register oneOrder = rush(staff(60), 0);
        Register otherOrder = rush(staff(60), 0);
        for (int key = 0; key < 6; key++) {
            oneOrder.group(key).found();
            otherOrder.group(5 - key).found();
        }
        oneOrder.months(0, 1);
        otherOrder.months(0, 1);
        assertThat(registeredKeys(oneOrder)).hasSize(2).containsExactlyInAnyOrderElementsOf(registeredKeys(otherOrder));
    }

    private static List<Integer> registeredKeys(Register register) {
        return register.organizations.ever().stream()
                .filter(Organization::isRegistered)
                .map(Organization::key)
                .toList();
    }

    @Test
    void queueMakesTheWayLonger() {
        Register busy = rush(staff(30), 12);
        int months = 0;
        int registered = 0;
        for (int month = 0; month <= 12; month++) {
            busy.month(month);
            months += busy.registration.counts().monthsFromApplication();
            registered += busy.registration.counts().registered();
        }
        // one a month: 1 + 2 + … + 12 = 78 months
        assertThat(registered).isEqualTo(12);
        assertThat(months).isEqualTo(78);
    }

    @Test
    void groupsLearnOfTheQueueAndFewerApply() {
        Change wary = staff(3_000)
                .and("registration.applyConstant", 0)
                .and("registration.troublePerMonth", 0.5)
                .and("registration.experienceStep", 0.01)
                .and("registration.considersPerMonth", 0.05);
        assertThat(appliedInTheSecondYear(wary.and("registration.staffHoursPerMonth", 300)))
                .isLessThan(appliedInTheSecondYear(wary) * 4 / 5);
    }

    private static int appliedInTheSecondYear(Change change) {
        Register register = rush(change, 1_500);
        int applied = 0;
        for (int month = 0; month < 24; month++) {
            register.month(month);
            applied += month < 12 ? 0 : register.count(RegistrationEvent.APPLIED_DIRECTLY);
        }
        return applied;
    }

    @Test
    void monthsOfReviewThatAreNotWholeComeOutRightOnAverage() {
        Register register = rush(staff(1_000_000).and("registration.reviewMonthsDirect", 0.4), 2_000);
        register.month(0);
        // 0.6 of 2,000 are decided within the month; standard error 22
        assertThat(register.registration.counts().registered()).isBetween(1_110, 1_290);
        register.month(1);
        assertThat(register.registration.counts().filesWaiting()).isZero();
    }
}
