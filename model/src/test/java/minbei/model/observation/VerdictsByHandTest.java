package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.evaluation.EvaluationRecord;
import minbei.model.evaluation.InventedVerdicts;
import minbei.model.evaluation.performance.PerformanceRecord;
import minbei.model.evaluation.performance.Scheme;
import org.junit.jupiter.api.Test;

/** Two verdicts on contracts, beside the work as it was. */
final class VerdictsByHandTest {

    private static final int MONTHS = 24;

    private final EvaluationRecord record = EvaluationRecord.empty();
    private final SeriesTable table = new SeriesTable(MONTHS);
    private final EvaluationObservation observation =
            new EvaluationObservation(record, PerformanceRecord.empty(), MONTHS);

    private double at(Indicator indicator, Breakdown breakdown, String category, int month) {
        return table.toList().stream()
                .filter(series -> series.indicator() == indicator
                        && series.breakdown() == breakdown
                        && series.category().equals(category))
                .findFirst()
                .orElseThrow()
                .at(month);
    }

    @Test
    void verdictsOfAYearStandBesideTheWorkAsItWas() {
        InventedVerdicts.judge(record, Scheme.BUYER, 0.9, 0.5);
        observation.observe(0, table);
        InventedVerdicts.judge(record, Scheme.THIRD_PARTY, 0.6, 0.4);
        observation.observe(1, table);
        for (int month = 2; month < MONTHS; month++) {
            InventedVerdicts.nothing(record);
            observation.observe(month, table);
        }

        assertThat(at(Indicator.VERDICTS_GIVEN, Breakdown.TOTAL, "all", 1)).isEqualTo(1);
        // (0.9 + 0.6) / 2 given, (0.5 + 0.4) / 2 true
        assertThat(at(Indicator.VERDICT, Breakdown.TOTAL, "all", 1)).isCloseTo(0.75, within(1e-12));
        assertThat(at(Indicator.JUDGED_QUALITY, Breakdown.TOTAL, "all", 1)).isCloseTo(0.45, within(1e-12));
        assertThat(at(Indicator.VERDICT_ABOVE_QUALITY, Breakdown.TOTAL, "all", 1))
                .isCloseTo(0.30, within(1e-12));
        assertThat(at(Indicator.VERDICT_ABOVE_QUALITY, Breakdown.SCHEME, "buyer", 1))
                .isCloseTo(0.40, within(1e-12));
        assertThat(at(Indicator.VERDICT_ABOVE_QUALITY, Breakdown.SCHEME, "thirdParty", 1))
                .isCloseTo(0.20, within(1e-12));
        assertThat(at(Indicator.RESIDENT_RATING, Breakdown.TOTAL, "all", 1)).isCloseTo(0.5, within(1e-12));
        // the first verdict is forgotten after twelve months, the second a month later
        assertThat(at(Indicator.VERDICT, Breakdown.TOTAL, "all", 12)).isCloseTo(0.6, within(1e-12));
        assertThat(at(Indicator.VERDICT, Breakdown.TOTAL, "all", 13)).isNaN();
    }
}
