package minbei.model.organization;

/** Where an organization stands with the incubation park. */
public enum IncubationStage {
    /** Has never applied. */
    NONE("none", "never applied", "未申请"),
    /** Applied at least once and was not taken. */
    NOT_TAKEN("notTaken", "applied, not taken", "申请未入选"),
    /** In the park. */
    INSIDE("inside", "inside", "在孵"),
    /** Has stayed its time. */
    GRADUATED("graduated", "graduated", "已出壳"),
    /** Left before its time, inactive or dissolved. */
    LEFT("left", "left early", "提前退出");

    private final String key;
    private final String english;
    private final String chinese;

    IncubationStage(String key, String english, String chinese) {
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
