package minbei.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ScheduleParametersTest {

    @Test
    void spinUpOf36MonthsIsTheShortest() {
        assertThat(new ScheduleParameters(36).spinUpMonths()).isEqualTo(36);
        assertThatThrownBy(() -> new ScheduleParameters(35))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(35)")
                .hasMessageContaining("36");
    }
}
