package minbei.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.institution.Institution;
import org.junit.jupiter.api.Test;

final class CoordinationCostsTest {

    private static final CoordinationParameters ALL = Change.of("coordination.jointConference", 1)
            .and("coordination.levels", 2)
            .and("coordination.office", 1)
            .and("coordination.advisoryPanel", 1)
            .and("coordination.purchasing", 1)
            .and("coordination.contractTraining", 1)
            .and("coordination.conferenceYuanPerTenThousandYear", 1_000)
            .and("coordination.conferenceYuanPerTownshipYear", 15_000)
            .and("coordination.officeStaffPerTenThousand", 0.02)
            .and("coordination.panelFeesYuanPerTenThousandYear", 800)
            .and("coordination.purchasingYuanPerTenThousandYear", 1_500)
            .and("coordination.trainingYuanPerTenThousandYear", 600)
            .apply(TestWorld.parameters())
            .coordination();

    @Test
    void costsScaleWithResidentsAndTownships() {
        // 500,000 residents are 50 times 10,000; 13 townships; a worker costs 7,000 yuan a month
        // 1,000 · 50 + 15,000 · 13 = 245,000 yuan
        assertThat(cost(Institution.M1A_JOINT_CONFERENCE, ALL)).isEqualTo(24_500_000);
        // 0.02 · 50 = 1 worker, 84,000 yuan
        assertThat(cost(Institution.M1B_OFFICE, ALL)).isEqualTo(8_400_000);
        assertThat(cost(Institution.M1C_ADVISORY_PANEL, ALL)).isEqualTo(4_000_000);
        assertThat(cost(Institution.B5_PURCHASING_COORDINATION, ALL)).isEqualTo(7_500_000);
        assertThat(cost(Institution.B1_CONTRACT_IDEA, ALL)).isEqualTo(3_000_000);
    }

    @Test
    void conferenceOfDepartmentsAloneCostsNothingInTownships() {
        CoordinationParameters district = Change.of("coordination.jointConference", 1)
                .and("coordination.conferenceYuanPerTenThousandYear", 1_000)
                .apply(TestWorld.parameters())
                .coordination();
        assertThat(cost(Institution.M1A_JOINT_CONFERENCE, district)).isEqualTo(5_000_000);
    }

    @Test
    void institutionThatIsNotPulledCostsNothing() {
        CoordinationParameters bare = TestWorld.parameters().coordination();
        assertThat(cost(Institution.M1A_JOINT_CONFERENCE, bare)).isZero();
        assertThat(cost(Institution.M1B_OFFICE, bare)).isZero();
    }

    @Test
    void institutionOfAnotherConceptIsRefused() {
        assertThatThrownBy(() -> cost(Institution.M4A_PARK, ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M4a");
    }

    private static long cost(Institution institution, CoordinationParameters parameters) {
        return CoordinationCosts.yearlyFen(institution, parameters, 500_000, 13, 7_000);
    }
}
