package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StraightLineTest {

    @Test
    void lineGoesThroughTheMiddleOfItsPoints() {
        // x̄ = 1, ȳ = 1; b = ((−1)(−1) + 0 + 1·2... )/2: points (0, 0), (1, 0), (2, 3): b = (1 + 0 + 2)/2 = 1.5, a = 1
        // − 1.5 = −0.5
        StraightLine line = StraightLine.through(new double[] {0, 1, 2}, new double[] {0, 0, 3});

        assertThat(line.at(0).mean()).isCloseTo(-0.5, within(1e-12));
        assertThat(line.at(2).mean()).isCloseTo(2.5, within(1e-12));
        // −0.5 + 1.5 x = 0 at x = 1/3
        assertThat(line.zero()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void intervalFollowsFromTheSquaresLeftOver() {
        // left over: 0.5, −1, 0.5; s² = 1.5 / (3 − 2); at x̄ = 1: t(0.975; 1) · √1.5 · √(1/3) = 12.706205 · 0.707107 =
        // 8.984643
        StraightLine line = StraightLine.through(new double[] {0, 1, 2}, new double[] {0, 0, 3});

        assertThat(line.at(1).upper() - line.at(1).mean()).isCloseTo(8.984643, within(1e-5));
    }

    @Test
    void pointOfWhichNothingIsKnownIsLeftOut() {
        StraightLine line = StraightLine.through(new double[] {0, 1, 5, 2}, new double[] {0, 0, Double.NaN, 3});

        assertThat(line.at(0).n()).isEqualTo(3);
        assertThat(line.zero()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void twoPointsOrPointsAboveEachOtherDetermineNothing() {
        assertThat(StraightLine.through(new double[] {0, 1}, new double[] {0, 1})
                        .isDetermined())
                .isFalse();
        assertThat(StraightLine.through(new double[] {1, 1, 1}, new double[] {0, 1, 2})
                        .at(1))
                .isEqualTo(Difference.UNKNOWN);
    }

    @Test
    void pointsNeedAsManyOfBoth() {
        assertThatThrownBy(() -> StraightLine.through(new double[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x has 1 values and y 2");
    }
}
