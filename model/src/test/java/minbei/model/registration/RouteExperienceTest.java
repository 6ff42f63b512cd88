package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import org.junit.jupiter.api.Test;

final class RouteExperienceTest {

    private static RouteExperience experience() {
        Register register = Register.with(Change.of("registration.experienceStep", 0.1)
                .and("registration.supervisorSuccess", 0.2)
                .and("registration.supervisorTries", 3)
                .and("registration.supervisorMonths", 4)
                .and("registration.reviewMonthsDual", 3)
                .and("registration.directSuccessExpected", 0.8)
                .and("registration.reviewMonthsDirect", 1));
        return RouteExperience.of(register.rules());
    }

    @Test
    void beliefsStartWithWhatTheLawAndHearsaySay() {
        RouteExperience experience = experience();
        // 1 − 0.8³ = 0.488 within three tries
        assertThat(experience.success(Path.SUPERVISOR)).isCloseTo(0.488, within(1e-12));
        // (1 + 0.8 + 0.64) · 4 + 0.488 · 3 = 9.76 + 1.464
        assertThat(experience.months(Path.SUPERVISOR)).isCloseTo(11.224, within(1e-12));
        assertThat(experience.monthsPerSuccess(Path.SUPERVISOR)).isCloseTo(23, within(1e-12));
        assertThat(experience.monthsPerSuccess(Path.DIRECT)).isCloseTo(1.25, within(1e-12));
    }

    @Test
    void beliefsMoveWithEachCaseAndOnlyWhenTheMonthCloses() {
        RouteExperience experience = experience();
        experience.ended(Path.DIRECT, true, 3);
        experience.ended(Path.DIRECT, false, 5);
        assertThat(experience.months(Path.DIRECT)).isEqualTo(1);
        experience.closeMonth();
        // two cases: 1 − 0.9² = 0.19 of the way to one half and to four months
        assertThat(experience.success(Path.DIRECT)).isCloseTo(0.8 - 0.19 * 0.3, within(1e-12));
        assertThat(experience.months(Path.DIRECT)).isCloseTo(1 + 0.19 * 3, within(1e-12));
        experience.closeMonth();
        assertThat(experience.months(Path.DIRECT)).isCloseTo(1.57, within(1e-12));
        assertThat(experience.success(Path.SUPERVISOR)).isCloseTo(0.488, within(1e-12));
    }
}
