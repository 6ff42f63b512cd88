package minbei.model.evaluation.performance;

/** Who judges the work under a contract. */
public enum Scheme {
    /** Nobody: the last tranche is paid on the report. */
    NONE("none", "not evaluated", "不评估"),
    /** Officials of the buyer, who go by the papers. */
    BUYER("buyer", "evaluated by the buyer", "购买方自评"),
    /** A professional evaluator hired by the buyer, who also looks on the spot 第三方评估. */
    THIRD_PARTY("thirdParty", "evaluated by a third party", "第三方评估");

    private final String key;
    private final String english;
    private final String chinese;

    Scheme(String key, String english, String chinese) {
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
