package minbei.analysis.report.figure;

import minbei.analysis.chart.Measured;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;

/** A cell of a table: a share or a difference of shares with its interval, in per cent or percentage points. */
final class ShareCell {

    private ShareCell() {}

    static String of(Reading reading, Measured share) {
        Numbers numbers = reading.numbers();
        return cell(
                reading,
                share,
                numbers.perCent(share.value()),
                numbers.perCent(share.lower()),
                numbers.perCent(share.upper()));
    }

    static String ofDifference(Reading reading, Measured share) {
        Numbers numbers = reading.numbers();
        return cell(
                reading,
                share,
                numbers.points(share.value()),
                numbers.points(share.lower()),
                numbers.points(share.upper()));
    }

    private static String cell(Reading reading, Measured share, String value, String lower, String upper) {
        return share.hasInterval()
                ? reading.messages()
                        .get("table.withInterval", value, reading.numbers().range(lower, upper))
                : value;
    }
}
