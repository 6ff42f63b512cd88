package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.additionality.OwnDoing;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;

/** What of the organizations at work is a policy's own doing, and what the park does to those it takes in. */
final class AdditionalityTable {

    private static final String MEASURES =
            "active: at work at the end under the policy; deadweight: of these, at work under against too;"
                    + " additional: of these, not; displaced: at work under against only; parkEffect: mean outcome of those taken in less that of"
                    + " the same ids under against; parkEstimate: the same as estimated by matching in the policy's world alone; parkError: how"
                    + " far that is off.";

    static final TableSchema SCHEMA = new TableSchema(
            "additionality",
            new Bilingual("Deadweight, displacement, effect of the park", "无谓补贴、挤出与孵化园效果"),
            "Organizations of a policy's worlds against those of another policy's worlds of the same seeds, by id.",
            Stream.concat(
                            Stream.of(
                                    CommonColumn.HALF,
                                    CommonColumn.DISTRICT,
                                    CommonColumn.POLICY,
                                    Column.of(
                                            "against",
                                            ColumnType.STRING,
                                            "against",
                                            "对照政策",
                                            "Key of the policy compared with: the main yardstick, or for the park the policy without one"
                                                    + " that differs least."),
                                    Column.of("measure", ColumnType.STRING, "measure", "度量", MEASURES),
                                    Column.of(
                                            "outcome",
                                            ColumnType.STRING,
                                            "outcome",
                                            "结果",
                                            "Of the park: active, registered, capability or contracts; else active.")),
                            EstimateColumns.ALL.stream())
                    .toList(),
            List.of("half", "district", "policy", "against", "measure", "outcome"));

    private final List<List<String>> rows = new ArrayList<>();

    private AdditionalityTable() {}

    static Rows rows(List<ExperimentAnswer> answers, String yardstick) {
        AdditionalityTable table = new AdditionalityTable();
        for (ExperimentAnswer answer : answers) {
            if (answer instanceof OwnDoing own) {
                own.policies().forEach(policy -> table.add(own, yardstick, policy));
                own.park().ifPresent(park -> table.add(own, park));
            }
        }
        return new Rows(SCHEMA, table.rows);
    }

    private void add(OwnDoing own, String yardstick, OwnDoing.OfPolicy policy) {
        Key key = new Key(own, policy.policy(), yardstick, "active", "organizations");
        add(key, "active", policy.active());
        add(key, "deadweight", policy.deadweight());
        add(key, "additional", policy.additional());
        add(key, "displaced", policy.displaced());
    }

    private void add(OwnDoing own, OwnDoing.Park park) {
        for (OwnDoing.OnOutcome on : park.outcomes()) {
            Key key = new Key(
                    own,
                    park.withPark(),
                    park.withoutPark(),
                    on.outcome().key(),
                    on.outcome().unit());
            add(key, "parkEffect", on.effect());
            add(key, "parkEstimate", on.estimate());
            add(key, "parkError", on.error());
        }
    }

    private void add(Key key, String measure, Difference estimate) {
        List<String> head = List.of(
                key.own().half().key(), key.own().district(), key.policy(), key.against(), measure, key.outcome());
        rows.add(Stream.concat(head.stream(), EstimateColumns.cells(key.unit(), estimate).stream())
                .toList());
    }

    /** What rows on one pair of policies and one outcome share. */
    private record Key(OwnDoing own, String policy, String against, String outcome, String unit) {}
}
