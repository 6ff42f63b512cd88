package minbei.model.department;

import java.util.List;
import minbei.model.need.NeedKind;

/** The government departments that serve residents. */
public enum Department {
    /** Civil affairs 民政: elder care and poverty support. */
    CIVIL_AFFAIRS("civilAffairs", "civil affairs", "民政局", List.of(NeedKind.ELDER_CARE, NeedKind.POVERTY)),
    /** Health 卫生: health services and psychological care. */
    HEALTH("health", "health", "卫生局", List.of(NeedKind.HEALTH, NeedKind.PSYCHOLOGICAL_CARE)),
    /** Human resources 人力资源和社会保障: training for employment. */
    HUMAN_RESOURCES("humanResources", "human resources", "人社局", List.of(NeedKind.EMPLOYMENT)),
    /** Environment 环境保护: projects in communities. */
    ENVIRONMENT("environment", "environment", "环保局", List.of());

    private final String key;
    private final String english;
    private final String chinese;
    private final List<NeedKind> kinds;

    Department(String key, String english, String chinese, List<NeedKind> kinds) {
        this.key = key;
        this.english = english;
        this.chinese = chinese;
        this.kinds = kinds;
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

    /** The personal needs it is in charge of. */
    public List<NeedKind> kinds() {
        return kinds;
    }

    /**
     * The department in charge of a need.
     *
     * @param kind kind of need
     * @return its department
     */
    public static Department inChargeOf(NeedKind kind) {
        for (Department department : values()) {
            if (department.kinds.contains(kind)) {
                return department;
            }
        }
        throw new IllegalArgumentException("no department is in charge of " + kind.key());
    }
}
