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
    AWARENESS("awareness", "index 0–1", "awareness", "知晓度");

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
