package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlippingAssumptionTest {

    @Test
    void assumptionsThatTurnTheAnswerComeFirst() {
        double[][] draws = {{0, 1}, {1, 1}, {2, 3}, {3, 3}};
        // The difference is 1 − x₀ at 0, 1, 2, 3; over x₁, which goes with x₀, it falls from 0.5 at 1 to −1.5 at 3.
        List<FlippingAssumption> ranked =
                FlippingAssumption.rank(List.of("first", "second"), draws, new double[] {1, 0, -1, -2});

        assertThat(ranked).extracting(FlippingAssumption::parameter).containsExactly("first", "second");
        assertThat(ranked.get(0).slope()).isCloseTo(-1, within(1e-12));
        assertThat(ranked.get(0).turningPoint()).isCloseTo(1, within(1e-12));
        // Second: mean 2, slope −1, mean difference −0.5: turns at 2 − 0.5 = 1.5.
        assertThat(ranked.get(1).turningPoint()).isCloseTo(1.5, within(1e-12));
        assertThat(ranked).allMatch(FlippingAssumption::flips);
    }

    @Test
    void assumptionWhoseLineKeepsItsSignFlipsNothing() {
        double[][] draws = {{0}, {1}, {2}};
        FlippingAssumption only = FlippingAssumption.rank(List.of("only"), draws, new double[] {5, 6, 7})
                .get(0);

        assertThat(only.turningPoint()).isCloseTo(-5, within(1e-12));
        assertThat(only.flips()).isFalse();
        assertThatThrownBy(() -> FlippingAssumption.rank(List.of("only"), draws, new double[] {1}))
                .hasMessageContaining("3 draws and 1 differences");
    }

    /** x against y = 0, 1, 3, 2: r = 0.8, t = 0.8 √2 / √0.36 = 1.89 with 2 degrees of freedom, where 4.30 is wanted of one parameter. */
    @Test
    void steepLineThroughFewDrawsIsNotTold() {
        double[][] draws = {{0}, {1}, {2}, {3}};
        FlippingAssumption only = FlippingAssumption.rank(List.of("only"), draws, new double[] {0, 1, 3, 2})
                .get(0);

        assertThat(only.slope()).isCloseTo(0.8, within(1e-12));
        assertThat(only.told()).isFalse();
    }

    /** y = −1, 1.1, 3, 4.9, 7.1: r² = 0.99906, t = 56.6 with 3 degrees of freedom; 3.18 is wanted of one parameter, 5.84 of five. */
    @Test
    void slopeMustStandOutFromAllParametersTogether() {
        double[] differences = {-1, 1.1, 3, 4.9, 7.1};
        double[][] draws = new double[5][5];
        for (int draw = 0; draw < 5; draw++) {
            draws[draw] = new double[] {draw, 1, 1, 1, draw % 2};
        }
        List<FlippingAssumption> ranked =
                FlippingAssumption.rank(List.of("line", "a", "b", "c", "noise"), draws, differences);

        assertThat(ranked.get(0).parameter()).isEqualTo("line");
        assertThat(ranked.get(0).told()).isTrue();
        assertThat(ranked.subList(1, 5)).noneMatch(FlippingAssumption::told);
    }
}
