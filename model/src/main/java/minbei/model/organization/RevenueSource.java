package minbei.model.organization;

/** Where an organization's money comes from. */
public enum RevenueSource {
    /** Paid for services under a contract with a department or township. */
    CONTRACTS("contracts", "government contracts", "政府购买服务"),
    /** Small project money of townships, hubs and the cultivation fund. */
    SMALL_PROJECTS("smallProjects", "small public projects", "公益小项目"),
    /** Grants of the incubation park. */
    GRANTS("grants", "grants", "补贴资助"),
    /** Paid for running a hub or for helping other organizations, from public money. */
    ASSISTANCE("assistance", "contracts for support", "支持服务收入"),
    /** What a department gives its affiliated organizations, outside the envelope. */
    IN_KIND("inKind", "support from the affiliated government unit", "主管部门支持"),
    /** Fees of those served, members' fees. */
    FEES("fees", "fees and members", "服务收费与会费"),
    /** Gifts of residents and firms. */
    DONATIONS("donations", "donations", "捐赠");

    private final String key;
    private final String english;
    private final String chinese;

    RevenueSource(String key, String english, String chinese) {
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

    /** Whether it is public money. */
    public boolean isPublic() {
        return this != FEES && this != DONATIONS;
    }
}
