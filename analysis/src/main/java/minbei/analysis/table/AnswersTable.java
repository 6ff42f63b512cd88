package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.FirstPlaceAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;

/** What the experiment's kind was made to answer, one number a row. */
final class AnswersTable {

    private static final String MEASURES =
            "firstPlaces, firstPlacesAlone: replications in which the policy had most coverage, and in which no other had as much;"
                    + " meanCoverage, lessBest, lessYardstick: an order's mean coverage over all recorded months, and its differences;"
                    + " worstLessBest: worst less best order; firstLessLater: orders that begin with the step less the others;"
                    + " settledFrom: months after 2013-12 from which the order no longer matters, empty if it does to the end;"
                    + " appropriated, spent, served, coverage: what an addition of money adds; servedPerMillionYuan: ratio of the means;"
                    + " lead: what the way serves that serves most with the same amount, less what this one serves;"
                    + " gap: coverage of the other district less this one; share, alone: a block's Shapley share of it, and what it"
                    + " brings alone.";

    static final TableSchema SCHEMA = new TableSchema(
            "answers",
            new Bilingual("Answers", "答案"),
            "One number of the answer that the experiment's kind was made to give.",
            Stream.concat(
                            Stream.of(
                                    CommonColumn.HALF,
                                    CommonColumn.DISTRICT,
                                    Column.of(
                                            "item",
                                            ColumnType.STRING,
                                            "about",
                                            "对象",
                                            "Key of the policy, step, way or block it is about; the other district for gap."),
                                    Column.of("measure", ColumnType.STRING, "measure", "度量", MEASURES)),
                            EstimateColumns.ALL.stream())
                    .toList(),
            List.of("half", "district", "item", "measure"));

    private static final String SHARE = "share";
    private static final String YUAN = "yuan";
    private static final String PERSON_MONTHS = "person-months";

    private final List<List<String>> rows = new ArrayList<>();

    private AnswersTable() {}

    static Rows rows(List<ExperimentAnswer> answers) {
        AnswersTable table = new AnswersTable();
        for (ExperimentAnswer answer : answers) {
            if (answer instanceof FirstPlaceAnswer first) {
                table.add(first);
            } else if (answer instanceof AdoptionOrderAnswer order) {
                table.add(order);
            } else if (answer instanceof MoneyAnswer money) {
                table.add(money);
            } else if (answer instanceof DistrictGapAnswer gap) {
                table.add(gap);
            }
        }
        return new Rows(SCHEMA, table.rows);
    }

    private void add(FirstPlaceAnswer answer) {
        for (FirstPlaceAnswer.Place place : answer.places()) {
            plain(answer, place.policy(), "firstPlaces", "replications", place.first(), answer.draws());
            plain(answer, place.policy(), "firstPlacesAlone", "replications", place.alone(), answer.draws());
        }
    }

    private void add(AdoptionOrderAnswer answer) {
        int n = answer.worstLessBest().n();
        for (AdoptionOrderAnswer.Order order : answer.orders()) {
            plain(answer, order.policy(), "meanCoverage", SHARE, order.coverage(), n);
            interval(answer, order.policy(), "lessBest", SHARE, order.lessBest());
            interval(answer, order.policy(), "lessYardstick", SHARE, order.lessYardstick());
        }
        for (AdoptionOrderAnswer.FirstStep step : answer.steps()) {
            interval(answer, step.step(), "firstLessLater", SHARE, step.firstLessLater());
        }
        interval(answer, "orders", "worstLessBest", SHARE, answer.worstLessBest());
        double months = answer.settledFrom().map(Integer::doubleValue).orElse(Double.NaN);
        plain(answer, "orders", "settledFrom", "months", months, n);
    }

    private void add(MoneyAnswer answer) {
        for (MoneyAnswer.Line line : answer.lines()) {
            interval(answer, line.policy(), "appropriated", YUAN, line.appropriated());
            interval(answer, line.policy(), "spent", YUAN, line.spent());
            interval(answer, line.policy(), "served", PERSON_MONTHS, line.served());
            interval(answer, line.policy(), "coverage", SHARE, line.coverage());
            plain(
                    answer,
                    line.policy(),
                    "servedPerMillionYuan",
                    "person-months per million yuan",
                    line.servedPerMillionYuan(),
                    line.served().n());
        }
        for (MoneyAnswer.Lead lead : answer.leads()) {
            for (MoneyAnswer.Other other : lead.others()) {
                interval(answer, other.line().policy(), "lead", PERSON_MONTHS, other.lead());
            }
        }
    }

    private void add(DistrictGapAnswer answer) {
        interval(answer, answer.other(), "gap", SHARE, answer.gap());
        for (DistrictGapAnswer.BlockShare block : answer.shares()) {
            interval(answer, block.block(), "share", SHARE, block.share());
            interval(answer, block.block(), "alone", SHARE, block.alone());
        }
    }

    private void interval(ExperimentAnswer answer, String item, String measure, String unit, Difference difference) {
        row(answer, item, measure, unit, difference);
    }

    private void plain(ExperimentAnswer answer, String item, String measure, String unit, double value, int n) {
        row(answer, item, measure, unit, new Difference(value, Double.NaN, Double.NaN, Double.NaN, n));
    }

    private void row(ExperimentAnswer answer, String item, String measure, String unit, Difference value) {
        rows.add(Stream.concat(
                        Stream.of(answer.half().key(), answer.district(), item, measure),
                        EstimateColumns.cells(unit, value).stream())
                .toList());
    }
}
