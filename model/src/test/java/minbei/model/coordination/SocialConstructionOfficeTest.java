package minbei.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.department.Department;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.Openness;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

final class SocialConstructionOfficeTest {

    /** Openness is at the habit of the month as soon as it has moved once. */
    private static final DepartmentParameters AT_HABIT = Change.of("department.opennessReturnPerMonth", 1)
            .and("department.opennessAtStart", 0.5)
            .apply(TestWorld.parameters())
            .department();

    private final Luck luck = Luck.of(1);
    private final Operation operation = new Operation();
    private final Openness openness = Openness.of(month -> AT_HABIT);

    @Test
    void departmentsGetUsedToContractingLittleByLittle() {
        SocialConstructionOffice office = office(Change.of("coordination.guidancePerMonth", 0.01));
        work(office, 1, 2);
        openness.apply(2);
        // 1 − 0.5 · 0.99²
        assertThat(openness.of(Department.HEALTH)).isCloseTo(0.50995, within(1e-12));
    }

    @Test
    void wordOfTheCommitteesBuildsUpWithMonthsOfWork() {
        // 1.2 staff · 2 committees = 2.4 a month; six committees in three townships of two
        SocialConstructionOffice office = office(staff(1, 2, 0));
        assertThat(precisionOfAll(office, 0)).isZero();
        work(office, 1, 1);
        assertThat(office.guidedCommittees()).isEqualTo(2);
        // a committee that errs by 0.5 is worth 1 / 0.25 = 4
        assertThat(precisionOfAll(office, 1)).isEqualTo(2 * 4);
        work(office, 2, 2);
        assertThat(precisionOfAll(office, 2)).isEqualTo(4 * 4);
        work(office, 3, 10);
        assertThat(precisionOfAll(office, 10)).as("there are no more than six").isEqualTo(6 * 4);
    }

    @Test
    void reportIsTheMeanOfWhatGuidedCommitteesSay() {
        SocialConstructionOffice office = office(staff(10, 10, 0));
        work(office, 1, 1);
        // committees 2 and 3 are those of township 1; elder care is the kind 1, its draws have the index 2
        double first = luck.normal(Stream.COMMITTEE_REPORT, 2, 2014, 2);
        double second = luck.normal(Stream.COMMITTEE_REPORT, 3, 2014, 2);
        assertThat(office.logError(NeedKind.ELDER_CARE, 1, 1)).isEqualTo(0.5 * (first + second) / 2);
        assertThat(office.precision(NeedKind.ELDER_CARE, 1, 1)).isEqualTo(2 * 4);
    }

    @Test
    void closedOfficePassesNothingOnAndItsCommitteesFallBack() {
        SocialConstructionOffice office = office(staff(10, 10, 0.5));
        work(office, 1, 1);
        assertThat(office.guidedCommittees()).isEqualTo(6);
        operation.settle(1, 0);
        office.apply(2);
        // 6 · 0.5
        assertThat(office.guidedCommittees()).isEqualTo(3);
        assertThat(precisionOfAll(office, 2)).isZero();
    }

    @Test
    void officeTooSmallForItsDistrictNeverReachesAllCommittees() {
        // 1.2 staff · 1 committee = 1.2 a month, half of the guided fall back: g = 0.5 g + 1.2 settles at 2.4
        SocialConstructionOffice office = office(staff(1, 1, 0.5));
        work(office, 1, 60);
        assertThat(office.guidedCommittees()).isEqualTo(2);
    }

    private static Change staff(double perTenThousand, double committees, double lapse) {
        return Change.of("coordination.officeStaffPerTenThousand", perTenThousand)
                .and("coordination.committeesPerStaffMonth", committees)
                .and("coordination.guidanceLapsePerMonth", lapse)
                .and("coordination.committeeNoise", 0.5);
    }

    private double precisionOfAll(SocialConstructionOffice office, int month) {
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            sum += office.precision(NeedKind.HEALTH, t, month);
        }
        return sum;
    }

    private SocialConstructionOffice office(Change change) {
        CoordinationParameters parameters = change.apply(TestWorld.parameters()).coordination();
        return SocialConstructionOffice.of(TestWorld.district(), month -> parameters, luck, openness, operation);
    }

    /** Months of work from one to another, each after a month with money. */
    private void work(SocialConstructionOffice office, int from, int to) {
        for (int month = from; month <= to; month++) {
            operation.settle(month - 1, 1);
            office.apply(month);
        }
    }
}
