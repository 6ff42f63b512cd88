package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/**
 * How often a confidence sequence misses the mean at least once when it is looked at after each replication from the 10th to the 200th, at
 * a stated rate of 5 %, over 4,000 experiments: one Monte Carlo error is √(0.05 · 0.95 / 4000) = 0.34 points.
 *
 * <p>Fixed seeds. A sequence that errs at exactly the stated rate would fail after a change of seed with a chance of 0.0013 for each of the
 * two that are claimed; they were seen to err at 2 % and 5 %.
 */
class ConfidenceSequenceErrorRateTest {

    private static final int EXPERIMENTS = 4000;
    private static final int LOOKS = 200;
    private static final double RATE = 0.05;
    private static final double MONTE_CARLO_ERROR = Math.sqrt(RATE * (1 - RATE) / EXPERIMENTS);

    private static double errorRate(String name, double mean, ToDoubleFunction<SplittableRandom> draw) {
        SplittableRandom random = new SplittableRandom(20_260);
        int missed = 0;
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            double[] differences = DoubleStream.generate(() -> draw.applyAsDouble(random))
                    .limit(LOOKS)
                    .toArray();
            if (misses(differences, mean)) {
                missed++;
            }
        }
        double rate = (double) missed / EXPERIMENTS;
        System.out.printf(
                Locale.ROOT,
                "t-mixture confidence sequence, %s differences, looked at after each of %d to %d replications: misses in"
                        + " %.2f %% of %d experiments (stated: %.0f %%; Monte Carlo error %.2f points)%n",
                name,
                ConfidenceSequence.MIN_PAIRS,
                LOOKS,
                100 * rate,
                EXPERIMENTS,
                100 * RATE,
                100 * MONTE_CARLO_ERROR);
        return rate;
    }

    private static boolean misses(double[] differences, double mean) {
        for (int n = ConfidenceSequence.MIN_PAIRS; n <= differences.length; n++) {
            Sample sample = Sample.of(Arrays.copyOf(differences, n));
            if (Math.abs(sample.mean() - mean) > ConfidenceSequence.halfWidth(sample, RATE)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void normalDifferencesAreMissedAtMostAtTheStatedRate() {
        assertThat(errorRate("normal", 0, SplittableRandom::nextGaussian))
                .isBetween(0.01, RATE + 3 * MONTE_CARLO_ERROR);
    }

    @Test
    void exponentialDifferencesAreMissedAtMostAtTheStatedRate() {
        assertThat(errorRate("exponential", 1, SplittableRandom::nextExponential))
                .isBetween(0.01, RATE + 3 * MONTE_CARLO_ERROR);
    }

    /** Skewness 6.2: beyond what the correction can mend, and why skew differences are warned of. */
    @Test
    void lognormalDifferencesAreMissedMoreOftenThanStatedButLessThanOneInSix() {
        assertThat(errorRate("lognormal(1)", Math.exp(0.5), random -> Math.exp(random.nextGaussian())))
                .isBetween(RATE + 3 * MONTE_CARLO_ERROR, 1.0 / 6);
    }

    /** Heavy tails make s large, so the sequence errs to the side of caution. */
    @Test
    void t3DifferencesAreMissedLessOftenThanStated() {
        assertThat(errorRate("t3", 0, ConfidenceSequenceErrorRateTest::t3)).isBetween(0.001, RATE);
    }

    private static double t3(SplittableRandom random) {
        double squares = 0;
        for (int i = 0; i < 3; i++) {
            double draw = random.nextGaussian();
            squares += draw * draw;
        }
        return random.nextGaussian() / Math.sqrt(squares / 3);
    }

    /**
     * What reports say of their other intervals after a stop rule: of normal differences with s = 1, wanted to ± 0.6, Student's interval at
     * the replication at which the sequence stops misses more often than the 5 % it states, but no more than the 7 % that reports tell of
     * (and one Monte Carlo error).
     */
    @Test
    void studentsIntervalReadWhereTheSequenceStopsMissesALittleMoreOftenThanStated() {
        SplittableRandom random = new SplittableRandom(20_260);
        int missed = 0;
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            double[] differences =
                    DoubleStream.generate(random::nextGaussian).limit(LOOKS).toArray();
            Sample stopped = Sample.of(differences);
            for (int n = ConfidenceSequence.MIN_PAIRS; n <= LOOKS; n++) {
                Sample sample = Sample.of(Arrays.copyOf(differences, n));
                if (ConfidenceSequence.halfWidth(sample, RATE) <= 0.6) {
                    stopped = sample;
                    break;
                }
            }
            missed += Math.abs(stopped.mean()) > stopped.halfWidth() ? 1 : 0;
        }
        double rate = (double) missed / EXPERIMENTS;
        System.out.printf(Locale.ROOT, "Student's interval where the sequence stops misses in %.2f %%%n", 100 * rate);
        assertThat(rate).isBetween(RATE + MONTE_CARLO_ERROR, 0.07 + MONTE_CARLO_ERROR);
    }

    /** That the test can fail: Student's interval, which is meant for one look, misses far more often. */
    @Test
    void studentsIntervalLookedAtAfterEachReplicationMissesFarMoreOften() {
        SplittableRandom random = new SplittableRandom(20_260);
        int missed = 0;
        for (int experiment = 0; experiment < EXPERIMENTS / 10; experiment++) {
            double[] differences =
                    DoubleStream.generate(random::nextGaussian).limit(LOOKS).toArray();
            boolean miss = false;
            for (int n = ConfidenceSequence.MIN_PAIRS; n <= LOOKS; n++) {
                Sample sample = Sample.of(Arrays.copyOf(differences, n));
                miss |= Math.abs(sample.mean()) > sample.halfWidth();
            }
            missed += miss ? 1 : 0;
        }
        assertThat(missed / (EXPERIMENTS / 10.0)).isGreaterThan(0.2);
    }
}
