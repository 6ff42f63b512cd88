package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.VarianceRatio;
import minbei.model.observation.Indicator;

/** Every policy against the yardstick, by year, in pairs of equal seeds. */
final class DifferencesTable {

    static final Column YARDSTICK =
            Column.of("yardstick", ColumnType.STRING, "yardstick", "基准政策", "Key of the policy compared with.");

    static final TableSchema SCHEMA = new TableSchema(
            "differences",
            new Bilingual("Differences to the yardsticks by year", "与基准政策的年度差异"),
            "Policy less yardstick in the year's value of an indicator, paired by seed, with Student's 95 % interval.",
            List.of(
                    CommonColumn.HALF,
                    CommonColumn.DISTRICT,
                    CommonColumn.POLICY,
                    YARDSTICK,
                    CommonColumn.YEAR,
                    CommonColumn.MONTHS,
                    CommonColumn.INDICATOR,
                    Column.measured(
                            "difference",
                            CommonColumn.BY_INDICATOR,
                            "difference",
                            "差异",
                            "Mean over replications of policy less yardstick."),
                    Column.measured(
                            "lower",
                            CommonColumn.BY_INDICATOR,
                            "lower bound",
                            "下限",
                            "Lower end of the 95 % interval; empty with fewer than two pairs."),
                    Column.measured(
                            "upper",
                            CommonColumn.BY_INDICATOR,
                            "upper bound",
                            "上限",
                            "Upper end of the 95 % interval; empty with fewer than two pairs."),
                    Column.of("n", ColumnType.INTEGER, "pairs", "配对数", "Replications in which both had a value."),
                    Column.of(
                            "skewness",
                            ColumnType.NUMBER,
                            "skewness",
                            "偏度",
                            "Sample skewness of the differences; beyond ±1.5 the interval misses more often than it says;"
                                    + " empty with fewer than three pairs."),
                    ratio(
                            "varianceRatio",
                            "variance ratio",
                            "方差比",
                            "Variance of an unpaired over that of a paired difference"),
                    ratio(
                            "varianceRatioLower",
                            "variance ratio, lower bound",
                            "方差比下限",
                            "Lower end of its 95 % interval"),
                    ratio(
                            "varianceRatioUpper",
                            "variance ratio, upper bound",
                            "方差比上限",
                            "Upper end of its 95 % interval"),
                    Column.of(
                            "changesNothing",
                            ColumnType.BOOLEAN,
                            "changes nothing here",
                            "在本区无变化",
                            "Whether the policy leaves this district's baseline as it is in all recorded months; it may"
                                    + " change something after them."),
                    Column.of(
                            "sameAsYardstick",
                            ColumnType.BOOLEAN,
                            "same as the yardstick",
                            "与基准政策相同",
                            "Whether policy and yardstick come to the same in this district; difference and bounds are then empty,"
                                    + " since there is nothing to compare."),
                    Column.of(
                            "paid",
                            ColumnType.BOOLEAN,
                            "can be paid",
                            "可支付",
                            "Whether the money for buying services pays for the institutions of the policy in all recorded months"
                                    + " at best values.")),
            List.of("half", "district", "policy", "yardstick", "year", "indicator"));

    private DifferencesTable() {}

    private static Column ratio(String name, String english, String chinese, String description) {
        return Column.of(
                name,
                ColumnType.NUMBER,
                english,
                chinese,
                description
                        + ": how many times as many replications would be needed without common seeds; empty where it is"
                        + " unknown or without bound.");
    }

    private static String finite(double value) {
        return Double.isInfinite(value) ? "" : Decimal.derived(value);
    }

    static Rows rows(ComparisonResults results) {
        List<List<String>> rows = new ArrayList<>();
        results.halves().forEach(half -> add(rows, half));
        return new Rows(SCHEMA, rows);
    }

    private static void add(List<List<String>> rows, ExperimentResults results) {
        for (DistrictDescription district : results.experiment().districts()) {
            for (PolicyDescription policy : results.experiment().policies()) {
                for (String yardstick : results.experiment().yardsticks()) {
                    if (!policy.key().equals(yardstick)) {
                        add(rows, results, district, policy, yardstick);
                    }
                }
            }
        }
    }

    private static void add(
            List<List<String>> rows,
            ExperimentResults results,
            DistrictDescription district,
            PolicyDescription policy,
            String yardstick) {
        boolean same = results.experiment().comesToTheSame(policy.key(), yardstick, district.key());
        for (int year : results.years()) {
            for (Indicator indicator : Indicator.values()) {
                Difference difference =
                        results.yearDifference(district.key(), policy.key(), yardstick, indicator, year);
                if (difference.n() > 0) {
                    VarianceRatio ratio =
                            results.yearVarianceRatio(district.key(), policy.key(), yardstick, indicator, year);
                    rows.add(List.of(
                            results.half().key(),
                            district.key(),
                            policy.key(),
                            yardstick,
                            Integer.toString(year),
                            Integer.toString(SummaryTable.monthsOf(year, results)),
                            indicator.key(),
                            same ? "" : Decimal.derived(difference.mean()),
                            same ? "" : Decimal.derived(difference.lower()),
                            same ? "" : Decimal.derived(difference.upper()),
                            Integer.toString(difference.n()),
                            same ? "" : Decimal.derived(difference.skewness()),
                            same ? "" : finite(ratio.ratio()),
                            same ? "" : finite(ratio.lower()),
                            same ? "" : finite(ratio.upper()),
                            Boolean.toString(policy.changesNothing(district.key())),
                            Boolean.toString(same),
                            Boolean.toString(policy.unpaidIn(district.key()).isEmpty())));
                }
            }
        }
    }
}
