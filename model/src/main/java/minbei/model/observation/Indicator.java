package minbei.model.observation;

/**
 * What is measured every month; formulas stand in the ODD, section "Observation".
 *
 * <p>All counts of persons are in residents, not in agents: a run with thinned population has them scaled up.
 */
public enum Indicator {
    /** Plain mean over the five kinds of served over needed person-months of the last 12 months. */
    COVERAGE("coverage", "share", "coverage", "覆盖率"),
    /** Served over needed person-months of the last 12 months, all kinds pooled. */
    POOLED_COVERAGE("pooledCoverage", "share", "pooled coverage", "合并覆盖率"),
    /** Coverage with each served person-month weighed by its true quality. */
    QUALITY_WEIGHTED_COVERAGE("qualityWeightedCoverage", "share", "quality-weighted coverage", "质量加权覆盖率"),
    /** Of the episodes that arose in a month, the share served within the acceptable wait of their kind. */
    TIMELY_COVERAGE("timelyCoverage", "share", "timely coverage", "及时覆盖率"),
    /** Distinct residents with a served month over distinct residents with a need, per calendar year, at December. */
    REACHED_RESIDENTS("reachedResidents", "share", "residents reached in the year", "当年触达居民比例"),
    /** Needs at month's end: resident × kind, so a resident with two needs counts twice. */
    NEEDED_PERSON_MONTHS("neededPersonMonths", "person-months", "needed person-months", "需求人月"),
    /** Person-months in which a resident in need held a place. */
    SERVED_PERSON_MONTHS("servedPersonMonths", "person-months", "served person-months", "服务人月"),
    /** Episodes of need that arose. */
    ONSETS("onsets", "episodes", "needs that arose", "新增需求"),
    /** Episodes whose resident searches and knows of no provider yet. */
    SEARCHING("searching", "episodes", "searching", "寻找中"),
    /** Episodes whose resident knows of a provider and waits for a place. */
    WAITING("waiting", "episodes", "waiting for a place", "等候中"),
    /** Episodes whose resident has given up the search. */
    GIVEN_UP("givenUp", "episodes", "search given up", "已放弃寻找"),
    /** Episodes whose resident is not ready to seek. */
    NOT_READY("notReady", "episodes", "not ready to seek", "尚未求助"),
    /** Mean months from onset to first service, of the first services of the month. */
    MONTHS_TO_FIRST_SERVICE("monthsToFirstService", "months", "months to first service", "首次服务等候月数"),
    /** Coverage of residents with local hukou less that of migrants. */
    COVERAGE_GAP_HUKOU("coverageGapHukou", "share", "coverage gap, local less migrant", "户籍覆盖率差距"),
    /** Coverage of the high income stratum less that of the low one. */
    COVERAGE_GAP_INCOME("coverageGapIncome", "share", "coverage gap, high less low income", "收入覆盖率差距"),
    /** Greatest coverage of a township less the least. */
    COVERAGE_GAP_TOWNSHIP("coverageGapTownship", "share", "coverage gap between townships", "镇街覆盖率差距"),
    /** Gini coefficient of pooled coverage over townships, weighed by needed person-months. */
    COVERAGE_GINI("coverageGini", "index", "Gini of coverage over townships", "镇街覆盖率基尼系数"),
    /** Community-months spoiled by an environmental incident. */
    SPOILED_COMMUNITY_MONTHS("spoiledCommunityMonths", "community-months", "spoiled community-months", "受影响社区月"),
    /** Community-months in which a project was at work in a spoiled community. */
    ATTENDED_COMMUNITY_MONTHS("attendedCommunityMonths", "community-months", "attended community-months", "治理社区月"),
    /** Attended over spoiled community-months of the last 12 months. */
    ENVIRONMENT_COVERAGE("environmentCoverage", "share", "environment coverage", "环境治理覆盖率"),
    /** Residents at month's end. */
    RESIDENTS("residents", "persons", "residents", "常住人口"),
    /** Births of the month. */
    BIRTHS("births", "persons", "births", "出生"),
    /** Deaths of the month. */
    DEATHS("deaths", "persons", "deaths", "死亡"),
    /** Residents who moved in. */
    MOVED_IN("movedIn", "persons", "moved in", "迁入"),
    /** Residents who moved out. */
    MOVED_OUT("movedOut", "persons", "moved out", "迁出"),
    /** Workers of departments' own services. */
    OWN_STAFF("ownStaff", "workers", "departments' own staff", "部门自有人员"),
    /** Places of departments' own services. */
    OWN_PLACES("ownPlaces", "places", "departments' own places", "部门自有服务名额"),
    /** Places not taken at month's end. */
    FREE_PLACES("freePlaces", "places", "free places", "空余名额"),
    /** Money appropriated in the month. */
    APPROPRIATED("appropriated", "yuan", "appropriated", "预算拨付"),
    /** Money spent in the month. */
    SPENT("spent", "yuan", "spent", "已支出"),
    /** Money returned to the treasury. */
    RETURNED("returned", "yuan", "returned to the treasury", "退回财政"),
    /** Served person-months of the last 12 months per million yuan spent on personal needs. */
    SERVED_PER_MILLION_YUAN(
            "servedPerMillionYuan",
            "person-months per million yuan",
            "served person-months per million yuan",
            "每百万元服务人月"),
    /** Mean trust of residents in community services. */
    TRUST("trust", "index 0–1", "trust", "信任度"),
    /** Mean awareness of residents of providers. */
    AWARENESS("awareness", "index 0–1", "awareness", "知晓度"),
    /** Organizations at month's end that are not gone: those that have dissolved and are not on the register are. */
    ORGANIZATIONS("organizations", "organizations", "organizations, those gone left out", "社会组织"),
    /** Organizations at work at month's end, whatever their legal status. */
    ORGANIZATIONS_ACTIVE("organizationsActive", "organizations", "organizations at work", "活跃社会组织"),
    /** Organizations on the register at month's end, at work or not. */
    REGISTERED("registered", "organizations", "registered organizations", "登记社会组织"),
    /** Registered organizations at work. */
    REGISTERED_ACTIVE("registeredActive", "organizations", "registered and active", "登记且活跃"),
    /** Registered organizations not at work, those that have dissolved among them. */
    REGISTERED_INACTIVE("registeredInactive", "organizations", "registered and inactive", "登记但不活跃"),
    /** Inactive over all registered organizations. */
    INACTIVE_SHARE("inactiveShare", "share", "inactive share of the register", "登记组织不活跃占比"),
    /** Registered organizations with a valid grade of 3A or above over all. */
    GRADED_SHARE("gradedShare", "share", "graded 3A or above", "3A及以上占比"),
    /** Groups at work without any papers. */
    INFORMAL_GROUPS("informal", "organizations", "informal groups", "未登记团队"),
    /** Groups at work that are filed with their township and do not apply. */
    FILED_GROUPS("filed", "organizations", "groups filed with townships", "备案团队"),
    /** Groups at work that look for a supervising unit. */
    SEEKING_SUPERVISOR("seekingSupervisor", "organizations", "seeking a supervising unit", "寻找业务主管单位"),
    /** Groups at work that look for the permit their work needs. */
    SEEKING_PERMIT("seekingPermit", "organizations", "seeking a permit", "申请行业许可"),
    /** Groups at work whose file lies with the registration authority. */
    UNDER_REVIEW("underReview", "organizations", "under review", "登记审查中"),
    /** Groups that residents founded in the month. */
    FOUNDINGS("foundings", "organizations", "groups founded", "新成立团队"),
    /** Groups that residents founded in the last 12 months. */
    FOUNDINGS_LAST_YEAR("foundingsLastYear", "organizations", "groups founded in 12 months", "近12个月新成立团队"),
    /** Groups filed with townships in the month. */
    FILINGS("filings", "organizations", "groups filed", "新备案团队"),
    /** Groups that set out in the month to register: to a supervising unit, for a permit, or directly. */
    APPLICATIONS("applications", "applications", "applications to register", "登记申请"),
    /** Groups whose application ended in the month without registration. */
    APPLICATIONS_NOT_TAKEN("applicationsNotTaken", "applications", "applications without success", "未成功的登记申请"),
    /** Organizations registered in the month. */
    REGISTRATIONS("registrations", "organizations", "registrations", "新登记"),
    /** Organizations registered in the month without a supervising unit. */
    REGISTRATIONS_DIRECT("registrationsDirect", "organizations", "direct registrations", "直接登记"),
    /** Organizations registered in the last 12 months. */
    REGISTRATIONS_LAST_YEAR("registrationsLastYear", "organizations", "registrations in 12 months", "近12个月新登记"),
    /** Direct over all registrations of the last 12 months. */
    DIRECT_SHARE("directShare", "share", "direct share of registrations", "直接登记占比"),
    /** Mean months from founding to registration, of those registered in the month after an application. */
    MONTHS_TO_REGISTRATION("monthsToRegistration", "months", "months from founding to registration", "成立至登记月数"),
    /** Mean months from the first application to registration, of those registered in the month. */
    MONTHS_FROM_APPLICATION("monthsFromApplication", "months", "months from application to registration", "申请至登记月数"),
    /** What happened with townships and the registration authority in the last 12 months, event by event. */
    REGISTRATION_EVENTS("registrationEvents", "events", "events of registration in 12 months", "近12个月登记管理事件"),
    /** Organizations that stopped working in the month. */
    BECAME_INACTIVE("becameInactive", "organizations", "became inactive", "转为不活跃"),
    /** Inactive organizations that started anew in the month. */
    REVIVED("revived", "organizations", "revived", "恢复活动"),
    /** Organizations that dissolved in the month, on the register or not. */
    DISSOLUTIONS("dissolutions", "organizations", "dissolved", "解散"),
    /** Organizations that dissolved in the last 12 months. */
    DISSOLUTIONS_LAST_YEAR("dissolutionsLastYear", "organizations", "dissolved in 12 months", "近12个月解散"),
    /** Organizations that left the register in the month. */
    DEREGISTRATIONS("deregistrations", "organizations", "left the register", "注销或撤销登记"),
    /** Organizations that left the register in the last 12 months. */
    DEREGISTRATIONS_LAST_YEAR(
            "deregistrationsLastYear", "organizations", "left the register in 12 months", "近12个月注销或撤销"),
    /** Organizations that left the register in the last 12 months over those on it 12 months ago. */
    EXIT_SHARE("exitShare", "share per year", "share leaving the register", "年退出率"),
    /** Paid staff of organizations, full-time equivalents. */
    STAFF("staff", "workers", "staff of organizations", "社会组织专职人员"),
    /** Paid staff hired for contracts, full-time equivalents. */
    CONTRACT_STAFF("contractStaff", "workers", "staff hired for contracts", "合同项目人员"),
    /** Volunteers who are regularly there. */
    VOLUNTEERS("volunteers", "persons", "volunteers", "志愿者"),
    /** Mean capability of registered organizations at work. */
    CAPABILITY("capability", "index 0–1", "capability", "组织能力"),
    /** Mean hidden quality of registered organizations at work. */
    ORGANIZATION_QUALITY("organizationQuality", "index 0–1", "hidden quality", "组织真实质量"),
    /** Mean money at hand of registered organizations at work. */
    CASH_PER_ORGANIZATION("cashPerOrganization", "yuan", "cash per registered organization", "登记组织平均资金"),
    /** Revenue of the last 12 months of the organizations on the register. */
    REVENUE("revenue", "yuan", "revenue of registered organizations", "登记组织收入"),
    /** Public money over revenue of the last 12 months, all registered organizations. */
    GOVERNMENT_SHARE("governmentShare", "share", "public share of revenue", "政府资金占收入比"),
    /** Public money over revenue of the last 12 months, registered organizations with a contract. */
    GOVERNMENT_SHARE_CONTRACTORS(
            "governmentShareContractors", "share", "public share of contractors' revenue", "承接组织政府资金占比"),
    /** Places of all providers. */
    PLACES("places", "places", "places by provider", "服务名额"),
    /** Mean true quality of the served person-months. */
    QUALITY_OF_SERVICE("qualityOfService", "index 0–1", "quality of service", "服务质量"),
    /** Contracts in service at month's end. */
    CONTRACTS_IN_FORCE("contractsInForce", "contracts", "contracts in service", "执行中合同"),
    /** Organizations with a contract in service. */
    CONTRACTORS("contractors", "organizations", "organizations under contract", "承接组织"),
    /** Places under contracts in service. */
    CONTRACTED_PLACES("contractedPlaces", "places", "contracted places", "合同名额"),
    /** Mean price of a year of the contracts in service. */
    CONTRACT_SIZE("contractSize", "yuan per year", "size of a contract", "合同规模"),
    /** Herfindahl–Hirschman index of organizations' shares in the price of the contracts in service. */
    CONTRACT_CONCENTRATION("contractConcentration", "index", "concentration of contract money", "合同资金集中度"),
    /** Part of the price of the contracts in service that goes to organizations close to government, weighed by how close. */
    AFFILIATED_SHARE("affiliatedShare", "share", "affiliated share of contract money", "官办组织合同资金占比"),
    /** Part of the price of the contracts in service that goes to organizations from outside the district. */
    OUTSIDE_SHARE("outsideShare", "share", "outside share of contract money", "区外组织合同资金占比"),
    /** Mean hidden quality of organizations with contracts in service, weighed by places. */
    CONTRACTOR_QUALITY("contractorQuality", "index 0–1", "hidden quality of contractors", "承接组织真实质量"),
    /** Mean true quality of the care under contracts in service, which nobody counts, weighed by places. */
    CARE_QUALITY("careQuality", "index 0–1", "quality of care under contract", "合同服务真实质量"),
    /** Place-months truly delivered over contracted ones, last 12 months. */
    DELIVERED_SHARE("deliveredShare", "share", "delivered share of contracted places", "合同名额实际使用率"),
    /** Place-months reported as delivered over contracted ones, last 12 months. */
    COUNTED_SHARE("countedShare", "share", "reported share of contracted places", "合同名额上报使用率"),
    /** Verdicts on contracts given in the month. */
    VERDICTS_GIVEN("verdictsGiven", "verdicts", "verdicts given", "作出的评估"),
    /** Mean of the verdicts of the last 12 months, as they were given. */
    VERDICT("verdict", "index 0–1", "verdicts on contracts", "合同评估结果"),
    /** Mean true quality of the work judged in the last 12 months, by the part of the places that was delivered. */
    JUDGED_QUALITY("judgedQuality", "index 0–1", "true quality of the work judged", "受评服务真实质量"),
    /** Mean verdict less mean true quality of the same work, last 12 months. */
    VERDICT_ABOVE_QUALITY("verdictAboveQuality", "index 0–1", "verdict less true quality", "评估与真实质量之差"),
    /** Mean leniency with which the verdicts of the last 12 months were given. */
    LENIENCY("leniency", "index 0–1", "leniency of verdicts", "评估宽松度"),
    /** Mean of what residents served said of the work judged in the last 12 months, published or not. */
    RESIDENT_RATING("residentRating", "index 0–1", "residents' ratings", "居民评价"),
    /** Contract years whose books were audited in the month. */
    AUDITS("audits", "audits", "audits", "审计"),
    /** Contracts in which an audit found misuse in the month. */
    MISUSE_FOUND("misuseFound", "contracts", "misuse found", "审计发现问题合同"),
    /** Money misused in the contracts in which an audit found misuse in the month. */
    MISUSE_FOUND_YUAN("misuseFoundYuan", "yuan", "money of misuse found", "审计发现问题资金"),
    /** Money drawn in the month by false reports that no check struck out, found later or not. */
    MISUSE_YUAN("misuseYuan", "yuan", "money of misuse", "违规套取资金"),
    /** Contracts signed in the month. */
    CONTRACTS_SIGNED("contractsSigned", "contracts", "contracts signed", "新签合同"),
    /** Contracts signed in the last 12 months. */
    CONTRACTS_SIGNED_LAST_YEAR("contractsSignedLastYear", "contracts", "contracts signed in 12 months", "近12个月新签合同"),
    /** Contracts that ended in the month before their term. */
    CONTRACTS_ENDED_EARLY("contractsEndedEarly", "contracts", "contracts ended early", "提前终止合同"),
    /** Agreed price over reference price of the contracts signed in the last 12 months. */
    PRICE_TO_ESTIMATE("priceToEstimate", "ratio", "price over estimate", "成交价与预算价之比"),
    /** Projects planned in the month whose first call was decided before the run's end. */
    PROJECTS_PUBLISHED("projectsPublished", "projects", "projects put to the market", "发布项目"),
    /** Rounds of purchase decided in the month. */
    ROUNDS_DECIDED("roundsDecided", "rounds", "rounds decided", "开标轮次"),
    /** Rounds of purchase decided in the month in which nobody was found. */
    ROUNDS_FAILED("roundsFailed", "rounds", "rounds failed", "流标轮次"),
    /** Rounds of purchase decided in the last 12 months. */
    ROUNDS_LAST_YEAR("roundsLastYear", "rounds", "rounds decided in 12 months", "近12个月开标轮次"),
    /** Mean organizations that heard of a round or were asked, rounds of the last 12 months. */
    HEARD_PER_ROUND("heardPerRound", "organizations", "heard of a round", "每轮知晓组织数"),
    /** Mean organizations that heard of a round and could have taken it on, rounds of the last 12 months. */
    ABLE_PER_ROUND("ablePerRound", "organizations", "could bid in a round", "每轮有能力组织数"),
    /** Mean valid bids of a round, rounds of the last 12 months. */
    BIDS_PER_ROUND("bidsPerRound", "bids", "valid bids in a round", "每轮有效投标数"),
    /** Valid bids from outside the district over all, last 12 months. */
    OUTSIDE_BIDS_SHARE("outsideBidsShare", "share", "outside share of bids", "区外投标占比"),
    /** Rounds with fewer than three valid bids over all, last 12 months. */
    FEW_BIDS_SHARE("fewBidsShare", "share", "rounds with fewer than three bids", "不足三家投标占比"),
    /** Rounds in which nobody was found over all, last 12 months. */
    FAILED_SHARE("failedShare", "share", "failed share of rounds", "流标率"),
    /** Rounds of the last 12 months in which the winner was placed first because the buyer knows it so well, of those awarded. */
    CLOSEST_FIRST_SHARE("closestFirstShare", "share", "awards settled by closeness", "凭熟悉度成交占比"),
    /** Mean months from plan to first month of service of the rounds awarded in the last 12 months. */
    LEAD_MONTHS("leadMonths", "months", "months from plan to service", "计划至服务月数"),
    /** Public money spent in the last 12 months. */
    SPENT_LAST_YEAR("spentLastYear", "yuan", "spent in 12 months", "近12个月支出"),
    /** Public money returned to the treasury in the last 12 months. */
    RETURNED_LAST_YEAR("returnedLastYear", "yuan", "returned in 12 months", "近12个月退回"),
    /** Transaction costs of buyers over these and the price of the contracts, paid in the last 12 months. */
    TRANSACTION_COST_SHARE("transactionCostShare", "share", "transaction costs of buying", "购买交易成本占比"),
    /** Organizations in the incubation park at month's end. */
    IN_PARK("inPark", "organizations", "in the incubation park", "在孵组织"),
    /** Applications to the incubation park decided in the month. */
    PARK_APPLICATIONS_DECIDED("parkApplicationsDecided", "applications", "applications to the park decided", "孵化申请审定"),
    /** Organizations taken into the incubation park in the month. */
    PARK_TAKEN("parkTaken", "organizations", "taken into the park", "入孵"),
    /** Organizations not taken into the incubation park in the month. */
    PARK_NOT_TAKEN("parkNotTaken", "organizations", "not taken into the park", "申请未入孵"),
    /** Organizations that have stayed their time in the park, in the month. */
    PARK_GRADUATED("parkGraduated", "organizations", "graduated from the park", "出壳"),
    /** Organizations that left the park before their time, in the month. */
    PARK_LEFT("parkLeft", "organizations", "left the park early", "提前退出孵化"),
    /** Part of the organizations at work 24 months after the first decision of the park on them, of the decisions that came of that age in the last 12 months. */
    AT_WORK_AFTER_DECISION("atWorkAfterDecision", "share", "at work two years after the park's decision", "孵化决定两年后活跃率");

    private final String key;
    private final String unit;
    private final String english;
    private final String chinese;

    Indicator(String key, String unit, String english, String chinese) {
        this.key = key;
        this.unit = unit;
        this.english = english;
        this.chinese = chinese;
    }

    /** The name in tables and on the command line. */
    public String key() {
        return key;
    }

    /** The unit of the values. */
    public String unit() {
        return unit;
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
