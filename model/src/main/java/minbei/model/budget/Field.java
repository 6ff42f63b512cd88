package minbei.model.budget;

import java.util.ArrayList;
import java.util.List;
import minbei.model.need.NeedKind;

/** The fields that money is appropriated to: the five personal kinds of need, in their order, and the environment. */
public final class Field {

    /** Position of the environment; kinds of need have their own ordinal. */
    public static final int ENVIRONMENT = NeedKind.COUNT;

    /** How many fields there are. */
    public static final int COUNT = NeedKind.COUNT + 1;

    /** The names of the fields in tables, by position. */
    public static final List<String> KEYS = keys();

    private Field() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (NeedKind kind : NeedKind.ALL) {
            keys.add(kind.key());
        }
        keys.add("environment");
        return List.copyOf(keys);
    }
}
