package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import minbei.model.money.Purpose;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.SpendingLine;
import org.junit.jupiter.api.Test;

/** P12 in the small world: one of three townships gets a centre. */
final class HubsInAWorldTest {

    private static final int MONTHS = 36;

    /** From here on the centre is open and has worked for some months. */
    private static final int FROM = 12;

    private static final Change NOBODY_BIDS = Change.of("hubs.operator.leastCapability", 1);

    private static final Change CENTRE =
            Change.of("hubs.townshipShare", 0.34).and("hubs.functions", 1).and("hubs.supervision", 1);

    private static RunRecord run(Change start, Change policy, long seed) {
        ModelParameters baseline = start.apply(NOBODY_BIDS.apply(TestWorld.parameters()));
        TreeMap<Integer, ModelParameters> pulled = new TreeMap<>();
        pulled.put(0, policy.apply(baseline));
        return Simulation.run(
                new RunInput(TestWorld.district(), ParameterTimeline.of(baseline, pulled), MONTHS, 1, true), seed);
    }

    private static double mean(RunRecord record, Indicator indicator, String category) {
        IndicatorSeries series = record.series().stream()
                .filter(one -> one.indicator() == indicator && one.category().equals(category))
                .findFirst()
                .orElseThrow();
        double sum = 0;
        int known = 0;
        for (int month = FROM; month < MONTHS; month++) {
            if (Double.isFinite(series.at(month))) {
                sum += series.at(month);
                known++;
            }
        }
        return sum / known;
    }

    private static long hubFen(RunRecord record) {
        return record.spending().stream()
                .filter(line -> line.purpose() == Purpose.HUB_OPERATION)
                .mapToLong(SpendingLine::fen)
                .sum();
    }

    private static final Change ABLE =
            Change.of("hubs.operator.ownStaffCapability", 0.5).and("hubs.operator.ownStaffQuality", 0.6);

    private static final Change UNABLE = Change.of("hubs.operator.ownStaffQuality", 0);

    private static final Change NONE = Change.of("hubs.townshipShare", 0);

    /** A trial of 8 pairs gave a gain of 4.6 points with a deviation of 2.3: with 16 the half-width is 3.733 · 2.3 / 4 = 2.1 points. */
    private static final int PAIRS = 16;

    /** Student's quantile at 0.999 for 15 degrees of freedom. */
    private static final double QUANTILE = 3.733;

    /** Smallest effect that counts, of timely coverage in the township of the centre. */
    private static final double ONE_POINT = 0.01;

    /** Mean of paired differences and half the width of its interval. */
    private record Gain(double mean, double halfWidth) {
        static Gain of(double[] differences) {
            double mean = Arrays.stream(differences).sum() / differences.length;
            double squares = 0;
            for (double difference : differences) {
                squares += (difference - mean) * (difference - mean);
            }
            double variance = squares / (differences.length - 1);
            return new Gain(mean, QUANTILE * StrictMath.sqrt(variance / differences.length));
        }
    }

    private static double timely(RunRecord record) {
        return mean(record, Indicator.TIMELY_COVERAGE, "T0");
    }

    /**
     * The same money, and staff that achieve something or nothing: what a hub does, apart from what it costs. What is paid for it is
     * lost to all townships alike.
     */
    @Test
    void residentsOfATownshipWhoseCentreWorksAreServedInTimeMoreOften() {
        double[] gains = new double[PAIRS];
        double wait = 0;
        for (int seed = 1; seed <= PAIRS; seed++) {
            RunRecord able = run(ABLE, CENTRE, seed);
            RunRecord unable = run(UNABLE, CENTRE, seed);
            assertThat(hubFen(able)).isEqualTo(hubFen(unable));
            gains[seed - 1] = timely(able) - timely(unable);
            wait += mean(able, Indicator.MONTHS_TO_FIRST_SERVICE, "all")
                    - mean(unable, Indicator.MONTHS_TO_FIRST_SERVICE, "all");
        }
        Gain gain = Gain.of(gains);
        assertThat(gain.mean() - gain.halfWidth()).isGreaterThan(ONE_POINT);
        assertThat(wait).isNegative();
    }

    @Test
    void centreWhoseStaffCanDoNothingCostsOnly() {
        double[] gains = new double[PAIRS];
        for (int seed = 1; seed <= PAIRS; seed++) {
            RunRecord unable = run(UNABLE, CENTRE, seed);
            RunRecord none = run(UNABLE, NONE, seed);
            assertThat(hubFen(none)).isZero();
            // opened in the seventh month: 30 months of 10,000 yuan, and 14 % for functions and 4 % for supervision
            assertThat(hubFen(unable)).isEqualTo(30 * 1_180_000);
            gains[seed - 1] = timely(unable) - timely(none);
        }
        Gain gain = Gain.of(gains);
        assertThat(gain.mean() + gain.halfWidth()).isLessThan(ONE_POINT);
    }
}
