package minbei.scenario.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minbei.model.ModelParameters;
import org.jspecify.annotations.Nullable;

/**
 * Makes the model's parameter records from a flat map, by the names of their components.
 *
 * <p>By reflection, so that a parameter is named twice only, in its record and in the catalogue, and no third list can fall
 * behind them.
 */
final class ParameterBinder {

    private static final Shape WHOLE = Shape.of(ModelParameters.class, "");

    private ParameterBinder() {}

    /** The keys that the records have: names of components, joined by dots. */
    static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        collect(ModelParameters.class, "", keys);
        return keys;
    }

    private static void collect(Class<?> type, String path, Set<String> keys) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = path + component.getName();
            if (component.getType().isRecord()) {
                collect(component.getType(), key + ".", keys);
            } else {
                keys.add(key);
            }
        }
    }

    static void requireSameKeys(Collection<String> catalogue) {
        Set<String> extra = new LinkedHashSet<>(catalogue);
        extra.removeAll(keys());
        Set<String> missing = keys();
        missing.removeAll(catalogue);
        if (!extra.isEmpty() || !missing.isEmpty()) {
            throw new IllegalStateException(
                    "catalogue and ModelParameters must have the same keys, but only the catalogue has " + extra
                            + ", only the records have " + missing);
        }
    }

    static ModelParameters bind(Map<String, BigDecimal> numbers) {
        return (ModelParameters) WHOLE.make(numbers);
    }

    /** A record with what leads to its components; looked up once, since sweeps bind thousands of times. */
    private record Shape(Constructor<?> constructor, List<Part> parts) {

        static Shape of(Class<?> type, String path) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                String key = path + component.getName();
                Class<?> part = component.getType();
                parts.add(new Part(key, part, part.isRecord() ? of(part, key + ".") : null));
            }
            try {
                Class<?>[] types = parts.stream().map(Part::type).toArray(Class<?>[]::new);
                return new Shape(type.getDeclaredConstructor(types), parts);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("record " + type.getName() + " must have a canonical constructor", e);
            }
        }

        Object make(Map<String, BigDecimal> numbers) {
            Object[] arguments = new Object[parts.size()];
            for (int i = 0; i < arguments.length; i++) {
                Part part = parts.get(i);
                Shape shape = part.shape();
                arguments[i] = shape == null ? number(part.type(), part.key(), numbers) : shape.make(numbers);
            }
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(
                        String.valueOf(e.getTargetException().getMessage()), e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " must be public", e);
            }
        }
    }

    /** A component: a number, or a record with a shape of its own. */
    private record Part(String key, Class<?> type, @Nullable Shape shape) {}

    private static Object number(Class<?> type, String key, Map<String, BigDecimal> numbers) {
        BigDecimal value = numbers.get(key);
        if (value == null) {
            throw new IllegalArgumentException("parameter " + key + " must have a value");
        }
        if (type == int.class) {
            return value.intValueExact();
        }
        if (type == double.class) {
            return value.doubleValue();
        }
        throw new IllegalStateException("component " + key + " must be a record, a double or an int, not " + type);
    }
}
