package minbei.model.registration;

/** What can happen to a group or organization with the township or the registration authority in a month; each is counted. */
public enum RegistrationEvent {
    /** Filed with the township. */
    FILED("filed", "filed with the township", "备案"),
    /** Wanted to apply and did not meet a requirement. */
    KEPT_OUT("keptOut", "kept out by a requirement", "不符合登记条件"),
    /** Began to look for a supervising unit. */
    SOUGHT_SUPERVISOR("soughtSupervisor", "began to seek a supervising unit", "开始寻找业务主管单位"),
    /** Began to seek a permit. */
    SOUGHT_PERMIT("soughtPermit", "began to seek a permit", "开始申请行业许可"),
    /** Applied directly, without a supervising unit. */
    APPLIED_DIRECTLY("appliedDirectly", "applied directly", "直接申请登记"),
    /** A department did not take on the supervision. */
    SUPERVISION_NOT_TAKEN("supervisionNotTaken", "supervision not taken on", "业务主管单位未同意"),
    /** The bureau in charge did not give the permit. */
    PERMIT_NOT_GIVEN("permitNotGiven", "permit not given", "行业许可未获批"),
    /** Gave up after some attempts. */
    GAVE_UP("gaveUp", "gave up", "放弃申请"),
    /** The file did not pass the registration authority. */
    FILE_NOT_PASSED("fileNotPassed", "file not passed", "登记审查未通过"),
    /** The group ceased to be active while it applied. */
    LAPSED("lapsed", "application lapsed", "申请失效"),
    /** Registered with a supervising unit. */
    REGISTERED_DUAL("registeredDual", "registered under dual management", "双重管理登记"),
    /** Registered directly. */
    REGISTERED_DIRECTLY("registeredDirectly", "registered directly", "直接登记"),
    /** Passed the yearly inspection. */
    INSPECTION_PASSED("inspectionPassed", "inspection passed", "年检合格"),
    /** Failed the yearly inspection. */
    INSPECTION_FAILED("inspectionFailed", "inspection failed", "年检不合格"),
    /** Handed in no papers. */
    INSPECTION_MISSED("inspectionMissed", "inspection missed", "未参加年检"),
    /** Struck off after inspections failed or missed. */
    STRUCK_OFF("struckOff", "struck off after inspections", "年检撤销登记"),
    /** Struck off by a campaign. */
    STRUCK_OFF_BY_CAMPAIGN("struckOffByCampaign", "struck off by a campaign", "专项清理"),
    /** Struck off at its own request. */
    LEFT_BY_REQUEST("leftByRequest", "struck off at its own request", "申请注销");

    private final String key;
    private final String english;
    private final String chinese;

    RegistrationEvent(String key, String english, String chinese) {
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
