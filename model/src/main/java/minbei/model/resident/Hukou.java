package minbei.model.resident;

import java.util.List;

/** Registered residence (户籍) of a resident. */
public enum Hukou {
    /** Registered in the district 本地户籍. */
    LOCAL("local", "本地户籍"),
    /** Registered elsewhere, staying half a year or more 外来常住. */
    MIGRANT("migrant", "外来常住");

    /** Both, in order. */
    public static final List<Hukou> ALL = List.of(values());

    /** How many there are. */
    public static final int COUNT = ALL.size();

    private final String key;
    private final String chinese;

    Hukou(String key, String chinese) {
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
