package minbei.model.observation;

/** By what an indicator is broken down. */
public enum Breakdown {
    /** Not at all; the one category is {@code all}. */
    TOTAL("total", "total", "合计"),
    /** By kind of need, keys as in the parameter catalogue. */
    NEED("need", "need", "需求"),
    /** By township, division codes. */
    TOWNSHIP("township", "township", "镇街"),
    /** By hukou: {@code local}, {@code migrant}. */
    HUKOU("hukou", "hukou", "户籍"),
    /** By income stratum: {@code low}, {@code middle}, {@code high}. */
    INCOME("income", "income", "收入"),
    /** By age band at the onset of the need: {@code 0–14} … {@code 80+}. */
    AGE("age", "age", "年龄"),
    /** By type of provider. */
    PROVIDER("provider", "provider", "提供者");

    private final String key;
    private final String english;
    private final String chinese;

    Breakdown(String key, String english, String chinese) {
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
