package minbei.model.money;

/** What public money was spent on, or why it went back to the treasury. */
public enum Purpose {
    /** Wages of departments' own workers. */
    OWN_WAGES("ownWages", true, "wages of departments' own staff", "部门自有人员工资"),
    /** Premises, materials and administration of departments' own services. */
    OWN_OVERHEAD("ownOverhead", true, "premises and materials of own services", "自办服务场地与物料"),
    /** Projects of the environment department. */
    ENVIRONMENT_PROJECTS("environmentProjects", true, "environment projects", "环境保护项目"),
    /** Paid to organizations for services under contract. */
    CONTRACTS("contracts", true, "services bought from organizations", "购买社会组织服务"),
    /** Small projects of townships, hubs and the cultivation fund, carried out by organizations and groups. */
    SMALL_PROJECTS("smallProjects", true, "small projects", "公益小项目"),
    /** What a round of purchase itself costs the buyer: preparing, publishing, reviewing, signing, checking units. */
    TRANSACTION_COSTS("transactionCosts", true, "transaction costs of purchases", "购买交易成本"),
    /** Fees of evaluators and auditors. */
    EVALUATION_FEES("evaluationFees", true, "evaluation and audit", "评估与审计费用"),
    /** Rent, staff and trainers of the incubation park. */
    PARK("park", true, "incubation park", "孵化园运营"),
    /** Grants to incubated organizations. */
    INCUBATION_GRANTS("incubationGrants", true, "grants to the incubated", "孵化补贴"),
    /** Operation of the townships' service centres. */
    HUB_OPERATION("hubOperation", true, "operation of hubs", "枢纽中心运营"),
    /** Contracts with support organizations. */
    SUPPORT_CONTRACTS("supportContracts", true, "support organizations", "支持型组织服务"),
    /** Staff and meetings of the office, the joint conference and the advisory panel. */
    COORDINATION("coordination", true, "coordination", "统筹协调"),
    /** Additional staff and windows of the registration authority. */
    REGISTRATION("registration", true, "registration and inspection", "登记与年检"),
    /** Catalogues, lists, platform, publication, review. */
    PURCHASING_SYSTEM("purchasingSystem", true, "purchasing system", "购买机制建设"),
    /** Severance of own staff when a task is handed over to organizations. */
    SEVERANCE("severance", true, "severance of own staff", "自有人员分流安置"),
    /** Inviting professional organizations, and their premises. */
    INVITATION("invitation", true, "invited organizations", "引进专业组织"),
    /** Returned: meant for buying services, but no organization could be bought from. */
    RETURNED_NO_PROVIDER("returnedNoProvider", false, "returned: nobody to buy from", "退回：无可购买对象"),
    /** Returned: the task may not be handed over to organizations. */
    RETURNED_NOT_CONTRACTIBLE("returnedNotContractible", false, "returned: task may not be bought", "退回：职能不可转移"),
    /** Returned: the department did not want to buy. */
    RETURNED_NOT_WANTED("returnedNotWanted", false, "returned: department unwilling to buy", "退回：部门无购买意愿"),
    /** Returned: calls failed for want of bids. */
    RETURNED_FAILED_CALL("returnedFailedCall", false, "returned: calls failed", "退回：流标"),
    /** Returned: kept back because of a verdict, or not delivered. */
    RETURNED_WITHHELD("returnedWithheld", false, "returned: not delivered or kept back after a verdict", "退回：未交付或评估扣款"),
    /** Returned: a contract ended before its time. */
    RETURNED_CONTRACT_ENDED("returnedContractEnded", false, "returned: contract ended early", "退回：合同提前终止"),
    /** Returned: nobody applied for it, or too few. */
    RETURNED_NO_APPLICANT("returnedNoApplicant", false, "returned: too few applicants", "退回：申请不足"),
    /** Returned: an institution needed less than it had claimed. */
    RETURNED_NOT_NEEDED("returnedNotNeeded", false, "returned: not needed", "退回：无需使用"),
    /** Returned: places were not yet staffed. */
    RETURNED_OPEN_POSTS("returnedOpenPosts", false, "returned: places not yet staffed", "退回：名额尚未配齐人员"),
    /** Returned: less than one more place or project costs. */
    RETURNED_REMAINDER("returnedRemainder", false, "returned: less than one more place or project", "退回：不足一个名额或项目"),
    /** Returned: no community needed a project. */
    RETURNED_NO_INCIDENT("returnedNoIncident", false, "returned: no spoiled community waiting", "退回：无待治理社区");

    private final String key;
    private final boolean spent;
    private final String english;
    private final String chinese;

    Purpose(String key, boolean spent, String english, String chinese) {
        this.key = key;
        this.spent = spent;
        this.english = english;
        this.chinese = chinese;
    }

    /** The name in tables. */
    public String key() {
        return key;
    }

    /** True if the money was spent, false if it went back to the treasury. */
    public boolean spent() {
        return spent;
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
