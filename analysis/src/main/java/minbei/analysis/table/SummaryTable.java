package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.YearSummary;
import minbei.analysis.language.Bilingual;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** Every indicator by year, over replications. */
final class SummaryTable {

    static final TableSchema SCHEMA = new TableSchema(
            "summary",
            new Bilingual("Indicators by year", "年度指标"),
            "The year's value of an indicator over replications; how months become a year is in the dictionary.",
            List.of(
                    CommonColumn.HALF,
                    CommonColumn.DISTRICT,
                    CommonColumn.POLICY,
                    CommonColumn.YEAR,
                    CommonColumn.MONTHS,
                    CommonColumn.INDICATOR,
                    Column.measured(
                            "mean",
                            CommonColumn.BY_INDICATOR,
                            "mean",
                            "均值",
                            "Mean of the year's value over replications."),
                    Column.measured(
                            "standardDeviation",
                            CommonColumn.BY_INDICATOR,
                            "standard deviation",
                            "标准差",
                            "Sample standard deviation over replications; empty if there are fewer than two."),
                    Column.of("n", ColumnType.INTEGER, "replications", "重复次数", "Replications with a value.")),
            List.of("half", "district", "policy", "year", "indicator"));

    private SummaryTable() {}

    static Rows rows(ComparisonResults results) {
        List<List<String>> rows = new ArrayList<>();
        results.halves().forEach(half -> add(rows, half));
        return new Rows(SCHEMA, rows);
    }

    private static void add(List<List<String>> rows, ExperimentResults results) {
        for (DistrictDescription district : results.experiment().districts()) {
            for (PolicyDescription policy : results.experiment().policies()) {
                for (int year : results.years()) {
                    for (Indicator indicator : Indicator.values()) {
                        YearSummary summary = results.year(district.key(), policy.key(), indicator, year);
                        if (summary.n() > 0) {
                            rows.add(List.of(
                                    results.half().key(),
                                    district.key(),
                                    policy.key(),
                                    Integer.toString(year),
                                    Integer.toString(monthsOf(year, results)),
                                    indicator.key(),
                                    Decimal.derived(summary.mean()),
                                    Decimal.derived(summary.standardDeviation()),
                                    Integer.toString(summary.n())));
                        }
                    }
                }
            }
        }
    }

    /** Months of a year that the experiment recorded. */
    static int monthsOf(int year, ExperimentResults results) {
        int before = Month.of(year, 1).index();
        return Math.min(Month.PER_YEAR, results.experiment().months() - before);
    }
}
