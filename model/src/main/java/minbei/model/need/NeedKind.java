package minbei.model.need;

import java.util.List;

/**
 * The five kinds of need that are a person's own. The community's environment is apart, in {@code minbei.model.environment}.
 *
 * <p>A need is for a <em>community service</em>, not a diagnosis: prevalence times the share for whom such a service is the
 * fitting answer (ODD, "Needs arise").
 */
public enum NeedKind {
    /** Health services 卫生服务. */
    HEALTH("health", "health services", "卫生服务"),
    /** Community care for the old 社区养老. */
    ELDER_CARE("elderCare", "elder care", "社区养老"),
    /** Psychological care 心理关爱. */
    PSYCHOLOGICAL_CARE("psychologicalCare", "psychological care", "心理关爱"),
    /** Training for employment 就业培训. */
    EMPLOYMENT("employment", "employment training", "就业培训"),
    /** Visiting and help for the poor 扶贫支持; not the cash benefit. */
    POVERTY("poverty", "poverty support", "扶贫支持");

    /** All kinds, in order; {@code values()} without the copy. */
    public static final List<NeedKind> ALL = List.of(values());

    /** How many kinds there are. */
    public static final int COUNT = ALL.size();

    private final String key;
    private final String english;
    private final String chinese;

    NeedKind(String key, String english, String chinese) {
        this.key = key;
        this.english = english;
        this.chinese = chinese;
    }

    /** The name in parameter keys and tables. */
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
