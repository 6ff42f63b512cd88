package minbei.model.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import minbei.model.district.ResidentSeries.YearEnd;
import org.junit.jupiter.api.Test;

final class ResidentSeriesTest {

    // end of 2013: 1,000; end of 2015: 1,240 (10 a month); end of 2020: 640 (−10 a month)
    private final ResidentSeries series =
            new ResidentSeries(List.of(new YearEnd(2013, 1_000), new YearEnd(2015, 1_240), new YearEnd(2020, 640)));

    @Test
    void knownCountsStandAtTheEndOfTheirDecember() {
        assertThat(series.atEndOf(-1)).isEqualTo(1_000);
        assertThat(series.atEndOf(23)).isCloseTo(1_240, within(1e-9));
        assertThat(series.atEndOf(83)).isCloseTo(640, within(1e-9));
    }

    @Test
    void monthsBetweenLieOnAStraightLine() {
        // end of 2014-01: 1 of 24 months, 1,000 + 240/24
        assertThat(series.atEndOf(0)).isCloseTo(1_010, within(1e-9));
        // end of 2014: half way
        assertThat(series.atEndOf(11)).isCloseTo(1_120, within(1e-9));
        // end of 2016-01: 1 of 60 months, 1,240 − 600/60
        assertThat(series.atEndOf(24)).isCloseTo(1_230, within(1e-9));
        // end of 2018-06: 30 of 60 months
        assertThat(series.atEndOf(53)).isCloseTo(940, within(1e-9));
    }

    @Test
    void seriesIsLevelOutsideTheKnownYears() {
        assertThat(series.atEndOf(-2)).isEqualTo(1_000);
        assertThat(series.atEndOf(-120)).isEqualTo(1_000);
        assertThat(series.atEndOf(84)).isEqualTo(640);
        assertThat(series.atEndOf(500)).isEqualTo(640);
    }

    @Test
    void oneKnownYearHoldsForever() {
        ResidentSeries level = new ResidentSeries(List.of(new YearEnd(2016, 7)));
        assertThat(level.atEndOf(-60)).isEqualTo(7);
        assertThat(level.atEndOf(36)).isEqualTo(7);
        assertThat(level.atEndOf(119)).isEqualTo(7);
    }

    @Test
    void seriesKeepsItsYearsWhateverBecomesOfTheListItWasMadeFrom() {
        List<YearEnd> years = new ArrayList<>(List.of(new YearEnd(2013, 5)));
        ResidentSeries copy = new ResidentSeries(years);
        years.set(0, new YearEnd(2013, 9));
        assertThat(copy.atEndOf(0)).isEqualTo(5);
    }

    @Test
    void emptyOrUnorderedSeriesIsRefused() {
        assertThatThrownBy(() -> new ResidentSeries(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResidentSeries(List.of(new YearEnd(2015, 1), new YearEnd(2014, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2014 follows 2015");
        assertThatThrownBy(() -> new ResidentSeries(List.of(new YearEnd(2015, 1), new YearEnd(2015, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countBelowZeroOrOfNothingIsRefused() {
        assertThatThrownBy(() -> new YearEnd(2014, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2014");
        assertThatThrownBy(() -> new YearEnd(2014, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
