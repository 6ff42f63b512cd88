package minbei.model.organization;

/** Whether an organization does anything; another matter than its legal status. */
public enum Activity {
    /** At work. */
    ACTIVE("active", "active", "活跃"),
    /** Its means are exhausted; it may revive. */
    INACTIVE("inactive", "inactive", "不活跃"),
    /** It has ended for good. */
    DISSOLVED("dissolved", "dissolved", "已解散");

    private final String key;
    private final String english;
    private final String chinese;

    Activity(String key, String english, String chinese) {
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
