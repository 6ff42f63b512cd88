package minbei.model.organization;

/** Where an organization stands in law; whether it is active is another matter, see {@link Activity}. */
public enum LegalStatus {
    /** A group without any papers. */
    INFORMAL("informal", "informal", "未登记"),
    /** Filed with the township 备案; no legal person. */
    FILED("filed", "filed with the township", "镇街备案"),
    /** Looking for a department that supervises it 业务主管单位. */
    SEEKING_SUPERVISOR("seekingSupervisor", "seeking a supervising unit", "寻找业务主管单位"),
    /** Looking for the permit of the bureau in charge, which its work needs before it may register. */
    SEEKING_PERMIT("seekingPermit", "seeking a permit", "申请行业许可"),
    /** Its file lies with the registration authority. */
    UNDER_REVIEW("underReview", "under review", "登记审查中"),
    /** A legal person. */
    REGISTERED("registered", "registered", "已登记"),
    /** Has left the register 注销、撤销. */
    DEREGISTERED("deregistered", "deregistered", "已注销或撤销");

    private final String key;
    private final String english;
    private final String chinese;

    LegalStatus(String key, String english, String chinese) {
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
