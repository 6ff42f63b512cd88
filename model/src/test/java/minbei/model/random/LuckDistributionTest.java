package minbei.model.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Whether draws look like chance. Seed and entities are fixed, so each test gives the same result every time; after a change of
 * seed or generator, each would fail for correct code with the chance α = 10⁻⁵ that stands in its comment.
 */
final class LuckDistributionTest {

    private static final int DRAWS = 100_000;

    /** Quantiles 10⁻⁶ and 1 − 10⁻⁶ of χ² with 99 degrees of freedom. */
    private static final double LOWER = 45.83;

    private static final double UPPER = 180.8;

    private static final Luck LUCK = Luck.of(20140101);
    private static final Stream[] STREAMS = {
        Stream.RESIDENT_TRAITS, Stream.DEATH, Stream.NEED_ONSET, Stream.LEARNING, Stream.OUTLOOK
    };

    /** χ² with 99 degrees of freedom, both tails, five streams: α = 10⁻⁵ in all, 10⁻⁶ a tail. */
    @Test
    void uniformsFillAHundredBinsEvenlyButNotTooEvenly() {
        for (Stream stream : STREAMS) {
            double chiSquare = chiSquare(i -> LUCK.uniform(stream, i, 12, 3));
            assertThat(chiSquare).as("χ² of stream %s", stream).isBetween(LOWER, UPPER);
        }
    }

    /** χ² with 99 degrees of freedom over months, negative months, indices and seeds: α = 8·10⁻⁶ in all, 10⁻⁶ a tail. */
    @Test
    void uniformsAreEvenInWhicheverDirectionTheyAreAsked() {
        assertThat(chiSquare(i -> LUCK.uniform(Stream.LEARNING, i / 1000, i % 1000, 0)))
                .as("over months")
                .isBetween(LOWER, UPPER);
        assertThat(chiSquare(i -> LUCK.uniform(Stream.LEARNING, i / 1000, -1 - i % 1000, 0)))
                .as("over months of the spin-up")
                .isBetween(LOWER, UPPER);
        assertThat(chiSquare(i -> LUCK.uniform(Stream.LEARNING, i / 4000, 0, i % 4000)))
                .as("over indices")
                .isBetween(LOWER, UPPER);
        assertThat(chiSquare(i -> Luck.of(i).uniform(Stream.LEARNING, 0, 0, 0)))
                .as("over seeds")
                .isBetween(LOWER, UPPER);
    }

