package minbei.model.organization;

/** The class under which an organization registers; direct registration opens class by class. */
public enum RegistrationClass {
    /** Trade associations and the like 工商经济类. */
    INDUSTRY_AND_COMMERCE("industryAndCommerce", "industry and commerce", "工商经济类"),
    /** Services in communities 社区服务类. */
    COMMUNITY_SERVICE("communityService", "community service", "社区服务类"),
    /** Social welfare 社会福利类. */
    SOCIAL_WELFARE("socialWelfare", "social welfare", "社会福利类"),
    /** Charity 公益慈善类. */
    CHARITY("charity", "charity", "公益慈善类"),
    /** Science and technology 科技类. */
    SCIENCE_AND_TECHNOLOGY("scienceAndTechnology", "science and technology", "科技类"),
    /** Every other class, among them education, culture and sport 其他类. */
    OTHER("other", "other", "其他类");

    private final String key;
    private final String english;
    private final String chinese;

    RegistrationClass(String key, String english, String chinese) {
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
