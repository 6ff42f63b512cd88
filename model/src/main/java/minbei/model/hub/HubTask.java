package minbei.model.hub;

import java.util.List;

/** What a hub's workers do. */
public enum HubTask {
    /** The desk of the centre, open whenever there is a centre: residents who seek a service come by. */
    DESK("desk", "desk", "接待窗口"),
    /** Goes out to residents in need 服务管理平台. */
    SERVICES("services", "services", "服务管理"),
    /** Lends rooms and gives small money to groups of the township 资源整合平台. */
    RESOURCES("resources", "resources", "资源整合"),
    /** Tells organizations of calls and helps with bids 政府购买服务平台. */
    PURCHASE("purchase", "purchase", "购买服务"),
    /** Trains groups of the township 提升能力平台. */
    CAPABILITY("capability", "capability", "能力提升"),
    /** Visits projects and contracts in the township 评估监管. */
    SUPERVISION("supervision", "supervision", "评估监管");

    /** All tasks, in order. */
    public static final List<HubTask> ALL = List.of(values());

    private final String key;
    private final String english;
    private final String chinese;

    HubTask(String key, String english, String chinese) {
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
