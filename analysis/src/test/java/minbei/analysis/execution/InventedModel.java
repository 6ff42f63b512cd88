package minbei.analysis.execution;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.InventedLines;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.RunLines;
import minbei.model.observation.ServedNeeds;
import minbei.model.observation.SpendingLine;
import minbei.model.schedule.Month;

/** A model that takes no time: numbers drawn from the seed, and a little more of everything where a lever is pulled. */
public final class InventedModel {

    private InventedModel() {}

    /** A run of it; a {@link ModelRunner}. */
    public static RunRecord run(RunInput input, long seed) {
        List<IndicatorSeries> series = new ArrayList<>();
        for (Indicator indicator : List.of(Indicator.COVERAGE, Indicator.ONSETS, Indicator.TRUST)) {
            series.add(series(input, seed, indicator, Breakdown.TOTAL, "all"));
        }
        for (String need : List.of("health", "elderCare")) {
            series.add(series(input, seed, Indicator.COVERAGE, Breakdown.NEED, need));
        }
        List<SpendingLine> spending = new ArrayList<>();
        for (int month = 0; month < input.months(); month++) {
            spending.add(new SpendingLine(month, Purpose.OWN_WAGES, "health", 100_001 + seed + month));
        }
        int lines = 2 + (int) Math.floorMod(seed, 3L);
        RunLines runLines = new RunLines(
                InventedLines.organizations(lines),
                InventedLines.contracts(lines),
                InventedLines.rounds(lines),
                ServedNeeds.of(seed));
        String hash = Sha256.ofText(seed + series.toString() + shift(input));
        return new RunRecord(seed, series, spending, runLines, hash);
    }

    private static IndicatorSeries series(
            RunInput input, long seed, Indicator indicator, Breakdown breakdown, String category) {
        double[] values = new double[input.months()];
        for (int month = 0; month < values.length; month++) {
            boolean gap = indicator == Indicator.TRUST && Month.monthOfYear(month) != Month.PER_YEAR;
            double noise = (seed * 31 + month * 7L + category.length()) % 97 / 970.0;
            values[month] = gap ? Double.NaN : 0.1 + noise + shift(input) * (1 + seed % 3);
        }
        return IndicatorSeries.of(indicator, breakdown, category, values);
    }

    private static double shift(RunInput input) {
        boolean pulled = !input.parameters()
                .at(input.months() - 1)
                .equals(input.parameters().baseline());
        return pulled ? 0.01 : 0;
    }
}
