package minbei.model.contract;

/** The four methods of purchase that the source paper names. How each works stands in {@code procurement}. */
public enum Method {
    /** Directed commissioning 定向委托. */
    DIRECTED_COMMISSIONING("directedCommissioning", "directed commissioning", "定向委托"),
    /** Project contracting 项目发包. */
    PROJECT_CONTRACTING("projectContracting", "project contracting", "项目发包"),
    /** Fee follows task 费随事转. */
    FEE_FOLLOWS_TASK("feeFollowsTask", "fee follows task", "费随事转"),
    /** Open tender 公开招标. */
    OPEN_TENDER("openTender", "open tender", "公开招标");

    private final String key;
    private final String english;
    private final String chinese;

    Method(String key, String english, String chinese) {
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
