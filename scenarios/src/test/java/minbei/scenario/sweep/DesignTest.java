package minbei.scenario.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {

    static List<Design> designs() {
        return List.of(
                Grid.full(new int[] {3, 2}, new boolean[] {false, true}),
                Grid.list(2, 5),
                MaximinLatinHypercube.maximin(3, 17, 1),
                SobolPoints.of(4, 33, 1),
                Morris.of(5, 4, 4, 1),
                Saltelli.of(3, 8, true, 1));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void pointIsTheSameInWhateverOrderItIsAskedFor(Design design) {
        List<double[]> forwards = new ArrayList<>();
        for (long point = 0; point < design.points(); point++) {
            forwards.add(design.quantiles(point));
        }
        for (long point = design.points() - 1; point >= 0; point--) {
            assertThat(design.quantiles(point)).containsExactly(forwards.get((int) point));
            assertThat(Arrays.stream(design.quantiles(point)).allMatch(u -> u >= 0 && u <= 1))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void pointThatADesignDoesNotHaveIsRefused(Design design) {
        assertThatThrownBy(() -> design.quantiles(design.points()))
                .hasMessageContaining("must be 0 to " + (design.points() - 1));
        assertThatThrownBy(() -> design.quantiles(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gridHasEveryLevelWithEveryOtherAndTheLastFactorChangesFastest() {
        Design grid = Grid.full(new int[] {3, 2}, new boolean[] {false, true});
        assertThat(grid.points()).isEqualTo(6);
        // steps through a range hit its ends: 0, 1/2, 1; two listed values stand at the middles of halves: 1/4, 3/4
        double[][] expected = {{0, 0.25}, {0, 0.75}, {0.5, 0.25}, {0.5, 0.75}, {1, 0.25}, {1, 0.75}};
        for (int point = 0; point < 6; point++) {
            assertThat(grid.quantiles(point)).containsExactly(expected[point]);
        }
    }

    @Test
    void gridTooLargeForALongHasTheLargestLongOfPoints() {
        int[] levels = new int[30];
        Arrays.fill(levels, 1000);
        assertThat(Grid.full(levels, new boolean[30]).points()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 100, 1000})
    void everySliceOfALatinHypercubeHoldsOnePoint(int points) {
        Design design = MaximinLatinHypercube.maximin(3, points, 5);
        for (int factor = 0; factor < 3; factor++) {
            Set<Integer> slices = new HashSet<>();
            for (int point = 0; point < points; point++) {
                slices.add((int) (design.quantiles(point)[factor] * points));
            }
            assertThat(slices).hasSize(points);
        }
    }

    @Test
    void noOtherCandidateKeepsItsClosestPointsFartherApart() {
        double chosen = MaximinLatinHypercube.maximin(2, 20, 7).closestPairSquared();
        int candidates = MaximinLatinHypercube.candidates(2, 20);
        assertThat(candidates).isEqualTo(100);
        double best = 0;
        double worst = 1;
        for (int number = 0; number < candidates; number++) {
            double closest = MaximinLatinHypercube.candidate(2, 20, 7, number).closestPairSquared();
            best = Math.max(best, closest);
            worst = Math.min(worst, closest);
        }
        assertThat(chosen).isEqualTo(best).isGreaterThan(worst);
    }

    @Test
    void tenMillionPointsOfALatinHypercubeAreNotHeld() {
        MaximinLatinHypercube design = MaximinLatinHypercube.maximin(10, 10_000_000, 1);
        assertThat(MaximinLatinHypercube.candidates(10, 10_000_000)).isEqualTo(1);
        assertThat(design.quantiles(9_999_999)).hasSize(10);
    }

    @Test
    void scramblingKeepsTheNet() {
        // 16 points of a (0, m, 2)-net in base 2: every box of volume 1/16 with sides that are powers of two has one
        Design sobol = SobolPoints.of(2, 16, 3);
        for (int wide = 0; wide <= 4; wide++) {
            Set<List<Integer>> boxes = new HashSet<>();
            for (int point = 0; point < 16; point++) {
                double[] u = sobol.quantiles(point);
                boxes.add(List.of((int) (u[0] * (1 << wide)), (int) (u[1] * (1 << (4 - wide)))));
            }
            assertThat(boxes).hasSize(16);
        }
    }

    @Test
    void otherSeedScramblesOtherwiseAndALongerDesignBeginsWithTheShorter() {
        assertThat(SobolPoints.of(2, 16, 3).quantiles(5))
                .isNotEqualTo(SobolPoints.of(2, 16, 4).quantiles(5))
                .containsExactly(SobolPoints.of(2, 1024, 3).quantiles(5));
    }

    @Test
    void scrambledPointsIntegrateBetterThanIndependentOnes() {
        // mean of u1 · u2 · u3 is 1/8; its standard deviation is sqrt(1/27 − 1/64) = 0.146, so 1024 independent
        // points miss by 0.0046 (one standard error); a net misses by far less
        Design sobol = SobolPoints.of(3, 1024, 11);
        double sum = 0;
        for (int point = 0; point < 1024; point++) {
            double[] u = sobol.quantiles(point);
            sum += u[0] * u[1] * u[2];
        }
        assertThat(sum / 1024).isCloseTo(0.125, within(0.0005));
    }

    @Test
    void trajectoryMovesOneFactorAtATimeByHalfTheLevels() {
        Design morris = Morris.of(5, 50, 4, 2);
        assertThat(morris.points()).isEqualTo(50 * 6);
        Set<List<Integer>> orders = new HashSet<>();
        for (int trajectory = 0; trajectory < 50; trajectory++) {
            List<Integer> order = new ArrayList<>();
            for (int step = 0; step < 5; step++) {
                double[] before = morris.quantiles(trajectory * 6L + step);
                double[] after = morris.quantiles(trajectory * 6L + step + 1);
                for (int factor = 0; factor < 5; factor++) {
                    if (before[factor] != after[factor]) {
                        order.add(factor);
                        // 4 levels 0, 1/3, 2/3, 1; 4 / (2 · 3) = 2/3
                        assertThat(Math.abs(after[factor] - before[factor])).isCloseTo(2 / 3.0, within(1e-15));
                    }
                }
            }
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
            orders.add(order);
        }
        assertThat(orders).hasSizeGreaterThan(20);
    }

    @Test
    void pointsOfABaseExchangeOneCoordinate() {
        Design saltelli = Saltelli.of(3, 8, true, 1);
        // a, b, 3 ab, 3 ba
        assertThat(saltelli.points()).isEqualTo(8 * 8);
        double[] a = saltelli.quantiles(16);
        double[] b = saltelli.quantiles(17);
        assertThat(saltelli.quantiles(16 + 3)).containsExactly(a[0], b[1], a[2]);
        assertThat(saltelli.quantiles(16 + 5)).containsExactly(a[0], b[1], b[2]);
        assertThat(saltelli.quantiles(16 + 7)).containsExactly(b[0], b[1], a[2]);
        assertThat(Saltelli.of(3, 8, false, 1).points()).isEqualTo(8 * 5);
    }
}
