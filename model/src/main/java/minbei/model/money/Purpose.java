package minbei.model.money;

/** What public money was spent on, or why it went back to the treasury. */
public enum Purpose {
    /** Wages of departments' own workers. */
    OWN_WAGES("ownWages", true, "wages of departments' own staff", "部门自有人员工资"),
    /** Premises, materials and administration of departments' own services. */
    OWN_OVERHEAD("ownOverhead", true, "premises and materials of own services", "自办服务场地与物料"),
    /** Projects of the environment department. */
    ENVIRONMENT_PROJECTS("environmentProjects", true, "environment projects", "环境保护项目"),
    /** Returned: meant for buying services, but no organization could be bought from. */
    RETURNED_NO_PROVIDER("returnedNoProvider", false, "returned: nobody to buy from", "退回：无可购买对象"),
    /** Returned: places were not yet staffed. */
    RETURNED_OPEN_POSTS("returnedOpenPosts", false, "returned: places not yet staffed", "退回：名额尚未配齐人员"),
    /** Returned: less than one more place or project costs. */
    RETURNED_REMAINDER("returnedRemainder", false, "returned: less than one more place or project", "退回：不足一个名额或项目"),
    /** Returned: no community needed a project. */
    RETURNED_NO_INCIDENT("returnedNoIncident", false, "returned: no spoiled community waiting", "退回：无待治理社区");

    private final String key;
    private final boolean spent;
    private final String english;
    private final String chinese;

    Purpose(String key, boolean spent, String english, String chinese) {
        this.key = key;
        this.spent = spent;
        this.english = english;
        this.chinese = chinese;
    }

    /** The name in tables. */
    public String key() {
        return key;
    }

    /** True if the money was spent, false if it went back to the treasury. */
    public boolean spent() {
        return spent;
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
