package minbei.analysis.report.figure;

import java.util.function.DoubleFunction;
import minbei.analysis.chart.Measured;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;

/** A cell of a table: what a chart has at a point, with its interval or range where it has one. */
final class MeasuredCell {

    private MeasuredCell() {}

    /** A share, in per cent. */
    static String share(Reading reading, Measured share) {
        return cell(reading, share, reading.numbers()::perCent);
    }

    /** A difference of shares, in percentage points. */
    static String points(Reading reading, Measured difference) {
        return cell(reading, difference, reading.numbers()::points);
    }

    /** A number of things, or of a unit that the heading says. */
    static String number(Reading reading, Measured number, int decimals) {
        return cell(reading, number, value -> reading.numbers().decimal(value, decimals));
    }

    private static String cell(Reading reading, Measured measured, DoubleFunction<String> written) {
        Numbers numbers = reading.numbers();
        String value = written.apply(measured.value());
        return measured.hasInterval()
                ? reading.messages()
                        .get(
                                "table.withInterval",
                                value,
                                numbers.range(written.apply(measured.lower()), written.apply(measured.upper())))
                : value;
    }
}
