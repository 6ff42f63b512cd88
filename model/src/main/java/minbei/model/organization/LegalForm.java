package minbei.model.organization;

/** The legal form of a registered organization. */
public enum LegalForm {
    /** Association of members 社会团体. */
    ASSOCIATION("association", "association", "社会团体"),
    /** Private non-enterprise unit 民办非企业单位. */
    NON_ENTERPRISE_UNIT("nonEnterpriseUnit", "private non-enterprise unit", "民办非企业单位"),
    /** Foundation 基金会. */
    FOUNDATION("foundation", "foundation", "基金会");

    private final String key;
    private final String english;
    private final String chinese;

    LegalForm(String key, String english, String chinese) {
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
