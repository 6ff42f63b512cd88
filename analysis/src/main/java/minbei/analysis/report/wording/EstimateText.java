package minbei.analysis.report.wording;

import java.util.function.DoubleFunction;
import minbei.analysis.statistics.Difference;

/** An estimate with its interval, as a cell of a table. */
public final class EstimateText {

    private EstimateText() {}

    /**
     * The cell.
     *
     * @param reading the results and their language
     * @param estimate mean and, where there is one, interval
     * @param number how a number of it is written
     * @return the mean, with the interval beside it where there is one
     */
    public static String of(Reading reading, Difference estimate, DoubleFunction<String> number) {
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
