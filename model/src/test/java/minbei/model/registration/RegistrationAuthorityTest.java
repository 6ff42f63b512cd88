package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.institution.Claim;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import org.junit.jupiter.api.Test;

final class RegistrationAuthorityTest {

    private static final Change PLAIN = Change.of("registration.directStaffPerTenThousand", 0.5)
            .and("department.loadedWagePerMonth", 7_000)
            .and("registration.filingYuanPerTownshipYear", 8_000)
            .and("registration.oneStopTrainingYuanPerTenThousandYear", 1_000)
            .and("registration.oneStopMovingYuanPerTenThousand", 5_000)
            .and("registration.oneStopMovingMonths", 2);

    private static Register pulling(String lever) {
        return Register.with(PLAIN.and(lever, 1));
    }

    @Test
    void leverThatIsNotPulledCostsNothing() {
        assertThat(Register.with(PLAIN).authority().claims(0)).isEmpty();
    }

    @Test
    void claimsFollowResidentsTownshipsAndWages() {
        // 1.2 ten thousands · 0.5 officials · 7,000 yuan a month
        assertThat(pulling("registration.direct").authority().claims(0))
                .containsExactly(new Claim(Institution.M2C_DIRECT_REGISTRATION, 420_000));
        // 3 townships · 8,000 yuan / 12
        assertThat(pulling("registration.filing").authority().claims(0))
                .containsExactly(new Claim(Institution.M6D_FILING, 200_000));
        // training 1.2 · 1,000 / 12 = 100 yuan; moving 1.2 · 5,000 / 2 months = 3,000 yuan
        assertThat(pulling("registration.oneStopWindow").authority().claims(0))
                .containsExactly(new Claim(Institution.B2_ONE_STOP_WINDOW, 310_000));
    }

    @Test
    void yearAtWorkCostsTwelveMonthsWithoutTheMoving() {
        ModelParameters p = PLAIN.and("registration.oneStopWindow", 1)
                .and("registration.filing", 1)
                .apply(TestWorld.parameters());
        assertThat(yearly(Institution.B2_ONE_STOP_WINDOW, p)).isEqualTo(120_000);
        assertThat(yearly(Institution.M6D_FILING, p)).isEqualTo(2_400_000);
        assertThat(yearly(Institution.M2C_DIRECT_REGISTRATION, p)).isZero();
    }

    private static long yearly(Institution institution, ModelParameters p) {
        return RegistrationAuthority.yearlyFen(institution, p.registration(), p.department(), TestWorld.district());
    }

    @Test
    void whatIsGrantedIsSpentAndNothingIsLeft() {
        Register register = pulling("registration.filing");
        register.fund(0, true);
        assertThat(register.ledger.held(Field.REGISTRATION)).isZero();
        assertThat(register.ledger.moved(Field.REGISTRATION, Purpose.REGISTRATION))
                .isEqualTo(200_000);
        register.ledger.checkConservation(true);
    }

    @Test
    void windowOpensAfterTheMovingIsPaidAndIsMovedIntoOnce() {
        Register register = pulling("registration.oneStopWindow");
        register.fund(0, true);
        register.fund(1, false);
        register.fund(2, true);
        assertThat(register.authority().windowRuns()).isFalse();
        register.fund(3, true);
        assertThat(register.authority().windowRuns()).isTrue();
        assertThat(register.authority().claims(4)).containsExactly(new Claim(Institution.B2_ONE_STOP_WINDOW, 10_000));
        register.fund(4, false);
        assertThat(register.authority().windowRuns()).isFalse();
    }

    @Test
    void officialsAddedForDirectRegistrationReviewFiles() {
        Register register = Register.with(PLAIN.and("registration.direct", 1)
                .and("registration.reviewStaffPerTenThousand", 0.5)
                .and("registration.staffHoursPerMonth", 100));
        // 1.2 · 0.5 · 100 hours, and as many again
        assertThat(register.authority().offices(0).takeForReview(1_000)).isEqualTo(60);
        register.fund(0, true);
        assertThat(register.authority().offices(1).takeForReview(1_000)).isEqualTo(120);
    }
}
