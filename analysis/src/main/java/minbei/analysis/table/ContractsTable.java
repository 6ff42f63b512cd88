package minbei.analysis.table;

import static minbei.analysis.table.LineTable.flag;
import static minbei.analysis.table.LineTable.measure;
import static minbei.analysis.table.LineTable.money;
import static minbei.analysis.table.LineTable.month;
import static minbei.analysis.table.LineTable.whole;
import static minbei.analysis.table.LineTable.word;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.language.Bilingual;
import minbei.model.observation.ContractLine;

/** Every contract that ran in a recorded month or was to. */
final class ContractsTable {

    static final LineTable<ContractLine> TABLE = LineTable.of(
            "contracts",
            new Bilingual("Contracts", "合同"),
            "One contract of one run that ran in a recorded month or was to, as it stood at the end. Of the first replication of each half only, unless --lines all was given.",
            "contract",
            cells());

    private static final String INDEX = "index 0–1";

    private ContractsTable() {}

    private static List<LineTable.Cell<ContractLine>> cells() {
        List<LineTable.Cell<ContractLine>> cells = new ArrayList<>();
        cells.addAll(parties());
        cells.addAll(terms());
        cells.addAll(payment());
        cells.addAll(course());
        cells.addAll(delivery());
        return cells;
    }

    private static List<LineTable.Cell<ContractLine>> parties() {
        return List.of(
                whole(
                        "contract",
                        "",
                        "contract",
                        "合同",
                        "Number of the contract, in the order of award.",
                        line -> line.id()),
                word(
                        "buyer",
                        "buyer",
                        "购买主体",
                        "department or township.",
                        line -> line.parties().buyer()),
                word(
                        "buyerTownship",
                        "township that buys",
                        "购买镇街",
                        "Division code of the township that buys; empty for a department.",
                        line -> line.parties().buyerTownship()),
                word(
                        "need",
                        "need",
                        "需求",
                        "Kind of need.",
                        line -> line.parties().need().key()),
                word(
                        "township",
                        "township",
                        "镇街",
                        "Division code of the township whose need it answers.",
                        line -> line.parties().township()),
                whole(
                        "organization",
                        "",
                        "organization",
                        "组织",
                        "Key of the organization that serves, as in the table of organizations.",
                        line -> line.parties().organization()),
                word(
                        "origin",
                        "origin of the organization",
                        "组织来源",
                        "How the organization came about.",
                        line -> line.parties().origin().key()),
                word(
                        "method",
                        "method",
                        "购买方式",
                        "How it was bought.",
                        line -> line.parties().method().key()));
    }

    private static List<LineTable.Cell<ContractLine>> terms() {
        return List.of(
                whole(
                        "places",
                        "places",
                        "places",
                        "名额",
                        "Contracted places.",
                        line -> line.terms().places()),
                whole(
                        "months",
                        "months",
                        "term",
                        "期限",
                        "Term.",
                        line -> line.terms().months()),
                money(
                        "reference",
                        "yuan per person-month",
                        "reference price",
                        "预算单价",
                        "Reference price of a place and month.",
                        line -> line.terms().referenceFen()),
                money(
                        "price",
                        "yuan per person-month",
                        "agreed price",
                        "合同单价",
                        "Agreed price of a place and month.",
                        line -> line.terms().priceFen()),
                money(
                        "value",
                        "yuan",
                        "value",
                        "合同金额",
                        "Price of all places over the whole term.",
                        line -> line.terms().valueFen()));
    }

    private static List<LineTable.Cell<ContractLine>> payment() {
        return List.of(
                measure(
                        "firstTrancheShare",
                        "share",
                        "first tranche",
                        "首付款占比",
                        "Part of the price paid at the start.",
                        line -> line.terms().firstTrancheShare()),
                measure(
                        "lastTrancheShare",
                        "share",
                        "last tranche",
                        "尾款占比",
                        "Part of the price kept until the verdict.",
                        line -> line.terms().lastTrancheShare()),
                measure(
                        "countedShare",
                        "share",
                        "paid by count",
                        "按量付费占比",
                        "Part of the price paid per counted unit.",
                        line -> line.terms().countedShare()),
                flag(
                        "hukouClause",
                        "hukou clause",
                        "户籍限制",
                        "Whether only residents with local hukou may be served.",
                        line -> line.terms().hukouClause()));
    }

    private static List<LineTable.Cell<ContractLine>> course() {
        return List.of(
                month(
                        "signed",
                        "signed",
                        "签订",
                        "Month in which it was signed.",
                        line -> line.course().signed()),
                month(
                        "start",
                        "start",
                        "开始",
                        "First month of service.",
                        line -> line.course().start()),
                month(
                        "end",
                        "end",
                        "结束",
                        "First month after its term or after its early end.",
                        line -> line.course().end()),
                word(
                        "outcome",
                        "how it ended",
                        "结束方式",
                        "How it ended, or running.",
                        line -> line.course().how().key()),
                money(
                        "paid",
                        "yuan",
                        "paid",
                        "已付",
                        "What has been paid.",
                        line -> line.course().paidFen()),
                money(
                        "withheld",
                        "yuan",
                        "kept back",
                        "扣款",
                        "What was kept back because of a verdict.",
                        line -> line.course().withheldFen()));
    }

    private static List<LineTable.Cell<ContractLine>> delivery() {
        return List.of(
                measure(
                        "delivered",
                        "person-months",
                        "delivered",
                        "实际服务人月",
                        "Person-months truly served.",
                        line -> line.course().deliveredPlaceMonths()),
                measure(
                        "counted",
                        "person-months",
                        "reported",
                        "上报服务人月",
                        "Person-months reported as served.",
                        line -> line.course().countedUnits()),
                measure(
                        "effort",
                        INDEX,
                        "effort",
                        "投入程度",
                        "Effort for what is not counted, at the end.",
                        line -> line.course().effort()),
                measure(
                        "quality",
                        INDEX,
                        "true quality",
                        "真实质量",
                        "True quality of the care: hidden quality of the organization by its effort.",
                        line -> line.course().quality()),
                measure(
                        "verdict",
                        INDEX,
                        "last verdict",
                        "最近评估结果",
                        "The last verdict, as it was given; empty without any.",
                        line -> line.course().verdict()));
    }
}
