package minbei.scenario.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedLatinHypercubeTest {

    private static final List<String> AXES =
            IntStream.range(0, 40).mapToObj(axis -> "axis." + axis).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16, 64, 1024})
    void firstPointsOfAPowerOfTwoHaveOnePointInEachStratumOfEachAxis(int n) {
        NestedLatinHypercube cube = NestedLatinHypercube.of(AXES, 1024, 7);
        for (String axis : AXES) {
            assertThat(IntStream.range(0, n)
                            .map(point -> (int) (cube.coordinate(axis, point) * n))
                            .sorted()
                            .toArray())
                    .as(axis)
                    .containsExactly(IntStream.range(0, n).toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 33, 100})
    void aPointIsTheSameHoweverManyAreAskedFor(int points) {
        NestedLatinHypercube few = NestedLatinHypercube.of(AXES, points, 7);
        NestedLatinHypercube many = NestedLatinHypercube.of(AXES, 500, 7);
        for (String axis : AXES) {
            for (int point = 0; point < points; point++) {
                assertThat(few.coordinate(axis, point)).isEqualTo(many.coordinate(axis, point));
            }
        }
    }

    @Test
    void anAxisThatComesLeavesTheOthersAsTheyAre() {
        NestedLatinHypercube two = NestedLatinHypercube.of(List.of("b", "c"), 20, 3);
        NestedLatinHypercube three = NestedLatinHypercube.of(List.of("a", "b", "c"), 20, 3);
        for (int point = 0; point < 20; point++) {
            assertThat(three.coordinate("b", point)).isEqualTo(two.coordinate("b", point));
        }
    }

    @Test
    void anotherSeedGivesOtherPoints() {
        assertThat(NestedLatinHypercube.of(AXES, 1, 1).coordinate("axis.0", 0))
                .isNotEqualTo(NestedLatinHypercube.of(AXES, 1, 2).coordinate("axis.0", 0));
    }

    /**
     * 780 pairs of axes, 64 points: under independence a correlation has a standard deviation of 1/√63 = 0.126; the largest of 780 passes
     * 0.6 (4.8 standard deviations) with a chance below 780 · 2e-6 = 0.0016 after a change of the keys.
     */
    @Test
    void axesDoNotGoTogether() {
        NestedLatinHypercube cube = NestedLatinHypercube.of(AXES, 64, 11);
        for (int one = 0; one < AXES.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Math.abs(correlation(cube, AXES.get(one), AXES.get(other))))
                        .as(one + " and " + other)
                        .isLessThan(0.6);
            }
        }
    }

    /** Both axes have mean ½ and variance 1/12 up to the place within strata. */
    private static double correlation(NestedLatinHypercube cube, String one, String other) {
        double sum = 0;
        for (int point = 0; point < cube.points(); point++) {
            sum += (cube.coordinate(one, point) - 0.5) * (cube.coordinate(other, point) - 0.5);
        }
        return 12 * sum / cube.points();
    }

    @Test
    void whatIsNotThereIsRefused() {
        NestedLatinHypercube cube = NestedLatinHypercube.of(AXES, 4, 7);
        assertThatThrownBy(() -> cube.coordinate("axis.0", 4)).hasMessageContaining("point (4)");
        assertThatThrownBy(() -> cube.coordinate("nothing", 0)).hasMessageContaining("axis (nothing)");
        assertThatThrownBy(() -> NestedLatinHypercube.of(AXES, 0, 7)).hasMessageContaining("points (0)");
    }
}
