package minbei.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.TestWorld;
import org.junit.jupiter.api.Test;

final class ScheduleParametersTest {

    private static ScheduleParameters spinUp(int months) {
        return TestWorld.with(TestWorld.parameters(), "schedule.spinUpMonths", months)
                .schedule();
    }

    @Test
    void spinUpOf36MonthsIsTheShortest() {
        assertThat(spinUp(36).spinUpMonths()).isEqualTo(36);
        assertThatThrownBy(() -> spinUp(35))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(35)")
                .hasMessageContaining("36");
    }
}
