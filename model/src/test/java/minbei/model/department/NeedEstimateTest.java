package minbei.model.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import minbei.model.district.ResidentSeries;
import minbei.model.district.ResidentSeries.YearEnd;
import minbei.model.district.Township;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NeedEstimateTest {

    private static Township township(double atEndOf2013, double atEndOf2014) {
        ResidentSeries series =
                new ResidentSeries(List.of(new YearEnd(2013, atEndOf2013), new YearEnd(2014, atEndOf2014)));
        return new Township("t", "Town", "镇", 0, 0, series);
    }

    private final NeedEstimate two =
            NeedEstimate.of(List.of(township(4_000, 4_120), township(1_000, 400)), Luck.of(20140101));

    @Test
    void withoutNoiseNeedIsProportionalToTheResidentsOfLastDecember() {
        assertThat(two.at(NeedKind.HEALTH, 0, 0.9, -7)).containsExactly(4_000, 1_000);
        assertThat(two.at(NeedKind.HEALTH, 0, 0.9, 0)).containsExactly(4_000, 1_000);
        assertThat(two.at(NeedKind.HEALTH, 0, 0.9, 11)).containsExactly(4_000, 1_000);
        assertThat(two.at(NeedKind.HEALTH, 0, 0.9, 12)).containsExactly(4_120, 400);
    }

    @Test
    void estimateHoldsForACalendarYearAndMovesInJanuary() {
        double[] january = two.at(NeedKind.HEALTH, 0.25, 0.9, 0);
        for (int month = 1; month < 12; month++) {
            assertThat(two.at(NeedKind.HEALTH, 0.25, 0.9, month)).isEqualTo(january);
        }
        assertThat(two.at(NeedKind.HEALTH, 0.25, 0.9, -1)[0]).isNotEqualTo(january[0]);
        double[] next = two.at(NeedKind.HEALTH, 0.25, 0.9, 12);
        assertThat(next[0] / 4_120).isNotEqualTo(january[0] / 4_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void eachKindAndTownshipErrsByItself(double persistence) {
        double[] errors = new double[NeedKind.COUNT * 2];
        for (NeedKind kind : NeedKind.ALL) {
            double[] estimate = two.at(kind, 0.25, persistence, 0);
            errors[2 * kind.ordinal()] = estimate[0] / 4_000;
            errors[2 * kind.ordinal() + 1] = estimate[1] / 1_000;
        }
        assertThat(errors).doesNotHaveDuplicates();
    }

    @Test
    void errorThatPersistsWhollyIsTheSameEveryYearAndOneThatDoesNotIsNew() {
        for (int january = -24; january <= 108; january += 12) {
            // residents stand still from the end of 2014 on and before the end of 2013
            double now = two.at(NeedKind.HEALTH, 0.25, 1, january)[0] / (january > 0 ? 4_120 : 4_000);
            assertThat(now).isCloseTo(two.at(NeedKind.HEALTH, 0.25, 1, -36)[0] / 4_000, within(1e-12));
        }
        assertThat(two.at(NeedKind.HEALTH, 0.25, 0, -12)).isNotEqualTo(two.at(NeedKind.HEALTH, 0.25, 0, 0));
    }

    /**
     * Log errors z of 20,000 townships in two years: mean 0 and mean square 1 (sd √2) in the first, mean product ρ = 0.36 (sd
     * √(1 + ρ²)) of both. Three comparisons: α = 10⁻⁵ in all, |z| &lt; 4.65.
     */
    @Test
    void logErrorIsNormalWithTheGivenDeviationAndPersistsByTheGivenCorrelation() {
        int number = 20_000;
        List<Township> many = new ArrayList<>();
        for (int t = 0; t < number; t++) {
            many.add(township(100, 100));
        }
        NeedEstimate estimate = NeedEstimate.of(many, Luck.of(20140101));
        double[] first = estimate.at(NeedKind.POVERTY, 0.4, 0.36, 5);
        double[] second = estimate.at(NeedKind.POVERTY, 0.4, 0.36, 17);
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (int t = 0; t < number; t++) {
            double error = Math.log(first[t] / 100) / 0.4;
            sum += error;
            squares += error * error;
            products += error * Math.log(second[t] / 100) / 0.4;
        }
        assertThat(sum / Math.sqrt(number)).as("mean").isBetween(-4.65, 4.65);
        assertThat((squares - number) / Math.sqrt(2.0 * number)).as("square").isBetween(-4.65, 4.65);
        assertThat((products - 0.36 * number) / Math.sqrt((1 + 0.36 * 0.36) * number))
                .as("product")
                .isBetween(-4.65, 4.65);
    }
}
