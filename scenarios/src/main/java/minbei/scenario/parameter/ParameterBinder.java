package minbei.scenario.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import minbei.model.ModelParameters;

/**
 * Makes the model's parameter records from a flat map, by the names of their components.
 *
 * <p>By reflection, so that a parameter is named twice only, in its record and in the catalogue, and no third list can fall
 * behind them.
 */
final class ParameterBinder {

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
        return (ModelParameters) make(ModelParameters.class, "", numbers);
    }

    private static Object make(Class<?> type, String path, Map<String, BigDecimal> numbers) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String key = path + components[i].getName();
            Class<?> part = components[i].getType();
            arguments[i] = part.isRecord() ? make(part, key + ".", numbers) : number(part, key, numbers);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "record " + type.getName() + " must have a public canonical constructor", e);
        }
    }

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
