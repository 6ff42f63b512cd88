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
            "One project put to the market once in one run, decided in a recorded month; a project called again has a row for each call.",
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
                whole(
                        "places",
                        "places",
                        "places",
                        "名额",
                        "Places to keep.",
                        line -> line.project().places()),
                whole(
                        "months",
                        "months",
                        "term",
                        "期限",
                        "Term.",
                        line -> line.project().months()),
                money(
                        "reference",
                        "yuan per person-month",
                        "reference price",
                        "预算单价",
                        "Reference price of a place and month.",
                        line -> line.project().referenceFen()),
                money(
                        "estimate",
                        "yuan per year",
                        "estimate",
                        "年度预算金额",
                        "Reference price of all places for a year.",
                        line -> line.project().yearFen()),
                flag(
                        "fromCatalogue",
                        "from the catalogue",
                        "目录内项目",
                        "Whether it is a standard item of the purchase catalogue.",
                        line -> line.project().fromCatalogue()),
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
                        line -> line.call().rule()),
                whole(
                        "attempt",
                        "",
                        "call",
                        "第几次",
                        "1 for the first call, 2 for the second.",
                        line -> line.call().attempt()),
                month(
                        "published",
                        "published",
                        "发布",
                        "Month from which it could be heard of.",
                        line -> line.call().published()),
                whole(
                        "heard",
                        "organizations",
                        "heard",
                        "知晓组织数",
                        "Organizations that heard of it or were asked.",
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
                        "Valid bids.",
                        line -> line.response().validBids()),
                whole(
                        "outsideBids",
                        "bids",
                        "bids from outside",
                        "区外投标数",
                        "Valid bids from outside the district.",
                        line -> line.response().fromOutside()),
                flag(
                        "favourite",
                        "favourite",
                        "意向承接方",
                        "Whether a bidder was placed first because the buyer knows it so well.",
                        line -> line.response().favourite()));
    }

    private static List<LineTable.Cell<RoundLine>> result() {
        return List.of(
                month(
                        "decided",
                        "decided",
                        "决定",
                        "Month of the decision.",
                        line -> line.result().decided()),
                word(
                        "outcome",
                        "outcome",
                        "结果",
                        "What came of it.",
                        line -> line.result().outcome()),
                whole(
                        "placesAwarded",
                        "places",
                        "places awarded",
                        "成交名额",
                        "Places that somebody took on; 0 if it failed.",
                        line -> line.result().placesAwarded()),
                money(
                        "price",
                        "yuan per person-month",
                        "agreed price",
                        "成交单价",
                        "Agreed price of a place and month; 0 if it failed.",
                        line -> line.result().priceFen()),
                month(
                        "start",
                        "start",
                        "开始",
                        "First month of service; empty if it failed.",
                        line -> line.result().start()),
                word(
                        "contract",
                        "contract",
                        "合同",
                        "Number of the first contract that came of it; empty if none.",
                        line -> line.result().contract() < 0
                                ? ""
                                : Integer.toString(line.result().contract())));
    }
}
