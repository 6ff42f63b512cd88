package minbei.model.provider;

/** What a provider is. */
public enum ProviderType {
    /** An office of a government department, with its own staff 部门自办. */
    DEPARTMENT("department", "department", "部门自办");

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
