package minbei.model.organization;

/** The way by which an organization came onto the register. */
public enum Route {
    /** Never registered. */
    NONE("none", "not registered", "未登记"),
    /** On the register when the spin-up began. */
    INITIAL("initial", "at the start", "初始"),
    /** With a supervising department 双重管理. */
    DUAL("dual", "dual management", "双重管理"),
    /** Without a supervising department 直接登记. */
    DIRECT("direct", "direct registration", "直接登记");

    private final String key;
    private final String english;
    private final String chinese;

    Route(String key, String english, String chinese) {
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
