package minbei.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import minbei.model.observation.Indicator;
import org.junit.jupiter.api.Test;

class YearValueTest {

    /** Fourteen months 1, 2, … 14; two of them in 2015. */
    private static double[] fourteenMonths() {
        double[] months = new double[14];
        Arrays.setAll(months, month -> month + 1);
        return months;
    }

    @Test
    void eventsAddUp() {
        assertThat(YearValue.of(Indicator.ONSETS)).isEqualTo(YearValue.SUM);
        // 1 + 2 + … + 12 = 78; then 13 + 14 = 27.
        assertThat(YearValue.SUM.of(fourteenMonths(), 2014)).isEqualTo(78);
        assertThat(YearValue.SUM.of(fourteenMonths(), 2015)).isEqualTo(27);
    }

    @Test
    void stocksAreThoseOfTheLastMonth() {
        assertThat(YearValue.of(Indicator.RESIDENTS)).isEqualTo(YearValue.LAST);
        assertThat(YearValue.of(Indicator.COVERAGE)).isEqualTo(YearValue.LAST);
        assertThat(YearValue.LAST.of(fourteenMonths(), 2014)).isEqualTo(12);
        assertThat(YearValue.LAST.of(fourteenMonths(), 2015)).isEqualTo(14);
    }

    @Test
    void monthsWithoutValueAreLeftOut() {
        double[] months = fourteenMonths();
        months[11] = Double.NaN;
        months[12] = Double.NaN;
        months[13] = Double.NaN;

        assertThat(YearValue.LAST.of(months, 2014)).isEqualTo(11);
        assertThat(YearValue.MEAN.of(months, 2014)).isEqualTo(6); // (1 + … + 11) / 11
        assertThat(YearValue.MEAN.of(months, 2015)).isNaN();
    }
}
