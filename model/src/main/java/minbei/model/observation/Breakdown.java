package minbei.model.observation;

/** By what an indicator is broken down. */
public enum Breakdown {
    /** Not at all; the one category is {@code all}. */
    TOTAL("total", "total", "合计"),
    /** By kind of need, keys as in the parameter catalogue. */
    NEED("need", "need", "需求"),
    /** By township, division codes. */
    TOWNSHIP("township", "township", "镇街"),
    /** By hukou: {@code local}, {@code migrant}. */
    HUKOU("hukou", "hukou", "户籍"),
    /** By income stratum: {@code low}, {@code middle}, {@code high}. */
    INCOME("income", "income", "收入"),
    /** By age band at the onset of the need: {@code 0–14} … {@code 80+}. */
    AGE("age", "age", "年龄"),
    /** By type of provider. */
    PROVIDER("provider", "provider", "提供者"),
    /** Organizations by where they stand in law. */
    STATUS("status", "legal status", "法律身份"),
    /** Organizations by whether they do anything. */
    ACTIVITY("activity", "activity", "活动状态"),
    /** Organizations by kind of work. */
    WORK("work", "kind of work", "业务领域"),
    /** Organizations by legal form. */
    FORM("form", "legal form", "法律形式"),
    /** Organizations by the class under which they register. */
    REGISTRATION_CLASS("registrationClass", "class of registration", "登记类别"),
    /** Organizations by what they are there for. */
    ROLE("role", "role", "角色"),
    /** Organizations by how they came about. */
    ORIGIN("origin", "origin", "来源"),
    /** Organizations by the way onto the register. */
    ROUTE("route", "route of registration", "登记途径"),
    /** What happens with townships and the registration authority. */
    EVENT("event", "event of registration", "登记管理事件"),
    /** Organizations by where they stand with the incubation park. */
    STAGE("stage", "stage of incubation", "孵化阶段"),
    /** Organizations by the first decision of the incubation park on them: {@code taken}, {@code notTaken}. */
    PARK_DECISION("parkDecision", "first decision of the park", "孵化园首次决定"),
    /** Revenue by where it comes from. */
    SOURCE("source", "source of revenue", "收入来源"),
    /** Contracts and rounds by method of purchase. */
    METHOD("method", "method of purchase", "购买方式"),
    /** Rounds of purchase by how they ended. */
    OUTCOME("outcome", "outcome", "结果"),
    /** Verdicts by who judges: {@code buyer}, {@code thirdParty}. */
    SCHEME("scheme", "who judges", "评估方"),
    /** Contracts by who buys: {@code department}, {@code township}. */
    BUYER("buyer", "buyer", "购买主体"),
    /** Money by what it was spent on, or why it was returned. */
    PURPOSE("purpose", "purpose", "用途");

    private final String key;
    private final String english;
    private final String chinese;

    Breakdown(String key, String english, String chinese) {
        this.key = key;
        this.english = english;
        this.chinese = chinese;
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
