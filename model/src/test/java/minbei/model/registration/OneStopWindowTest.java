package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import org.junit.jupiter.api.Test;

final class OneStopWindowTest {

    /** One official for each task, 120 hours a month, and one more for direct registration. */
    private static final Change OFFICES = Register.allDirect()
            .and("registration.reviewMonthsDirect", 2)
            .and("registration.reviewHoursDirect", 30)
            .and("registration.staffHoursPerMonth", 120)
            .and("registration.reviewStaffPerTenThousand", 1 / 1.2)
            .and("registration.directStaffPerTenThousand", 0)
            .and("registration.inspectionStaffPerTenThousand", 1 / 1.2)
            .and("registration.gradingStaffPerTenThousand", 1 / 1.2)
            .and("registration.inspectionHours", 4)
            .and("registration.inspectionPaperHours", 2)
            .and("registration.struckOffPerMonth", 0)
            .and("registration.oneStopSavedShare", 0.5)
            .and("registration.oneStopMovingMonths", 1);

    private static final Change WINDOW = OFFICES.and("registration.oneStopWindow", 1);

    /** Paid in the two months before the year begins: one of moving, one of work. */
    private static Register opened(Change change) {
        Register register = Register.with(change);
        register.fund(-2, true);
        register.fund(-1, true);
        return register;
    }

    @Test
    void atNormalLoadAFileTakesLessTime() {
        Register split = opened(OFFICES);
        Register window = opened(WINDOW);
        split.group(1).found();
        window.group(1).found();
        // two months in offices apart, 2 · (1 − 0.5) = 1 in one place
        split.months(0, 1);
        window.months(0, 1);
        assertThat(split.registration.counts().registered()).isZero();
        assertThat(window.registration.counts().registered()).isEqualTo(1);
    }

    @Test
    void atNormalLoadInspectionsDoNotWaitLonger() {
        Register split = opened(OFFICES);
        Register window = opened(WINDOW);
        for (Register register : new Register[] {split, window}) {
            for (int key = 0; key < 100; key++) {
                register.group(key).registered(-24);
            }
            register.group(1_000).found();
        }
        for (int month = 0; month < 5; month++) {
            split.month(month);
            window.month(month);
            // 100 over five months: 20 a month, in either arrangement
            assertThat(split.registration.counts().inspectionsWaiting()).isEqualTo(80 - 20 * month);
            assertThat(window.registration.counts().inspectionsWaiting()).isEqualTo(80 - 20 * month);
        }
    }

    @Test
    void inARushOfFilesInspectionsWaitLongerThanInOfficesApart() {
        Register split = opened(OFFICES);
        Register window = opened(WINDOW);
        for (Register register : new Register[] {split, window}) {
            for (int key = 0; key < 100; key++) {
                register.group(key).registered(-24);
            }
            for (int key = 1_000; key < 1_200; key++) {
                register.group(key).found();
            }
        }
        int registeredApart = 0;
        int registeredTogether = 0;
        for (int month = 0; month < 5; month++) {
            split.month(month);
            window.month(month);
            registeredApart += split.registration.counts().registered();
            registeredTogether += window.registration.counts().registered();
        }
        // apart: the inspector's 120 hours are his own. Together: 200 files of 15 hours take all 360 hours from
        // February on
        assertThat(split.registration.counts().inspectionsOverdue()).isZero();
        assertThat(window.registration.counts().inspectionsOverdue()).isEqualTo(80);
        assertThat(registeredTogether).isGreaterThan(registeredApart);
        assertThat(window.registration.hoursForGrading()).isZero();
        assertThat(split.registration.hoursForGrading()).isCloseTo(120, within(1e-9));
    }

    @Test
    void poolIsOneAndGoesToWhoTakesFirst() {
        Offices window = OneStopWindow.of(100, 0.3);
        assertThat(window.takeForReview(70)).isEqualTo(70);
        assertThat(window.forInspection()).isEqualTo(30);
        assertThat(window.takeForInspection(40)).isEqualTo(30);
        assertThat(window.forGrading()).isZero();
        assertThat(window.effortShare()).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void officesApartCannotHelpEachOther() {
        Offices offices = SplitOffices.of(50, 30, 20);
        assertThat(offices.takeForReview(70)).isEqualTo(50);
        assertThat(offices.takeForInspection(10)).isEqualTo(10);
        assertThat(offices.forInspection()).isEqualTo(20);
        assertThat(offices.forGrading()).isEqualTo(20);
        assertThat(offices.effortShare()).isEqualTo(1);
    }
}
