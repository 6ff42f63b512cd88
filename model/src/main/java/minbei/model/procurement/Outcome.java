package minbei.model.procurement;

/** How a round ended. */
public enum Outcome {
    /** Somebody got the project. */
    AWARDED("awarded", "awarded", "成交"),
    /** Nobody who heard of it could have taken it on. */
    NOBODY_ABLE("nobodyAble", "nobody able", "无承接能力者"),
    /** Some could, none found it worth an offer. */
    NO_BID("noBid", "no valid bid", "无人投标"),
    /** Fewer valid bids than the rules ask for. */
    TOO_FEW_BIDS("tooFewBids", "too few bids", "投标不足"),
    /** All who offered took on something else this month. */
    TAKEN_ELSEWHERE("takenElsewhere", "bidders taken elsewhere", "投标者已另有承接");

    private final String key;
    private final String english;
    private final String chinese;

    Outcome(String key, String english, String chinese) {
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
