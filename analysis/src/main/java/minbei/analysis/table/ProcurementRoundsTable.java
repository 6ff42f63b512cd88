package minbei.analysis.table;

import static minbei.analysis.table.LineTable.flag;
import static minbei.analysis.table.LineTable.money;
import static minbei.analysis.table.LineTable.month;
import static minbei.analysis.table.LineTable.whole;
import static minbei.analysis.table.LineTable.word;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.language.Bilingual;
import minbei.model.observation.RoundLine;

/** Every round of purchase decided in a recorded month: who heard, could bid, bid, and what came of it. */
final class ProcurementRoundsTable {

    static final LineTable<RoundLine> TABLE = LineTable.of(
            "procurement-rounds",
            new Bilingual("Rounds of purchase", "采购轮次"),
            "One project put to the market once in one run, decided in a recorded month; a project called again has a row for each call. Of the first replication of each half only, unless --lines all was given.",
            "round",
            cells());

    private ProcurementRoundsTable() {}

    private static List<LineTable.Cell<RoundLine>> cells() {
        List<LineTable.Cell<RoundLine>> cells = new ArrayList<>();
        cells.addAll(project());
        cells.addAll(call());
        cells.addAll(result());
        return cells;
    }

    private static List<LineTable.Cell<RoundLine>> project() {
        return List.of(
                whole("round", "", "round", "轮次", "Number of the round, in the order of decision.", line -> line.id()),
                word(
                        "buyer",
                        "buyer",
                        "购买主体",
                        "department or township.",
                        line -> line.project().buyer()),
                word(
                        "buyerTownship",
                        "township that buys",
                        "购买镇街",
                        "Division code of the township that buys; empty for a department.",
                        line -> line.project().buyerTownship()),
                word(
                        "need",
                        "need",
                        "需求",
                        "Kind of need.",
                        line -> line.project().need().key()),
                word(
                        "township",
                        "township",
                        "镇街",
                        "Division code of the township whose need it answers.",
                        line -> line.project().township()),
                month(
                        "planned",
                        "planned",
                        "计划",
                        "Month of the plan.",
                        line -> line.project().planned()),
                money(
                        "estimate",
                        "yuan per year",
                        "estimate",
                        "年度预算金额",
                        "Reference price of the whole project for a year.",
                        line -> line.project().yearFen()),
                flag(
                        "split",
                        "split",
                        "拆分项目",
                        "Whether it is a part of one that would have been above a limit.",
                        line -> line.project().split()));
    }

    private static List<LineTable.Cell<RoundLine>> call() {
        return List.of(
                word(
                        "method",
                        "method",
                        "购买方式",
                        "How it is bought.",
                        line -> line.call().method().key()),
                word(
                        "rule",
                        "binding rule",
                        "适用程序",
                        "The rule of procedure that binds it, by its value.",
                        line -> line.call().rule().key()),
                whole(
                        "attempt",
                        "",
                        "call",
                        "第几次",
                        "1 for the first call, 2 for the second, 3 for what was negotiated with leave.",
                        line -> line.call().attempt()),
                whole(
                        "heard",
                        "organizations",
                        "heard",
                        "知晓组织数",
                        "Organizations that heard of it or were asked; in directed commissioning one after the other until one takes it on.",
                        line -> line.response().heard()),
                whole(
                        "couldBid",
                        "organizations",
                        "could bid",
                        "有能力投标组织数",
                        "Those of them that could have taken it on.",
                        line -> line.response().couldBid()),
                whole(
                        "validBids",
                        "bids",
                        "valid bids",
                        "有效投标数",
                        "Valid bids; in directed commissioning 1 where somebody took it on.",
                        line -> line.response().validBids()),
                whole(
                        "outsideBids",
                        "bids",
                        "bids from outside",
                        "区外投标数",
                        "Valid bids from outside the district.",
                        line -> line.response().outsideBids()));
    }

    private static List<LineTable.Cell<RoundLine>> result() {
        return List.of(
                month(
                        "decided",
                        "decided",
                        "决定",
                        "Month of the decision; service begins a month later.",
                        line -> line.result().decided()),
                word(
                        "outcome",
                        "outcome",
                        "结果",
                        "How it ended.",
                        line -> line.result().outcome().key()),
                money(
                        "awarded",
                        "yuan per year",
                        "awarded",
                        "年度成交金额",
                        "Agreed price of what was awarded, for a year; 0 where nothing was.",
                        line -> line.result().awardedFen()),
                money(
                        "awardedReference",
                        "yuan per year",
                        "estimate of what was awarded",
                        "成交部分预算金额",
                        "Reference price of what was awarded, for a year.",
                        line -> line.result().awardedReferenceFen()),
                word(
                        "winner",
                        "winner",
                        "成交组织",
                        "Key of the organization that got most of it; empty for nobody.",
                        line -> line.result().winner() < 0
                                ? ""
                                : Integer.toString(line.result().winner())),
                flag(
                        "closestFirst",
                        "settled by closeness",
                        "凭熟悉度成交",
                        "Whether the winner was placed first because the buyer knows it so well.",
                        line -> line.result().closestFirst()));
    }
}
