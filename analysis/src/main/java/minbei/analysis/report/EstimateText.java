package minbei.analysis.report;

import java.util.function.DoubleFunction;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;

/** An estimate with its interval, as a cell of a table. */
final class EstimateText {

    private EstimateText() {}

    static String of(Reading reading, Difference estimate, DoubleFunction<String> number) {
        String value = number.apply(estimate.mean());
        return estimate.hasInterval()
                ? reading.messages()
                        .get(
                                "table.withInterval",
                                value,
                                reading.numbers().range(number.apply(estimate.lower()), number.apply(estimate.upper())))
                : value;
    }
}
