package minbei.model.budget;

import java.util.ArrayList;
import java.util.List;
import minbei.model.need.NeedKind;

/**
 * The fields of the account: the five personal kinds of need, in their order, and the environment, to which the envelope is
 * appropriated; and those of public bodies, which get their money out of what is meant for buying services.
 */
public final class Field {

    /** Position of the environment; kinds of need have their own ordinal. */
    public static final int ENVIRONMENT = NeedKind.COUNT;

    /** How many fields the envelope is shared among: needs and the environment. */
    public static final int SHARED = NeedKind.COUNT + 1;

    /** Position of the incubation park. */
    public static final int INCUBATION = SHARED;

    /** Position of the townships' service centres of social organizations. */
    public static final int HUBS = SHARED + 1;

    /** Position of contracts with support organizations. */
    public static final int SUPPORT = SHARED + 2;

    /** Position of the social construction office, the joint conference and the advisory panel. */
    public static final int COORDINATION = SHARED + 3;

    /** Position of the registration authority's additional staff and windows. */
    public static final int REGISTRATION = SHARED + 4;

    /** Position of catalogues, lists, the platform and the review of bids. */
    public static final int PURCHASING = SHARED + 5;

    /** Position of evaluation and audit. */
    public static final int EVALUATION = SHARED + 6;

    /** Position of small grants that cultivate organizations. */
    public static final int CULTIVATION = SHARED + 7;

    /** The names of the fields in tables, by position. */
    public static final List<String> KEYS = keys();

    /** How many fields there are. */
    public static final int COUNT = KEYS.size();

    private Field() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (NeedKind kind : NeedKind.ALL) {
            keys.add(kind.key());
        }
        keys.addAll(List.of(
                "environment",
                "incubation",
                "hubs",
                "support",
                "coordination",
                "registration",
                "purchasing",
                "evaluation",
                "cultivation"));
        return List.copyOf(keys);
    }
}
