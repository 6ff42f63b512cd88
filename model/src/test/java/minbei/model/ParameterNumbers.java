package minbei.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model's parameters as numbers by key, in the order of the records' components.
 *
 * <p>By reflection, as scenario files are bound, so that no test names the components it does not care about.
 */
final class ParameterNumbers {

    private final Map<String, Double> numbers = new LinkedHashMap<>();

    private ParameterNumbers() {}

    /** No number yet. */
    static ParameterNumbers none() {
        return new ParameterNumbers();
    }

    /** The numbers of a set of parameters. */
    static ParameterNumbers of(ModelParameters parameters) {
        ParameterNumbers all = none();
        read(parameters, "", all.numbers);
        return all;
    }

    /** Sets one number, or that of every category where the key is without its category. */
    void set(String key, double number) {
        for (String leaf : ParameterKeys.under(key)) {
            numbers.put(leaf, number);
        }
    }

    /** Sets the numbers of all categories, by the names of the record's components. */
    void set(String key, Record categories) {
        Map<String, Double> own = new LinkedHashMap<>();
        read(categories, key + ".", own);
        List<String> leaves = ParameterKeys.under(key);
        if (!own.keySet().equals(Set.copyOf(leaves))) {
            throw new IllegalArgumentException(key + " (" + categories + ") must have the categories " + leaves);
        }
        numbers.putAll(own);
    }

    /** The keys that still lack a number. */
    List<String> missing() {
        List<String> missing = new ArrayList<>(ParameterKeys.all());
        missing.removeAll(numbers.keySet());
        return missing;
    }

    /** The records that the rules read. */
    ModelParameters toModel() {
        return (ModelParameters) make(ModelParameters.class, "");
    }

    private Object make(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String key = path + components[i].getName();
            Class<?> part = components[i].getType();
            arguments[i] = part.isRecord() ? make(part, key + ".") : number(part, key);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + type.getName() + " must have a public constructor", e);
        }
    }

    private Object number(Class<?> type, String key) {
        Double number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("parameter " + key + " must have a number");
        }
        if (type == double.class) {
            return number;
        }
        if (type != int.class) {
            throw new IllegalStateException("component " + key + " must be a record, a double or an int, not " + type);
        }
        if (number.intValue() != number) {
            throw new IllegalArgumentException(key + " (" + number + ") must be a whole number");
        }
        return number.intValue();
    }

    private static void read(Object values, String path, Map<String, Double> numbers) {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            String key = path + component.getName();
            try {
                Object value = component.getAccessor().invoke(values);
                if (value instanceof Number number) {
                    numbers.put(key, number.doubleValue());
                } else {
                    read(value, key + ".", numbers);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("component " + key + " must be public", e);
            }
        }
    }
}
