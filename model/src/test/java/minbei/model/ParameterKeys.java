package minbei.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of parameters: names of the components of {@link ModelParameters}, joined by dots, as in the catalogue. */
final class ParameterKeys {

    private static final List<String> ALL = List.copyOf(collect(ModelParameters.class, ""));
    private static final Set<String> NAMES = names();

    private ParameterKeys() {}

    /** All keys of single numbers, in the order of the components. */
    static List<String> all() {
        return ALL;
    }

    private static List<String> collect(Class<?> type, String path) {
        List<String> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = path + component.getName();
            keys.addAll(component.getType().isRecord() ? collect(component.getType(), key + ".") : List.of(key));
        }
        return keys;
    }

    /**
     * The numbers that a key stands for.
     *
     * @param key of one number, or of several without their category
     * @return keys of single numbers, at least one
     * @throws IllegalArgumentException if there is no such key; names the nearest
     */
    static List<String> under(String key) {
        // a whole concept is no key: it would set numbers of different units
        if (!NAMES.contains(key)) {
            throw new IllegalArgumentException(
                    "parameter (" + key + ") must be a component of ModelParameters and an entry of the"
                            + " catalogue. Maybe you meant " + nearest(key) + ".");
        }
        return ALL.stream()
                .filter(leaf -> leaf.equals(key) || leaf.startsWith(key + "."))
                .toList();
    }

    /** The keys, and after them those without a category. */
    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(ALL);
        for (String leaf : ALL) {
            for (int dot = leaf.lastIndexOf('.'); dot > leaf.indexOf('.'); dot = leaf.lastIndexOf('.', dot - 1)) {
                names.add(leaf.substring(0, dot));
            }
        }
        return names;
    }

    private static String nearest(String wrong) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : NAMES) {
            int distance = name.endsWith("." + wrong) ? 0 : distance(wrong, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /** Levenshtein distance: letters to insert, delete or replace. */
    private static int distance(String left, String right) {
        int[][] letters = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    letters[i][j] = i + j;
                } else {
                    int replaced = letters[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                    letters[i][j] = Math.min(replaced, Math.min(letters[i - 1][j], letters[i][j - 1]) + 1);
                }
            }
        }
        return letters[left.length()][right.length()];
    }
}
