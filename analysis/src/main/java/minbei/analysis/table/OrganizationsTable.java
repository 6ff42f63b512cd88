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
import minbei.model.observation.OrganizationLine;

/** Every organization that was there in a recorded month, with its life. */
final class OrganizationsTable {

    static final LineTable<OrganizationLine> TABLE = LineTable.of(
            "organizations",
            new Bilingual("Organizations", "社会组织"),
            "One organization of one run that was there in a recorded month, with its life as it stood at the end; empty is what"
                    + " never happened. Of the first replication of each half only, unless --lines all was given.",
            "organization",
            cells());

    private static final String INDEX = "index 0–1";
    private static final String YUAN_A_YEAR = "yuan per year";

    private OrganizationsTable() {}

    private static List<LineTable.Cell<OrganizationLine>> cells() {
        List<LineTable.Cell<OrganizationLine>> cells = new ArrayList<>();
        cells.addAll(founding());
        cells.addAll(character());
        cells.addAll(law());
        cells.addAll(inspection());
        cells.addAll(life());
        cells.addAll(achievement());
        cells.addAll(means());
        cells.addAll(revenue());
        return cells;
    }

    private static List<LineTable.Cell<OrganizationLine>> founding() {
        return List.of(
                whole(
                        "organization",
                        "",
                        "organization",
                        "组织",
                        "Key of the organization; in one district and replication the same founder and month have the same key under every policy.",
                        line -> line.origin().key()),
                word(
                        "founder",
                        "founder",
                        "发起人",
                        "Number of the founding resident, the same under every policy; empty for those founded before the run or by nobody here.",
                        line -> line.origin().founder() < 0
                                ? ""
                                : Integer.toString(line.origin().founder())),
                month(
                        "founded",
                        "founded",
                        "成立",
                        "Month of founding.",
                        line -> line.origin().founded()),
                word(
                        "origin",
                        "origin",
                        "来源",
                        "How it came about: grassroots, affiliated, invited or outside.",
                        line -> line.origin().how().key()),
                word(
                        "township",
                        "township",
                        "镇街",
                        "Division code of its home township; empty for one from outside the district.",
                        line -> line.origin().township()),
                word(
                        "community",
                        "community",
                        "社区",
                        "Code of its home community; empty for one from outside the district.",
                        line -> line.origin().community()));
    }

    private static List<LineTable.Cell<OrganizationLine>> character() {
        return List.of(
                word(
                        "work",
                        "kind of work",
                        "业务领域",
                        "What it does.",
                        line -> line.origin().work().key()),
                word(
                        "registrationClass",
                        "class of registration",
                        "登记类别",
                        "Class under which it would register.",
                        line -> line.origin().registrationClass().key()),
                word(
                        "form",
                        "legal form",
                        "法律形式",
                        "Legal form it would take.",
                        line -> line.origin().form().key()),
                flag(
                        "needsPermit",
                        "needs a permit",
                        "需行业许可",
                        "Whether its work needs a permit of the bureau in charge.",
                        line -> line.origin().needsPermit()),
                measure(
                        "quality",
                        INDEX,
                        "hidden quality",
                        "真实质量",
                        "Hidden quality of its care.",
                        line -> line.origin().quality()),
                measure(
                        "size",
                        "ratio",
                        "hidden size",
                        "潜在规模",
                        "Hidden number of its likely givers and users relative to the median of its work.",
                        line -> line.origin().size()));
    }

    private static List<LineTable.Cell<OrganizationLine>> law() {
        return List.of(
                word(
                        "status",
                        "legal status",
                        "法律身份",
                        "Where it stands in law at the end.",
                        line -> line.law().status().key()),
                month(
                        "statusSince",
                        "status since",
                        "身份起始月",
                        "Since when it stands there.",
                        line -> line.law().statusSince()),
                month(
                        "filed",
                        "filed",
                        "备案",
                        "Month in which it was filed with its township.",
                        line -> line.law().filed()),
                month(
                        "firstApplied",
                        "first applied",
                        "首次申请",
                        "Month of its first application.",
                        line -> line.law().firstApplied()),
                whole(
                        "applications",
                        "",
                        "attempts to register",
                        "申请次数",
                        "How often it has applied, to a supervising unit, for a permit or directly.",
                        line -> line.law().applications()));
    }

    private static List<LineTable.Cell<OrganizationLine>> inspection() {
        return List.of(
                month(
                        "registered",
                        "registered",
                        "登记",
                        "Month in which it came onto the register.",
                        line -> line.law().registered()),
                word(
                        "route",
                        "route",
                        "登记途径",
                        "The way by which it came onto the register.",
                        line -> line.law().route().key()),
                month(
                        "deregistered",
                        "left the register",
                        "注销或撤销",
                        "Month in which it left the register.",
                        line -> line.law().deregistered()),
                measure(
                        "affiliation",
                        INDEX,
                        "affiliation",
                        "官办程度",
                        "Closeness to government: 1 set up by it, 0 independent.",
                        line -> line.law().affiliation()),
                whole(
                        "grade",
                        "",
                        "grade",
                        "评估等级",
                        "Valid grade at the end, 1 to 5 for 1A to 5A; 0 for none.",
                        line -> line.law().grade()));
    }

