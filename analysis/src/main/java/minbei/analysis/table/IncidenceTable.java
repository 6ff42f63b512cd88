package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.incidence.GroupEffect;
import minbei.analysis.incidence.Incidence;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;

/** Who gains and who loses by each policy: groups of residents beside a placebo, and needs one by one net of it. */
final class IncidenceTable {

    static final TableSchema SCHEMA = new TableSchema(
            "incidence",
            new Bilingual("Who gains and who loses", "谁受益、谁受损"),
            "What a policy does to a group of residents against the main yardstick, beside the same of a placebo; no rows where the"
                    + " experiment has no placebo.",
            Stream.of(
                            Stream.of(
                                    CommonColumn.HALF,
                                    CommonColumn.DISTRICT,
                                    CommonColumn.POLICY,
                                    Column.of(
                                            "breakdown",
                                            ColumnType.STRING,
                                            "breakdown",
                                            "分类",
                                            "By what the group is told; total for counts of needs."),
                                    Column.of("category", ColumnType.STRING, "group", "群体", "Key of the group."),
                                    Column.of(
                                            "measure",
                                            ColumnType.STRING,
                                            "measure",
                                            "度量",
                                            "coverage: coverage of the last twelve months, policy less yardstick; gainedNet and lostNet:"
                                                    + " residents' needs served at the end under one of the two only, less as many of the"
                                                    + " placebo's.")),
                            EstimateColumns.ALL.stream(),
                            Stream.of(
                                    Column.measured(
                                            "placebo",
                                            "by measure",
                                            "placebo",
                                            "安慰剂",
                                            "The same of a policy that changes next to nothing; empty where it is taken off already."),
                                    Column.measured(
                                            "placeboLower",
                                            "by measure",
                                            "lower bound of the placebo",
                                            "安慰剂下限",
                                            "Lower end of its 95 % interval."),
                                    Column.measured(
                                            "placeboUpper",
                                            "by measure",
                                            "upper bound of the placebo",
                                            "安慰剂上限",
                                            "Upper end of its 95 % interval."),
                                    Column.of(
                                            "verdict",
                                            ColumnType.STRING,
                                            "verdict",
                                            "判断",
                                            "gains or loses where the whole interval lies on one side of zero, else notTold; empty for"
                                                    + " counts.")))
                    .flatMap(columns -> columns)
                    .toList(),
            List.of("half", "district", "policy", "breakdown", "category", "measure"));

    private IncidenceTable() {}

    static Rows rows(List<ExperimentAnswer> answers) {
        List<List<String>> rows = new ArrayList<>();
        for (ExperimentAnswer answer : answers) {
            if (answer instanceof Incidence incidence) {
                incidence.policies().forEach(policy -> add(rows, incidence, policy));
            }
        }
        return new Rows(SCHEMA, rows);
    }

    private static void add(List<List<String>> rows, Incidence incidence, Incidence.OfPolicy policy) {
        for (GroupEffect group : policy.groups()) {
            rows.add(row(
                    List.of(
                            incidence.half().key(),
                            incidence.district(),
                            policy.policy(),
                            group.breakdown().key(),
                            group.category(),
                            "coverage"),
                    EstimateColumns.cells("share", group.effect()),
                    List.of(
                            Decimal.derived(group.placebo().mean()),
                            Decimal.derived(group.placebo().lower()),
                            Decimal.derived(group.placebo().upper()),
                            group.verdict().key())));
        }
        rows.add(count(incidence, policy.policy(), "gainedNet", policy.gained()));
        rows.add(count(incidence, policy.policy(), "lostNet", policy.lost()));
    }

    private static List<String> count(Incidence incidence, String policy, String measure, Difference needs) {
        return row(
                List.of(
                        incidence.half().key(),
                        incidence.district(),
                        policy,
                        Breakdown.TOTAL.key(),
                        ExperimentResults.TOTAL_CATEGORY,
                        measure),
                EstimateColumns.cells("needs", needs),
                List.of("", "", "", ""));
    }

    private static List<String> row(List<String> key, List<String> estimate, List<String> rest) {
        return Stream.of(key, estimate, rest).flatMap(List::stream).toList();
    }
}
