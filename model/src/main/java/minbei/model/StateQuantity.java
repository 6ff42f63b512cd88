package minbei.model;

/**
 * What of a world's state is compared when two worlds are: upstream first, so that the first of those that differ after a phase is near to
 * the cause.
 */
public enum StateQuantity {
    /** Appropriated in the month, fen. */
    APPROPRIATED(Entity.FIELD, Form.FEN, "appropriated in the month", "当月拨付"),
    /** Held, fen. */
    HELD(Entity.FIELD, Form.FEN, "held", "账面余额"),
    /** Set aside for contracts and calls, fen. */
    SET_ASIDE(Entity.FIELD, Form.FEN, "set aside", "已承诺金额"),
    /** Moved for a purpose in the month, fen. */
    MOVED(Entity.FIELD_AND_PURPOSE, Form.FEN, "moved in the month", "当月支用"),
    /** Worth of a contract, fen. */
    CONTRACT_VALUE(Entity.CONTRACT, Form.FEN, "value", "合同金额"),
    /** Paid under a contract, fen. */
    CONTRACT_PAID(Entity.CONTRACT, Form.FEN, "paid", "已付金额"),
    /** Still set aside for a contract, fen. */
    CONTRACT_SET_ASIDE(Entity.CONTRACT, Form.FEN, "set aside", "已承诺金额"),
    /** How a contract ended, by position. */
    CONTRACT_END(Entity.CONTRACT, Form.WHOLE, "end", "结束方式"),
    /** Effort under a contract, 0–1. */
    CONTRACT_EFFORT(Entity.CONTRACT, Form.MEASURE, "effort", "投入程度"),
    /** Verdict on a contract, 0–1, −1 for none. */
    CONTRACT_VERDICT(Entity.CONTRACT, Form.MEASURE, "verdict", "评估得分"),
    /** Places of a provider. */
    PLACES(Entity.PROVIDER, Form.WHOLE, "places", "名额"),
    /** Places taken. */
    PLACES_TAKEN(Entity.PROVIDER, Form.WHOLE, "places taken", "已用名额"),
    /** True quality of a provider's service, 0–1. */
    PROVIDER_QUALITY(Entity.PROVIDER, Form.MEASURE, "quality", "服务质量"),
    /** Whether a provider has closed. */
    PROVIDER_LEFT(Entity.PROVIDER, Form.YES, "has closed", "是否已停办"),
    /** Where an organization stands in law, by position. */
    LEGAL_STATUS(Entity.ORGANIZATION, Form.WHOLE, "legal status", "法律身份"),
    /** Month of its next step towards the register. */
    NEXT_STEP(Entity.ORGANIZATION, Form.WHOLE, "month of its next step", "下一步的月份"),
    /** Whether an organization does anything, by position. */
    ACTIVITY(Entity.ORGANIZATION, Form.WHOLE, "activity", "活动状态"),
    /** What an organization is there for, by position. */
    ROLE(Entity.ORGANIZATION, Form.WHOLE, "role", "角色"),
    /** Where it stands with the incubation park, by position. */
    PARK_STAGE(Entity.ORGANIZATION, Form.WHOLE, "stage of incubation", "孵化阶段"),
    /** Money at hand, fen. */
    CASH(Entity.ORGANIZATION, Form.FEN, "cash", "资金"),
    /** Staff paid from own income, full-time equivalents. */
    OWN_STAFF(Entity.ORGANIZATION, Form.MEASURE, "own staff", "自有人员"),
    /** Staff hired for contracts, full-time equivalents. */
    CONTRACT_STAFF(Entity.ORGANIZATION, Form.MEASURE, "staff hired for contracts", "合同项目人员"),
    /** Volunteers who are regularly there. */
    VOLUNTEERS(Entity.ORGANIZATION, Form.MEASURE, "volunteers", "志愿者"),
    /** What it can lead, 0–1. */
    CAPABILITY(Entity.ORGANIZATION, Form.MEASURE, "capability", "组织能力"),
    /** Closeness to government, 0–1. */
    AFFILIATION(Entity.ORGANIZATION, Form.MEASURE, "affiliation", "与政府的关联"),
    /** Good name among residents and givers, 0–1. */
    REPUTATION(Entity.ORGANIZATION, Form.MEASURE, "reputation", "声誉"),
    /** How well departments know it, 0–1. */
    FAMILIARITY(Entity.ORGANIZATION, Form.MEASURE, "familiarity to departments", "部门对其的熟悉度"),
    /** Mood of a community. */
    MOOD(Entity.COMMUNITY, Form.MEASURE, "mood", "社区氛围"),
    /** Where a resident with a need stands, by position. */
    NEED_STATE(Entity.NEED, Form.WHOLE, "state of the need", "需求状态"),
    /** Since when the resident has sought a place, month. */
    SEARCH_SINCE(Entity.NEED, Form.WHOLE, "searching since month", "开始寻找的月份"),
    /** Who serves the need, the provider's number; −1 for nobody. */
    SERVED_BY(Entity.NEED, Form.WHOLE, "served by provider", "服务提供者"),
    /** Whether a resident lives here. */
    PRESENT(Entity.RESIDENT, Form.YES, "lives here", "是否常住"),
    /** Community of a resident, by position. */
    HOME(Entity.RESIDENT, Form.WHOLE, "community", "所在社区"),
    /** A resident's own trust, 0–1. */
    TRUST(Entity.RESIDENT, Form.MEASURE, "trust", "信任度"),
    /** Awareness acquired by being served, 0–1. */
    AWARENESS(Entity.RESIDENT, Form.MEASURE, "acquired awareness", "获得的知晓度");

    /** What a quantity belongs to; how an entity's number is made up stands in {@link WorldState}. */
    public enum Entity {
        /** A field of the account. */
        FIELD("field", "账户科目"),
        /** A field of the account and a purpose. */
        FIELD_AND_PURPOSE("field and purpose", "科目与用途"),
        /** A contract. */
        CONTRACT("contract", "合同"),
        /** A provider. */
        PROVIDER("provider", "服务提供者"),
        /** An organization. */
        ORGANIZATION("organization", "社会组织"),
        /** A community. */
        COMMUNITY("community", "社区"),
        /** A resident's need. */
        NEED("need", "需求"),
        /** A resident. */
        RESIDENT("resident", "居民");

        private final String english;
        private final String chinese;

        Entity(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
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

    /** How a value is to be read. */
    public enum Form {
        /** A whole number. */
        WHOLE,
        /** The bits of a double. */
        MEASURE,
        /** Money, fen. */
        FEN,
        /** 1 for yes, 0 for no. */
        YES
    }

    private final Entity entity;
    private final Form form;
    private final String english;
    private final String chinese;

    StateQuantity(Entity entity, Form form, String english, String chinese) {
        this.entity = entity;
        this.form = form;
        this.english = english;
        this.chinese = chinese;
    }

    /** What it belongs to. */
    public Entity entity() {
        return entity;
    }

    /** How its values are to be read. */
    public Form form() {
        return form;
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
