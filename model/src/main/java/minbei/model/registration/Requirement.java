package minbei.model.registration;

/** What the law asks of a group before it may register. */
public enum Requirement {
    /** Enough members, for an association. */
    MEMBERS("members", "members", "会员数量"),
    /** No association of the same work in the district 一业一会. */
    NO_SIMILAR("noSimilar", "no similar association", "无业务相似社团"),
    /** Own money, premises and a full-time worker: money to hold them. */
    OWN_MEANS("ownMeans", "own money, premises and a worker", "注册资金、场所与专职人员");

    private final String key;
    private final String english;
    private final String chinese;

    Requirement(String key, String english, String chinese) {
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
