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

    @Test
    void centreWhoseStaffCanDoNothingCostsOnly() {
        Change unable = Change.of("hubs.operator.ownStaffQuality", 0);
        RunRecord with = run(unable, CENTRE, 1);
        RunRecord without = run(unable, Change.of("hubs.townshipShare", 0), 1);
        assertThat(hubFen(without)).isZero();
        // opened in the seventh month: 30 months of 10,000 yuan, and 14 % for functions and 4 % for supervision
        assertThat(hubFen(with)).isEqualTo(30 * 1_180_000);
        for (Indicator indicator : new Indicator[] {Indicator.TIMELY_COVERAGE, Indicator.COVERAGE}) {
            // what it costs is missing for contracts
            assertThat(mean(with, indicator, "T0")).isLessThanOrEqualTo(mean(without, indicator, "T0"));
        }
    }
}