    private static List<LineTable.Cell<OrganizationLine>> life() {
        return List.of(
                word(
                        "role",
                        "role",
                        "角色",
                        "What it is there for.",
                        line -> line.life().role().key()),
                word(
                        "activity",
                        "activity",
                        "活动状态",
                        "Whether it does anything at the end.",
                        line -> line.life().activity().key()),
                month(
                        "activitySince",
                        "activity since",
                        "状态起始月",
                        "Since when.",
                        line -> line.life().activitySince()),
                month(
                        "firstInactive",
                        "first inactive",
                        "首次不活跃",
                        "First month at whose end it was not at work.",
                        line -> line.life().firstInactive()),
                whole(
                        "monthsActive",
                        "months",
                        "months at work",
                        "活跃月数",
                        "Months at whose end it was at work, those of the spin-up among them; not counted for organizations from outside.",
                        line -> line.life().monthsActive()),
                word(
                        "parkStage",
                        "stage of incubation",
                        "孵化阶段",
                        "Where it stands with the incubation park at the end.",
                        line -> line.park().stage().key()),
                month(
                        "parkStageSince",
                        "stage since",
                        "阶段起始月",
                        "Since when.",
                        line -> line.park().stageSince()),
                month(
                        "parkDecided",
                        "first decided by the park",
                        "孵化首次决定",
                        "Month of the park's first decision on it.",
                        line -> line.park().firstDecided()),
                flag(
                        "parkTaken",
                        "taken at first decision",
                        "首次决定入孵",
                        "Whether the park's first decision took it in.",
                        line -> line.park().firstTaken()));
    }

    private static List<LineTable.Cell<OrganizationLine>> achievement() {
        return List.of(
                whole(
                        "contractsWon",
                        "contracts",
                        "contracts won",
                        "中标合同数",
                        "Contracts it has won, those of the spin-up among them.",
                        line -> line.record().contractsWon()),
                whole(
                        "contractMonths",
                        "months",
                        "months under contract",
                        "合同执行月数",
                        "Months under at least one contract.",
                        line -> line.record().contractMonths()),
                whole(
                        "verdicts",
                        "",
                        "verdicts",
                        "评估次数",
                        "Verdicts on its contracts.",
                        line -> line.record().verdicts()),
                measure(
                        "meanVerdict",
                        INDEX,
                        "mean verdict",
                        "平均评估结果",
                        "Mean of these, as they were given; empty without any.",
                        line -> line.record().meanVerdict()),
                measure(
                        "reputation",
                        INDEX,
                        "reputation",
                        "声誉",
                        "What residents and givers think of it.",
                        line -> line.record().reputation()));
    }

    private static List<LineTable.Cell<OrganizationLine>> means() {
        return List.of(
                measure(
                        "capability",
                        INDEX,
                        "capability",
                        "组织能力",
                        "What it can lead, at the end or when it stopped.",
                        line -> line.means().capability()),
                measure(
                        "ownStaff",
                        "workers",
                        "own staff",
                        "自有人员",
                        "Staff paid from its own income, full-time equivalents.",
                        line -> line.means().ownStaff()),
                measure(
                        "contractStaff",
                        "workers",
                        "contract staff",
                        "合同项目人员",
                        "Staff hired for contracts, full-time equivalents.",
                        line -> line.means().contractStaff()),
                measure(
                        "volunteers",
                        "persons",
                        "volunteers",
                        "志愿者",
                        "Volunteers who are regularly there.",
                        line -> line.means().volunteers()),
                money(
                        "cash",
                        "yuan",
                        "money at hand",
                        "现有资金",
                        "Money at hand.",
                        line -> line.means().cashFen()));
    }

    private static List<LineTable.Cell<OrganizationLine>> revenue() {
        return List.of(
                money(
                        "revenueContracts",
                        YUAN_A_YEAR,
                        "revenue from contracts",
                        "政府购买收入",
                        "Revenue of the last 12 months from government contracts; not kept for organizations from outside.",
                        line -> line.revenue().contracts()),
                money(
                        "revenueSmallProjects",
                        YUAN_A_YEAR,
                        "revenue from small projects",
                        "公益小项目收入",
                        "Revenue of the last 12 months from small public projects.",
                        line -> line.revenue().smallProjects()),
                money(
                        "revenueGrants",
                        YUAN_A_YEAR,
                        "revenue from grants",
                        "补贴资助收入",
                        "Revenue of the last 12 months from grants of the park.",
                        line -> line.revenue().grants()),
                money(
                        "revenueAssistance",
                        YUAN_A_YEAR,
                        "revenue from support",
                        "支持服务收入",
                        "Revenue of the last 12 months from running a hub or helping others.",
                        line -> line.revenue().assistance()),
                money(
                        "revenueInKind",
                        YUAN_A_YEAR,
                        "support of its government unit",
                        "主管部门支持",
                        "Support of the affiliated government unit in the last 12 months.",
                        line -> line.revenue().inKind()),
                money(
                        "revenueFees",
                        YUAN_A_YEAR,
                        "fees",
                        "服务收费与会费",
                        "Fees of users and members of the last 12 months.",
                        line -> line.revenue().fees()),
                money(
                        "revenueDonations",
                        YUAN_A_YEAR,
                        "donations",
                        "捐赠",
                        "Gifts of the last 12 months.",
                        line -> line.revenue().donations()));
    }
}
