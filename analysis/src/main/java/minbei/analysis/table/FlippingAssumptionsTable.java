package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.DrawSource;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.FlippingAssumption;
import minbei.analysis.uncertainty.DrawnPlaces;
import minbei.analysis.uncertainty.FlippingAssumptions;

/** The assumptions that move each policy's difference in coverage most, and where it would turn its sign. */
final class FlippingAssumptionsTable {

    static final TableSchema SCHEMA = new TableSchema(
            "assumptions",
            new Bilingual("Assumptions that would flip the answer", "会使答案反转的假设"),
            "One of the three drawn parameters that move a policy's difference in coverage to the main yardstick most, by a straight line over"
                    + " the draws; no rows without draws.",
            List.of(
                    CommonColumn.DISTRICT,
                    CommonColumn.POLICY,
                    Column.of("rank", ColumnType.INTEGER, "rank", "位次", "1 to 3."),
                    Column.of("parameter", ColumnType.STRING, "parameter", "参数", "Key of the parameter."),
                    Column.measured(
                            "effect",
                            "share",
                            "effect of a typical draw",
                            "典型抽取的作用",
                            "What a standard deviation of the draws moves the difference by."),
                    Column.measured(
                            "turningPoint",
                            "place in the range",
                            "turning point",
                            "反转点",
                            "Where the line is zero: 0 the lower end of the range, 0.5 the best value, 1 the upper end; empty for a level line."),
                    Column.of(
                            "flips", ColumnType.BOOLEAN, "flips", "是否反转", "Whether that lies within the drawn range."),
                    Column.of(
                            "told",
                            ColumnType.BOOLEAN,
                            "told",
                            "是否可断定",
                            "Whether the slope is told from zero with 95 % among all drawn parameters together."),
                    Column.of("n", ColumnType.INTEGER, "draws", "抽取次数", "Draws it rests on.")),
            List.of("district", "policy", "rank"));

    private FlippingAssumptionsTable() {}

    static Rows rows(ComparisonResults results, DrawSource draws) {
        List<List<String>> rows = new ArrayList<>();
        results.drawn().ifPresent(drawn -> {
            int replications = drawn.experiment().replications();
            for (DistrictDescription district : drawn.experiment().districts()) {
                add(rows, drawn, district.key(), DrawnPlaces.of(draws, district.key(), replications));
            }
        });
        return new Rows(SCHEMA, rows);
    }

    private static void add(
            List<List<String>> rows, ExperimentResults drawn, String district, Map<String, List<Double>> places) {
        String yardstick = drawn.experiment().yardstick();
        for (PolicyDescription policy : drawn.experiment().compared()) {
            if (!drawn.experiment().comesToTheSame(policy.key(), yardstick, district)) {
                List<FlippingAssumption> first = FlippingAssumptions.of(drawn, district, policy.key(), places);
                for (int i = 0; i < first.size(); i++) {
                    FlippingAssumption one = first.get(i);
                    rows.add(List.of(
                            district,
                            policy.key(),
                            Integer.toString(i + 1),
                            one.parameter(),
                            Decimal.derived(one.effect()),
                            Decimal.derived(one.turningPoint()),
                            Boolean.toString(one.flips()),
                            Boolean.toString(one.told()),
                            Integer.toString(drawn.experiment().replications())));
                }
            }
        }
    }
}
