package minbei.model.organization;

/** How an organization came about. */
public enum Origin {
    /** Founded by residents. */
    GRASSROOTS("grassroots", "grassroots", "草根"),
    /** Set up by, or dependent on, a department or township 官办. */
    AFFILIATED("affiliated", "affiliated with government", "政府背景"),
    /** A professional organization that the district invited to settle 引进专业社会组织. */
    INVITED("invited", "invited", "引进"),
    /** At home elsewhere in the city; serves here under contract only. */
    OUTSIDE("outside", "from outside", "区外");

    private final String key;
    private final String english;
    private final String chinese;

    Origin(String key, String english, String chinese) {
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
