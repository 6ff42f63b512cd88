package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.model.money.Purpose;

/** Money by year, purpose and field, as a mean over replications; a sheet of the workbook only. */
final class YearlySpendingTable {

    static final TableSchema SCHEMA = new TableSchema(
            "spending",
            new Bilingual("Money by year and purpose", "年度资金用途"),
            "Mean over replications of the money of a year, purpose and field.",
            List.of(
                    CommonColumn.HALF,
                    CommonColumn.DISTRICT,
                    CommonColumn.POLICY,
                    CommonColumn.YEAR,
                    CommonColumn.MONTHS,
                    CommonColumn.PURPOSE,
                    CommonColumn.FIELD,
                    Column.measured("yuan", "yuan", "yuan", "元", "Money in yuan of 2013, mean over replications.")),
            List.of("half", "district", "policy", "year", "purpose", "field"));

    private YearlySpendingTable() {}

    static Rows rows(ComparisonResults results) {
        List<List<String>> rows = new ArrayList<>();
        results.halves().forEach(half -> add(rows, half));
        return new Rows(SCHEMA, rows);
    }

    private static void add(List<List<String>> rows, ExperimentResults results) {
        for (DistrictDescription district : results.experiment().districts()) {
            for (PolicyDescription policy : results.experiment().policies()) {
                for (int year : results.years()) {
                    add(rows, results, district.key(), policy.key(), year);
                }
            }
        }
    }

    private static void add(
            List<List<String>> rows, ExperimentResults results, String district, String policy, int year) {
        for (Purpose purpose : Purpose.values()) {
            for (String field : results.fields(district)) {
                double yuan = results.spending(district, policy, year, purpose, field);
                if (yuan != 0) {
                    rows.add(List.of(
                            results.half().key(),
                            district,
                            policy,
                            Integer.toString(year),
                            Integer.toString(SummaryTable.monthsOf(year, results)),
                            purpose.key(),
                            field,
                            Decimal.derived(yuan)));
                }
            }
        }
    }
}
