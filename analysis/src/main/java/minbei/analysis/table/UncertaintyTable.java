package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.VarianceBudget;
import minbei.analysis.uncertainty.Uncertainty;

/** What the variance of each headline difference is made of. */
final class UncertaintyTable {

    static final TableSchema SCHEMA = new TableSchema(
            "uncertainty",
            new Bilingual("What is uncertain", "不确定性的来源"),
            "One part of the variance of a policy's difference to the main yardstick in the last recorded year; rows only where the"
                    + " experiment varies rules or data.",
            List.of(
                    CommonColumn.HALF,
                    CommonColumn.DISTRICT,
                    CommonColumn.POLICY,
                    CommonColumn.INDICATOR,
                    Column.of(
                            "source",
                            ColumnType.STRING,
                            "source",
                            "来源",
                            "luck: between seeds; parameters: what drawing them adds; data: between readings of the district's data;"
                                    + " structure: between alternative rules."),
                    Column.measured(
                            "standardDeviation",
                            CommonColumn.BY_INDICATOR,
                            "standard deviation",
                            "标准差",
                            "Root of the variance; empty where it was not run."),
                    Column.measured("share", "share", "share", "占比", "Share of the sum of the parts that were run.")),
            List.of("half", "district", "policy", "indicator", "source"));

    private UncertaintyTable() {}

    static Rows rows(List<ExperimentAnswer> answers) {
        List<List<String>> rows = new ArrayList<>();
        for (ExperimentAnswer answer : answers) {
            if (answer instanceof Uncertainty uncertainty) {
                uncertainty.differences().forEach(one -> add(rows, uncertainty, one));
            }
        }
        return new Rows(SCHEMA, rows);
    }

    private static void add(List<List<String>> rows, Uncertainty uncertainty, Uncertainty.OfDifference one) {
        VarianceBudget budget = one.budget();
        rows.add(row(uncertainty, one, "luck", budget.luck()));
        rows.add(row(uncertainty, one, "parameters", budget.parameters()));
        rows.add(row(uncertainty, one, "data", budget.data()));
        rows.add(row(uncertainty, one, "structure", budget.structure()));
    }

    private static List<String> row(
            Uncertainty uncertainty, Uncertainty.OfDifference one, String source, double variance) {
        return List.of(
                uncertainty.half().key(),
                uncertainty.district(),
                one.policy(),
                one.indicator().key(),
                source,
                Decimal.derived(Math.sqrt(variance)),
                Decimal.derived(one.budget().share(variance)));
    }
}
