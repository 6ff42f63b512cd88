package minbei.model.organization;

import java.util.List;
import minbei.model.need.NeedKind;
import org.jspecify.annotations.Nullable;

/** The kind of work an organization does: one of the personal needs, or something that no resident in need waits for. */
public enum Work {
    /** Health services. */
    HEALTH(NeedKind.HEALTH),
    /** Community care for the old. */
    ELDER_CARE(NeedKind.ELDER_CARE),
    /** Psychological care. */
    PSYCHOLOGICAL_CARE(NeedKind.PSYCHOLOGICAL_CARE),
    /** Training for employment. */
    EMPLOYMENT(NeedKind.EMPLOYMENT),
    /** Visiting and help for the poor. */
    POVERTY(NeedKind.POVERTY),
    /** Environmental protection 环境保护. */
    ENVIRONMENT("environment", "environment", "环境保护"),
    /** Trade and commerce: chambers, trade associations 工商行业. */
    TRADE("trade", "trade", "工商行业"),
    /** Science and technology 科技. */
    SCIENCE("science", "science and technology", "科学技术"),
    /** Education 教育. */
    EDUCATION("education", "education", "教育"),
    /** Culture and sport 文化体育. */
    CULTURE_AND_SPORT("cultureAndSport", "culture and sport", "文化体育"),
    /** Help for other organizations 社会组织支持. */
    SUPPORT("support", "support of organizations", "社会组织支持");

    /** All kinds of work, in order. */
    public static final List<Work> ALL = List.of(values());

    private final @Nullable NeedKind need;
    private final String key;
    private final String english;
    private final String chinese;

    Work(NeedKind need) {
        this.need = need;
        this.key = need.key();
        this.english = need.english();
        this.chinese = need.chinese();
    }

    Work(String key, String english, String chinese) {
        this.need = null;
        this.key = key;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The work that answers a need.
     *
     * @param need kind of need
     * @return its work
     */
    public static Work answering(NeedKind need) {
        return ALL.get(need.ordinal());
    }

    /** The personal need it answers, or null. */
    public @Nullable NeedKind need() {
        return need;
    }

    /** Whether it answers a personal need. */
    public boolean servesResidents() {
        return need != null;
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
