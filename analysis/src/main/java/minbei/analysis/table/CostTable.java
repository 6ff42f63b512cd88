package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.cost.CostOfService;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.RatioSet;
import minbei.analysis.statistics.Sample;

/** What public money buys in served person-months under each policy. */
final class CostTable {

    private static final String MEASURES =
            "servedPerMillionYuan: served person-months per million yuan appropriated, all recorded months;"
                    + " lessYardstick: the same less the main yardstick's; extraSpent, extraServed: over the main yardstick;"
                    + " costPerExtraPersonMonth: the ratio of the two.";

    static final TableSchema SCHEMA = new TableSchema(
            "cost",
            new Bilingual("What money buys", "资金的服务产出"),
            "Served person-months and what they cost under a policy.",
            Stream.of(
                            Stream.of(
                                    CommonColumn.HALF,
                                    CommonColumn.DISTRICT,
                                    CommonColumn.POLICY,
                                    Column.of("measure", ColumnType.STRING, "measure", "度量", MEASURES)),
                            EstimateColumns.ALL.stream(),
                            Stream.of(Column.of(
                                    "set",
                                    ColumnType.STRING,
                                    "set",
                                    "集合",
                                    "Of a ratio (Fieller's 95 % set): interval, from lower to upper; twoRays, all up to lower and all from"
                                            + " upper; cannotBeTold, any ratio.")))
                    .flatMap(columns -> columns)
                    .toList(),
            List.of("half", "district", "policy", "measure"));

    private final List<List<String>> rows = new ArrayList<>();

    private CostTable() {}

    static Rows rows(List<ExperimentAnswer> answers) {
        CostTable table = new CostTable();
        for (ExperimentAnswer answer : answers) {
            if (answer instanceof CostOfService cost) {
                cost.policies().forEach(policy -> table.add(cost, policy));
            }
        }
        return new Rows(SCHEMA, table.rows);
    }

    private void add(CostOfService cost, CostOfService.OfPolicy policy) {
        String perMillion = "person-months per million yuan";
        add(cost, policy, "servedPerMillionYuan", perMillion, policy.servedPerMillion(), "");
        if (policy.lessYardstick().n() > 0) {
            add(cost, policy, "lessYardstick", perMillion, policy.lessYardstick(), "");
            Sample spent = Sample.of(policy.plane().extraCost());
            Sample served = Sample.of(policy.plane().extraEffect());
            add(cost, policy, "extraSpent", "yuan", Difference.ofMean(spent), "");
            add(cost, policy, "extraServed", "person-months", Difference.ofMean(served), "");
            RatioSet ratio = policy.plane().costPerUnit();
            Difference ends =
                    new Difference(ratio.ratio(), Double.NaN, ratio.lower(), ratio.upper(), ratio.n(), Double.NaN);
            if (Double.isFinite(ratio.ratio())) {
                add(
                        cost,
                        policy,
                        "costPerExtraPersonMonth",
                        "yuan per person-month",
                        ends,
                        ratio.kind().key());
            }
        }
    }

    private void add(
            CostOfService cost,
            CostOfService.OfPolicy policy,
            String measure,
            String unit,
            Difference value,
            String set) {
        rows.add(Stream.of(
                        List.of(cost.half().key(), cost.district(), policy.policy(), measure),
                        EstimateColumns.cells(unit, value),
                        List.of(set))
                .flatMap(List::stream)
                .toList());
    }
}
