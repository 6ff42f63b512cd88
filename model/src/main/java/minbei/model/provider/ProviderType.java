package minbei.model.provider;

/** What a provider is. */
public enum ProviderType {
    /** An office of a government department, with its own staff 部门自办. */
    DEPARTMENT("department", "department", "部门自办"),
    /** A registered organization of the district that serves under a contract 合同承接. */
    CONTRACTED("contracted", "organization under contract", "合同承接"),
    /** A registered organization that serves from donations, volunteers' work or fees 自筹服务. */
    OWN_MEANS("ownMeans", "organization from own means", "自筹服务"),
    /** An informal group or one filed with the township 社区群众组织. */
    COMMUNITY_GROUP("communityGroup", "community group", "社区群众组织"),
    /** A registered organization from outside the district that serves under a contract 区外组织. */
    OUTSIDE("outside", "organization from outside the district", "区外组织");

    private final String key;
    private final String english;
    private final String chinese;

    ProviderType(String key, String english, String chinese) {
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
