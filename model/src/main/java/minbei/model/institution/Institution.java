package minbei.model.institution;

import java.util.List;

/**
 * The institutions that the source paper names, by the rows of the ODD's table: M what Minhang has, B what is recommended to Beibei.
 *
 * <p>Source: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3).
 */
public enum Institution {
    /** M1a: leading groups and joint conference 领导小组与联席会议. */
    M1A_JOINT_CONFERENCE("M1a", "jointConference", "leading groups and joint conference", "联席会议"),
    /** M1b: social construction office 社建办. */
    M1B_OFFICE("M1b", "office", "social construction office", "社会建设办公室"),
    /** M1c: advisory panel 顾问团. */
    M1C_ADVISORY_PANEL("M1c", "advisoryPanel", "advisory panel", "社会建设顾问团"),
    /** M2a: opinions on cultivation 培育扶持意见. */
    M2A_CULTIVATION("M2a", "cultivation", "opinions on cultivation", "培育扶持意见"),
    /** M2b: separation of associations from government 政社分离. */
    M2B_SEPARATION("M2b", "separation", "separation of associations from government", "社会团体与党政机关分离"),
    /** M2c: direct registration 直接登记. */
    M2C_DIRECT_REGISTRATION("M2c", "directRegistration", "direct registration", "直接登记"),
    /** M2d: rules on purchasing 购买规范. */
    M2D_PURCHASING_RULES("M2d", "purchasingRules", "rules on purchasing", "规范政府购买实施意见"),
    /** M3a: function-transfer catalogue 职能转移目录. */
    M3A_FUNCTION_TRANSFER_CATALOGUE("M3a", "functionTransferCatalogue", "function-transfer catalogue", "政府转移职能目录"),
    /** M3b: purchase catalogue 购买目录. */
    M3B_PURCHASE_CATALOGUE("M3b", "purchaseCatalogue", "purchase catalogue", "购买服务项目目录"),
    /** M3c: list of qualified organizations 承接名录. */
    M3C_QUALIFIED_LIST("M3c", "qualifiedList", "list of qualified organizations", "可承接政府购买公共服务的社会组织名录"),
    /** M3d: special fund 专项资金. */
    M3D_SPECIAL_FUND("M3d", "specialFund", "special fund", "扶持社会组织发展专项资金"),
    /** M3e: one-stop purchasing platform 购买平台. */
    M3E_PLATFORM("M3e", "platform", "one-stop purchasing platform", "社会公共服务购买一门式平台"),
    /** M4a: incubation park 孵化园. */
    M4A_PARK("M4a", "park", "incubation park", "社会组织孵化园"),
    /** M4b: showcase of projects 成果展示区. */
    M4B_SHOWCASE("M4b", "showcase", "showcase of projects", "公益项目成果展示区"),
    /** M4c: capacity-building academy 能力建设学院. */
    M4C_ACADEMY("M4c", "academy", "capacity-building academy", "能力建设学院"),
    /** M4d: offices for support organizations 支持性组织办公区. */
    M4D_SUPPORT_OFFICES("M4d", "supportOffices", "offices for support organizations", "支持性社会组织办公区"),
    /** M5a: hubs: township service centres 枢纽型服务中心. */
    M5A_HUBS("M5a", "hubs", "hubs: township service centres", "镇街社会组织服务中心（枢纽型）"),
    /** M5b: hub as platform 枢纽平台功能. */
    M5B_HUB_FUNCTIONS("M5b", "hubFunctions", "hub as platform", "服务中心的平台功能"),
    /** M5c: hub evaluates and supervises projects 枢纽评估监管. */
    M5C_HUB_SUPERVISION("M5c", "hubSupervision", "hub evaluates and supervises projects", "服务中心评估监管公益项目"),
    /** M6a: grassroots groups gather and grow 草根组织. */
    M6A_GRASSROOTS("M6a", "grassroots", "grassroots groups gather and grow", "整合草根组织"),
    /** M6b: professional organizations brought in 引进专业组织. */
    M6B_INVITED_ORGANIZATIONS("M6b", "invitedOrganizations", "professional organizations brought in", "引进专业社会组织"),
    /** M6c: project transfer 项目转移. */
    M6C_PROJECT_TRANSFER("M6c", "projectTransfer", "project transfer", "以项目运作转移政府工作"),
    /** M6d: filing of community groups 备案. */
    M6D_FILING("M6d", "filing", "filing of community groups", "社区群众团队备案"),
    /** B1: contract idea of public service 契约化管理理念. */
    B1_CONTRACT_IDEA("B1", "contractIdea", "contract idea of public service", "公共事业契约化管理理念"),
    /** B2: one-stop approval 一站式审批. */
    B2_ONE_STOP_WINDOW("B2", "oneStopWindow", "one-stop approval", "专门的行政审批服务处"),
    /** B3: park in idle public premises 闲置场所孵化园. */
    B3_IDLE_PREMISES("B3", "idlePremises", "park in idle public premises", "闲置办公场所筹建孵化园"),
    /** B3o: professional team runs the park 专业团队运作. */
    B3O_PARK_OPERATOR("B3o", "parkOperator", "professional team runs the park", "专业团队运作"),
    /** B4: support organizations 支持型组织. */
    B4_SUPPORT_ORGANIZATIONS("B4", "supportOrganizations", "support organizations", "支持型社会组织"),
    /** B5: coordination of purchasing 购买协调机制. */
    B5_PURCHASING_COORDINATION("B5", "purchasingCoordination", "coordination of purchasing", "跨部门购买协调机制"),
    /** B6a: boundary of direct provision and purchase 购买边界. */
    B6A_BOUNDARY("B6a", "boundary", "boundary of direct provision and purchase", "厘清直接提供与购买的边界"),
    /** B6b: methods of purchase 购买方式. */
    B6B_METHOD_MIX("B6b", "methodMix", "methods of purchase", "购买方式：定向委托、项目发包、费随事转、公开招标"),
    /** B6c: purchase catalogue built up step by step 目录逐步形成. */
    B6C_CATALOGUE_GROWTH("B6c", "catalogueGrowth", "purchase catalogue built up step by step", "逐步形成规范的购买目录"),
    /** B7: budget line and special account 制度性预算. */
    B7_BUDGET_LINE("B7", "budgetLine", "budget line and special account", "列入年度预算、专项资金账户"),
    /** B8a: publication of needs and budget 需求公布. */
    B8A_PUBLICATION("B8a", "publication", "publication of needs and budget", "公布需求信息和资金预算"),
    /** B8b: strict review of qualification 严格评审. */
    B8B_REVIEW("B8b", "review", "strict review of qualification", "严格评审资质和能力"),
    /** B8c: evaluation and audit decide payment 评估与审计. */
    B8C_EVALUATION_AND_AUDIT("B8c", "evaluationAndAudit", "evaluation and audit decide payment", "绩效评估与财务审计");

    /** All institutions, in the order of the table. */
    public static final List<Institution> ALL = List.of(values());

    private final String code;
    private final String key;
    private final String english;
    private final String chinese;

    Institution(String code, String key, String english, String chinese) {
        this.code = code;
        this.key = key;
        this.english = english;
        this.chinese = chinese;
    }

    /** The row in the ODD's table of institutions, for example {@code M1a}. */
    public String code() {
        return code;
    }

    /** The name in tables. */
    public String key() {
        return key;
    }

    /** The name in English. */
    public String english() {
        return english;
    }

    /** The name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
