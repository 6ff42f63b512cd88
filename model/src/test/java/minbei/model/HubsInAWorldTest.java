package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import minbei.model.money.Purpose;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.SpendingLine;
import org.junit.jupiter.api.Test;

/** P12 in the small world: one of three townships gets a centre; the same seeds without it are its twin. */
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

    /**
     * Smallest effect that counts: one point of timely coverage in the township of the centre. A trial with four pairs gave 4.6 points
     * with a deviation of 1.5; with eight the half-width of the interval is then 4.785 · 1.5 / √8 = 2.5 points, so that the lower bound
     * is expected at 2.1.
     */
    @Test
    void residentsOfATownshipWithACentreAreServedInTimeMoreOften() {
        Change able = Change.of("hubs.operator.ownStaffCapability", 0.5).and("hubs.operator.ownStaffQuality", 0.6);
        Change bare = Change.of("hubs.townshipShare", 0);
        int pairs = 8;
        double sum = 0;
        double squares = 0;
        double wait = 0;
        for (int seed = 1; seed <= pairs; seed++) {
            RunRecord with = run(able, CENTRE, seed);
            RunRecord without = run(able, bare, seed);
            double gain = mean(with, Indicator.TIMELY_COVERAGE, "T0") - mean(without, Indicator.TIMELY_COVERAGE, "T0");
            sum += gain;
            squares += gain * gain;
            wait += mean(with, Indicator.MONTHS_TO_FIRST_SERVICE, "all")
                    - mean(without, Indicator.MONTHS_TO_FIRST_SERVICE, "all");
        }
        double mean = sum / pairs;
        double deviation = StrictMath.sqrt((squares - pairs * mean * mean) / (pairs - 1));
        // Student's quantile at 0.999 for seven degrees of freedom
        double lower = mean - 4.785 * deviation / StrictMath.sqrt(pairs);
        assertThat(lower).isGreaterThan(0.01);
        assertThat(wait).isNegative();
    }

    @Test
    void centreWhoseStaffCanDoNothingCostsOnly() {
        Change unable = Change.of("hubs.operator.ownStaffQuality", 0);
        RunRecord with = run(unable, CENTRE, 1);
        RunRecord without = run(unable, Change.of("hubs.townshipShare", 0), 1);
        assertThat(hubFen(without)).isZero();
        // opened in the seventh month: 30 months of 10,000 yuan, and 14 % for functions and 4 % for supervision
        assertThat(hubFen(with)).isEqualTo(30 * 1_180_000);
        for (Indicator indicator : new Indicator[] {Indicator.TIMELY_COVERAGE, Indicator.COVERAGE}) {
            assertThat(mean(with, indicator, "T0")).isEqualTo(mean(without, indicator, "T0"));
        }
    }
}
