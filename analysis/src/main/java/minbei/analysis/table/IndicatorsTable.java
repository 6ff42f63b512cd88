package minbei.analysis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.IndicatorSeries;
import minbei.model.schedule.Month;

/**
 * Every indicator of every run: totals each month, other breakdowns at Decembers and in the last month, which keeps
 * the file at a few hundred kilobytes a run. Months without a value have no row.
 */
final class IndicatorsTable implements AutoCloseable {

    static final TableSchema SCHEMA = new TableSchema(
            "indicators",
            new Bilingual("Indicators by run and month", "各次运行逐月指标"),
            "One value of one run: totals each month, other breakdowns in Decembers and in the last month;"
                    + " months without a value have no row.",
            List.of(
                    CommonColumn.HALF,
                    CommonColumn.DISTRICT,
                    CommonColumn.POLICY,
                    CommonColumn.REPLICATION,
                    CommonColumn.SEED,
                    CommonColumn.MONTH,
                    CommonColumn.INDICATOR,
                    Column.of(
                            "breakdown",
                            ColumnType.STRING,
                            "breakdown",
                            "分组",
                            "By what the indicator is broken down; total if by nothing."),
                    Column.of(
                            "category",
                            ColumnType.STRING,
                            "category",
                            "类别",
                            "Category of the breakdown; all for total, a division code for township."),
                    Column.measured("value", CommonColumn.BY_INDICATOR, "value", "数值", "The indicator's value.")),
            List.of("half", "district", "policy", "replication", "month", "indicator", "breakdown", "category"));

    private final ComparisonResults results;
    private final CsvFile file;

    private IndicatorsTable(ComparisonResults results, CsvFile file) {
        this.results = results;
        this.file = file;
    }

    static IndicatorsTable create(Path folder, ComparisonResults results, Language language) throws IOException {
        return new IndicatorsTable(results, CsvFile.create(folder, SCHEMA, language));
    }

    void add(PlannedRun run, RunRecord record) throws IOException {
        for (IndicatorSeries series : record.series()) {
            boolean total = series.breakdown() == Breakdown.TOTAL;
            for (int month = 0; month < series.months(); month++) {
                if ((total || results.narrower().keptOfBreakdowns(month)) && !Double.isNaN(series.at(month))) {
                    row(run, series, month);
                }
            }
        }
    }

    private void row(PlannedRun run, IndicatorSeries series, int month) throws IOException {
        file.row(
                run.half().key(),
                run.district(),
                run.policy(),
                run.replication(),
                run.seed(),
                new Month(month),
                series.indicator().key(),
                series.breakdown().key(),
                series.category(),
                Decimal.observed(series.at(month)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
