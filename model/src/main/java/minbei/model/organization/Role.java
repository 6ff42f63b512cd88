package minbei.model.organization;

/** What an organization is there for. */
public enum Role {
    /** Serves residents or its members. */
    SERVICE("service", "service", "服务型"),
    /** Runs a township's service centre of social organizations 枢纽型社会组织. */
    HUB("hub", "hub operator", "枢纽型"),
    /** Helps other organizations 支持型社会组织. */
    SUPPORT("support", "support", "支持型");

    private final String key;
    private final String english;
    private final String chinese;

    Role(String key, String english, String chinese) {
        this.key = key;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * What an organization is there for that is founded for a kind of work.
     *
     * @param work what it does
     * @return its first role
     */
    public static Role of(Work work) {
        return work == Work.SUPPORT ? SUPPORT : SERVICE;
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
