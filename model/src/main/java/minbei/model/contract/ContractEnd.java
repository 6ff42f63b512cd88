package minbei.model.contract;

/** How a contract ended. */
public enum ContractEnd {
    /** It runs. */
    RUNNING("running"),
    /** It ran its term. */
    COMPLETED("completed"),
    /** The organization went inactive, dissolved or was struck off. */
    PROVIDER_FAILED("providerFailed"),
    /** The buyer ended it after a bad verdict or misuse. */
    TERMINATED("terminated"),
    /** The money for its next year was not there. */
    UNFUNDED("unfunded");

    private final String key;

    ContractEnd(String key) {
        this.key = key;
    }

    /** The name in tables. */
    public String key() {
        return key;
    }
}
