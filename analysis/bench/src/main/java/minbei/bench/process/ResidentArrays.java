package minbei.bench.process;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import minbei.model.SocialServiceModel;

/**
 * The arrays of numbers that a world holds, counted in the world itself: whatever is reached from it by fields of the model's own
 * classes, so that no array is forgotten because nobody put it on a list.
 */
public final class ResidentArrays {

    private static final String OURS = "minbei.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SortedMap<String, Long> bytes = new TreeMap<>();
    private final Deque<Map.Entry<String, Object>> ahead = new ArrayDeque<>();

    private ResidentArrays() {}

    /**
     * Counts the arrays of a world.
     *
     * @param model a world that has begun
     * @return bytes by class and field
     */
    public static SortedMap<String, Long> bytes(SocialServiceModel model) {
        ResidentArrays arrays = new ResidentArrays();
        arrays.ahead.add(Map.entry("", model));
        while (!arrays.ahead.isEmpty()) {
            Map.Entry<String, Object> next = arrays.ahead.poll();
            arrays.visit(next.getKey(), next.getValue());
        }
        return arrays.bytes;
    }

    /**
     * Bytes a resident of those arrays that are longer the more residents there are: at least half as much again with twice as many.
     *
     * @param some a world
     * @param twice another one with twice as many residents
     * @return bytes by class and field, for each resident of the second world
     */
    public static SortedMap<String, Double> perResident(SocialServiceModel some, SocialServiceModel twice) {
        SortedMap<String, Long> few = bytes(some);
        SortedMap<String, Double> result = new TreeMap<>();
        bytes(twice).forEach((field, many) -> {
            if (many >= 1.5 * few.getOrDefault(field, 0L)) {
                result.put(field, (double) many / twice.residents());
            }
        });
        return result;
    }

    private void visit(String field, Object value) {
        if (value instanceof Enum || !seen.add(value)) {
            return;
        }
        Class<?> type = value.getClass();
        if (type.isArray() && type.getComponentType().isPrimitive()) {
            bytes.merge(field, Array.getLength(value) * width(type.getComponentType()), Long::sum);
        } else if (value instanceof Object[] array) {
            for (Object element : array) {
                later(field, element);
            }
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> later(field, element));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(element -> later(field, element));
        } else if (type.getName().startsWith(OURS)) {
            fields(type, value);
        }
    }

    private void later(String field, Object value) {
        if (value != null) {
            ahead.add(Map.entry(field, value));
        }
    }

    private void fields(Class<?> type, Object owner) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && (!field.getType().isPrimitive())) {
                try {
                    field.setAccessible(true);
                    later(type.getSimpleName() + "." + field.getName(), field.get(owner));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field.toString(), e);
                }
            }
        }
    }

    private static long width(Class<?> number) {
        if (number == long.class || number == double.class) {
            return Long.BYTES;
        }
        if (number == int.class || number == float.class) {
            return Integer.BYTES;
        }
        return number == short.class || number == char.class ? Short.BYTES : 1;
    }
}
