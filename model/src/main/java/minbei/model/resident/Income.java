package minbei.model.resident;

import java.util.List;

/** Income stratum of a resident's household. */
public enum Income {
    /** The low stratum. */
    LOW("low", "低"),
    /** The middle stratum. */
    MIDDLE("middle", "中"),
    /** The high stratum. */
    HIGH("high", "高");

    /** All strata, in order. */
    public static final List<Income> ALL = List.of(values());

    /** How many strata there are. */
    public static final int COUNT = ALL.size();

    private final String key;
    private final String chinese;

    Income(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** The name in parameter keys and tables. */
    public String key() {
        return key;
    }

    /** The name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
