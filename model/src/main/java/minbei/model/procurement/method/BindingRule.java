package minbei.model.procurement.method;

import minbei.model.contract.Method;

/** Which rule of procedure binds a purchase, by its value of a year. */
public enum BindingRule {
    /** None: too small, or no rules are in force. */
    NONE("none", "none", "无"),
    /** Consultation 竞争性谈判: offers of several are compared. */
    CONSULTATION("consultation", "consultation", "竞争性谈判"),
    /** Open tender 公开招标. */
    TENDER("tender", "open tender", "公开招标"),
    /** Negotiated with leave 经批准的协商, after an open tender has failed twice. */
    LEAVE("leave", "negotiated with leave", "经批准协商");

    private final String key;
    private final String english;
    private final String chinese;

    BindingRule(String key, String english, String chinese) {
        this.key = key;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * From which values rules bind.
     *
     * @param inForce whether there are rules on purchasing
     * @param limitFen value of a year from which consultation is asked for, fen
     * @param tenderLimitFen value of a year from which an open tender is asked for, fen
     */
    public record Limits(boolean inForce, long limitFen, long tenderLimitFen) {
        /**
         * The rule that binds a purchase.
         *
         * @param yearFen its value of a year, fen
         * @return the rule
         */
        public BindingRule of(long yearFen) {
            if (!inForce || yearFen < limitFen) {
                return NONE;
            }
            return yearFen < tenderLimitFen ? CONSULTATION : TENDER;
        }
    }

    /**
     * The method that may be used.
     *
     * @param wanted the one the buyer would use
     * @return the same, unless the rule asks for more openness
     */
    public Method allowed(Method wanted) {
        return switch (this) {
            case NONE -> wanted;
            case CONSULTATION -> wanted == Method.OPEN_TENDER ? wanted : Method.PROJECT_CONTRACTING;
            case TENDER -> Method.OPEN_TENDER;
            case LEAVE -> Method.PROJECT_CONTRACTING;
        };
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
