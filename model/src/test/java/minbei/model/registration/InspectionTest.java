package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class InspectionTest {

    private static final int MAY = 4;

    private static Change inspecting(double hours) {
        return Change.of("registration.staffHoursPerMonth", hours)
                .and("registration.inspectionStaffPerTenThousand", 1 / 1.2)
                .and("registration.inspectionHours", 2)
                .and("registration.inspectionPaperHours", 0.5)
                .and("registration.papersShare", 1)
                .and("registration.papersShareInactive", 0)
                .and("registration.unsoundFailShare", 1)
                .and("registration.struckOffPerMonth", 0)
                .and("registration.ownRequestPerMonth", 0);
    }

    private static Register stock(Change change, int organizations) {
        Register register = Register.with(change);
        for (int key = 0; key < organizations; key++) {
            register.group(key).registered(-24);
        }
        return register;
    }

    @Test
    void soundOrganizationPassesAndIdleOneMissesIt() {
        Register register = stock(inspecting(1_000), 1);
        Organization sound = register.organizations.ever().get(0);
        Organization idle = register.group(2).registered(-24);
        idle.setActivity(Activity.INACTIVE, -6);
        register.months(0, MAY);
        assertThat(sound.standing().lastInspectionPassed()).isTrue();
        assertThat(sound.standing().lastInspectedYear()).isEqualTo(2014);
        assertThat(idle.standing().lastInspectionPassed()).isFalse();
        assertThat(idle.standing().missedInspections()).isEqualTo(1);
    }

    @Test
    void organizationInDebtFailsAThoroughInspection() {
        Register register = stock(inspecting(1_000), 1);
        Organization debtor = register.organizations.ever().get(0);
        debtor.means().setCash(-1);
        register.months(0, MAY);
        assertThat(debtor.standing().missedInspections()).isEqualTo(1);
        debtor.means().setCash(0);
        register.months(MAY + 1, 12 + MAY);
        // passed: what was failed before no longer counts
        assertThat(debtor.standing().missedInspections()).isZero();
    }

    @Test
    void moreOrganizationsAnInspectorMakeInspectionShallower() {
        // 200 hours a month: 100 a month get 2 hours each, 400 a month half an hour
        assertThat(debtorsFound(500)).isEqualTo(500);
        // depth ¼ of 2,000: 500, standard error 19
        assertThat(debtorsFound(2_000)).isBetween(420, 580);
    }

    private static int debtorsFound(int organizations) {
        Register register = stock(inspecting(200), organizations);
        register.organizations.ever().forEach(o -> o.means().setCash(-1));
        int found = 0;
        for (int month = 0; month <= MAY; month++) {
            register.month(month);
            found += register.count(RegistrationEvent.INSPECTION_FAILED);
        }
        return found;
    }

    /** Of 400 debtors on the register those found in the second year, after 400 groups have sought the register in the first. */
    private static int debtorsFoundNextYear(int direct) {
        Register register = stock(
                inspecting(200)
                        .and("registration.direct", direct)
                        .and("registration.qualityCheck", 0)
                        .and("registration.reviewMonthsDirect", 1)
                        .and("registration.supervisorSuccess", 1e-12),
                400);
        List<Organization> debtors = List.copyOf(register.organizations.ever());
        debtors.forEach(o -> o.means().setCash(-1));
        for (int key = 400; key < 800; key++) {
            register.group(key).found();
        }
        register.months(-1, 12 + MAY);
        return (int) debtors.stream()
                .filter(debtor -> debtor.standing().missedInspections() == 2)
                .count();
    }

    @Test
    void groupsThatRegisterDirectlyMakeTheInspectionOfAllShallower() {
        // M2c: 80 a month get 2 hours each, and each debtor is found in both years
        assertThat(debtorsFoundNextYear(0)).isEqualTo(400);
        // 160 a month get 1.25: depth 0.625 finds 250, standard error 10
        assertThat(debtorsFoundNextYear(1)).isBetween(200, 300);
    }

    @Test
    void whereNotEvenThePapersCanBeReadOrganizationsWaitBeyondMay() {
        // 10 hours a month read 20 papers
        Register register = stock(inspecting(10), 150);
        register.months(0, 3);
        assertThat(register.registration.counts().inspectionsWaiting()).isEqualTo(70);
        assertThat(register.registration.counts().inspectionsOverdue()).isZero();
        register.month(MAY);
        assertThat(register.registration.counts().inspectionsOverdue()).isEqualTo(50);
        register.months(5, 7);
        assertThat(register.registration.counts().inspectionsWaiting()).isZero();
    }

    @Test
    void whoWasRegisteredInTheYearIsInspectedInTheNext() {
        Register register = stock(inspecting(1_000), 0);
        register.month(0);
        Organization fresh = register.group(1).registered(1);
        register.months(1, 11);
        assertThat(fresh.standing().lastInspectedYear()).isLessThan(2014);
        register.months(12, 16);
        assertThat(fresh.standing().lastInspectedYear()).isEqualTo(2015);
    }
}
