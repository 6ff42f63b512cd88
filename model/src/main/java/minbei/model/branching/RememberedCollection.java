package minbei.model.branching;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collection of the library as it stood: emptied and filled again in the order in which it gave its elements. (A priority queue
 * filled in the order of its own heap has the same heap.)
 */
final class RememberedCollection {

    /** Those with a constructor of their own and no order of time; sets by hash are MASON's, the model has none. */
    private static final List<String> CHANGING = List.of(
            "ArrayList",
            "ArrayDeque",
            "LinkedList",
            "PriorityQueue",
            "HashSet",
            "LinkedHashSet",
            "TreeSet",
            "RegularEnumSet",
            "JumboEnumSet",
            "LinkedHashMap",
            "TreeMap",
            "EnumMap",
            "IdentityHashMap",
            "Collections$SetFromMap");

    /** Those that cannot be changed, or only by whoever holds the collection behind them. */
    private static final List<String> UNCHANGING =
            List.of("ImmutableCollections$", "Collections$Unmodifiable", "Collections$Empty", "Collections$Singleton");

    private static final String LIBRARY = "java.util.";

    private RememberedCollection() {}

    /** Whether an object is a collection, map, set of bits or optional of the library. */
    static boolean knows(Object object) {
        return object instanceof Optional
                || object.getClass() == BitSet.class
                || (isOfTheLibrary(object) && (object instanceof Collection || object instanceof Map));
    }

    private static boolean isOfTheLibrary(Object object) {
        return object.getClass().getName().startsWith(LIBRARY);
    }

    static Bookmark.Remembered of(Object object, Bookmark.Reach reach) {
        if (object instanceof Optional<?> optional) {
            reach.reach(optional.orElse(null));
            return Bookmark.Remembered.NOTHING;
        }
        if (object instanceof BitSet bits) {
            BitSet copy = (BitSet) bits.clone();
            return () -> {
                bits.clear();
                bits.or(copy);
            };
        }
        return object instanceof Map<?, ?> map ? ofMap(map, reach) : ofCollection((Collection<?>) object, reach);
    }

    @SuppressWarnings("unchecked")
    private static Bookmark.Remembered ofCollection(Collection<?> collection, Bookmark.Reach reach) {
        Object[] elements = collection.toArray();
        for (Object element : elements) {
            reach.reach(element);
        }
        if (changes(collection)) {
            Collection<Object> changing = (Collection<Object>) collection;
            return () -> {
                changing.clear();
                Collections.addAll(changing, elements);
            };
        }
        return Bookmark.Remembered.NOTHING;
    }

    @SuppressWarnings("unchecked")
    private static Bookmark.Remembered ofMap(Map<?, ?> map, Bookmark.Reach reach) {
        Object[] keys = map.keySet().toArray();
        Object[] values = map.values().toArray();
        for (int i = 0; i < keys.length; i++) {
            reach.reach(keys[i]);
            reach.reach(values[i]);
        }
        if (changes(map)) {
            Map<Object, Object> changing = (Map<Object, Object>) map;
            return () -> {
                changing.clear();
                for (int i = 0; i < keys.length; i++) {
                    changing.put(keys[i], values[i]);
                }
            };
        }
        return Bookmark.Remembered.NOTHING;
    }

    private static boolean changes(Object collection) {
        String name = collection.getClass().getName().substring(LIBRARY.length());
        if (CHANGING.contains(name)) {
            return true;
        }
        if (UNCHANGING.stream().anyMatch(name::startsWith)) {
            return false;
        }
        throw new IllegalStateException(
                "a world that holds a " + LIBRARY + name + " cannot be taken back: it is not known whether it changes");
    }
}