    private static double chiSquare(IntToDoubleFunction draw) {
        int[] bins = new int[100];
        for (int i = 0; i < DRAWS; i++) {
            bins[(int) (draw.applyAsDouble(i) * 100)]++;
        }
        double expected = DRAWS / 100.0;
        return Arrays.stream(bins)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /** r·√n of independent draws is standard normal; eight directions: α = 10⁻⁵ in all, |z| &lt; 4.85. */
    @Test
    void neighbouringDrawsAreNotCorrelated() {
        double z = 4.85;
        assertThat(correlation(i -> LUCK.uniform(Stream.DEATH, i, 0, 0), i -> LUCK.uniform(Stream.DEATH, i + 1, 0, 0)))
                .as("neighbouring entities")
                .isBetween(-z, z);
        assertThat(correlation(
                        i -> LUCK.uniform(Stream.LEARNING, i / 150, i % 150 - 60, 0),
                        i -> LUCK.uniform(Stream.LEARNING, i / 150, i % 150 - 59, 0)))
                .as("neighbouring months")
                .isBetween(-z, z);
        assertThat(correlation(
                        i -> LUCK.uniform(Stream.NEED_COURSE, i / 10, 5, i % 10),
                        i -> LUCK.uniform(Stream.NEED_COURSE, i / 10, 5, i % 10 + 1)))
                .as("neighbouring indices")
                .isBetween(-z, z);
        assertThat(correlation(i -> LUCK.uniform(Stream.DEATH, i, 0, 0), i -> LUCK.uniform(Stream.MOVING_OUT, i, 0, 0)))
                .as("the same entity in two streams")
                .isBetween(-z, z);
        assertThat(correlation(
                        i -> Luck.of(i).uniform(Stream.DEATH, 0, 0, 0),
                        i -> Luck.of(i + 1).uniform(Stream.DEATH, 0, 0, 0)))
                .as("neighbouring seeds")
                .isBetween(-z, z);
        assertThat(correlation(
                        i -> LUCK.normal(Stream.NEED_ESTIMATE, i, 2014, 0),
                        i -> LUCK.normal(Stream.NEED_ESTIMATE, i, 2014, 2)))
                .as("normal numbers two indices apart")
                .isBetween(-z, z);
        assertThat(correlation(i -> about(i / 150, i % 150), i -> about(i / 150, i % 150 + 1)))
                .as("neighbouring names of alternatives")
                .isBetween(-z, z);
        assertThat(correlation(i -> about(i, 7), i -> about(i + 1, 7)))
                .as("one alternative in the draws of neighbouring entities")
                .isBetween(-z, z);
    }

    /** What an entity's draw says about an alternative, as a number in [0, 1). */
    private static double about(int entity, int name) {
        long draw = LUCK.bits(Stream.PROVIDER_CHOICE, entity, 5, 0);
        return (Luck.bitsFor(draw, Luck.nameKey(name)) >>> 11) * 0x1.0p-53;
    }

    /** Pearson's r times √n. */
    private static double correlation(IntToDoubleFunction left, IntToDoubleFunction right) {
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumYy = 0;
        double sumXy = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = left.applyAsDouble(i);
            double y = right.applyAsDouble(i);
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumYy += y * y;
            sumXy += x * y;
        }
        double covariance = sumXy - sumX * sumY / DRAWS;
        double product = (sumXx - sumX * sumX / DRAWS) * (sumYy - sumY * sumY / DRAWS);
        return covariance / Math.sqrt(product) * Math.sqrt(DRAWS);
    }

    /** Kolmogorov–Smirnov against 1 − exp(−x): D·√n &lt; √(ln(2/α)/2) = 2.471 at α = 10⁻⁵. */
    @Test
    void exponentialNumbersFollowTheirLaw() {
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = LUCK.exponential(Stream.NEED_ONSET, i, -1, 0);
        }
        Arrays.sort(draws);
        assertThat(draws[0]).isNotNegative();
        double distance = 0;
        for (int i = 0; i < DRAWS; i++) {
            double law = 1 - Math.exp(-draws[i]);
            distance = Math.max(distance, Math.max(law - (double) i / DRAWS, (i + 1.0) / DRAWS - law));
        }
        assertThat(distance * Math.sqrt(DRAWS)).isLessThan(2.471);
    }

    /** Five comparisons, each a sum of n independent terms: α = 10⁻⁵ in all, |z| &lt; 4.76. */
    @Test
    void normalNumbersHaveTheMomentsAndQuantilesOfTheirLaw() {
        double[] sums = new double[5];
        for (int i = 0; i < DRAWS; i++) {
            double x = LUCK.normal(Stream.NEED_ESTIMATE, i, 2014, 0);
            sums[0] += x;
            sums[1] += x * x;
            sums[2] += x * x * x;
            sums[3] += x * x * x * x;
            sums[4] += Math.abs(x) < 1.959964 ? 1 : 0;
        }
        // means 0, 1, 0, 3 and P(|x| < 1.96) = 0.95; variances 1, 3 − 1, 15, 105 − 9 and 0.95 · 0.05
        double[] means = {0, 1, 0, 3, 0.95};
        double[] variances = {1, 2, 15, 96, 0.0475};
        for (int k = 0; k < sums.length; k++) {
            double z = (sums[k] / DRAWS - means[k]) / Math.sqrt(variances[k] / DRAWS);
            assertThat(z).as("comparison %d", k).isBetween(-4.76, 4.76);
        }
    }
}
