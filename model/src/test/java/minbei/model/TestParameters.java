package minbei.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The parameters of the small world: the best values of the catalogue, and over them the list {@code test-world.yml}. */
final class TestParameters {

    private static final String CATALOGUE = "parameters.yml";
    private static final String LIST = "test-world.yml";
    private static final String DISTRICT = "district";

    private TestParameters() {}

    static ModelParameters load() {
        return of(text(CATALOGUE), text(LIST));
    }

    /**
     * The parameters that a catalogue and a list make.
     *
     * @throws IllegalArgumentException if numbers are missing; names them all
     */
    static ModelParameters of(String catalogue, String list) {
        ParameterNumbers numbers = ParameterNumbers.none();
        List<String> ofDistricts = new ArrayList<>();
        presets(catalogue).forEach((key, value) -> {
            if (value.equals(DISTRICT)) {
                ofDistricts.addAll(ParameterKeys.under(key));
            } else {
                numbers.set(key, Double.parseDouble(value));
            }
        });
        layOver(numbers, map(parse(list)));
        List<String> missing = new ArrayList<>(numbers.missing());
        List<String> left = new ArrayList<>(missing);
        left.retainAll(ofDistricts);
        missing.removeAll(ofDistricts);
        if (!left.isEmpty() || !missing.isEmpty()) {
            throw new IllegalArgumentException("every parameter must have a number, but the catalogue leaves " + left
                    + " to the districts, so " + LIST + " must give them, and " + missing
                    + " stand neither in the catalogue nor in " + LIST);
        }
        return numbers.toModel();
    }

    /** The value of each key of a catalogue, as it is written; keys without one are left out. */
    private static Map<String, String> presets(String catalogue) {
        Map<String, String> presets = new LinkedHashMap<>();
        for (Object item : (List<?>) map(parse(catalogue)).get("parameters")) {
            Map<?, ?> entry = map(item);
            String name = String.valueOf(entry.get("name"));
            if (entry.get("by") instanceof List<?> categories) {
                for (Object category : categories) {
                    Object own = entry.get("values") instanceof Map<?, ?> values ? values.get(category) : entry;
                    putValue(presets, name + "." + category, own);
                }
            } else {
                putValue(presets, name, entry);
            }
        }
        return presets;
    }

    private static void putValue(Map<String, String> presets, String key, @Nullable Object entry) {
        if (entry instanceof Map<?, ?> map && map.get("value") != null) {
            presets.put(key, String.valueOf(map.get("value")));
        }
    }

    private static void layOver(ParameterNumbers numbers, Map<?, ?> list) {
        list.forEach((key, value) -> {
            if (value instanceof Map<?, ?> categories) {
                categories.forEach((category, number) ->
                        numbers.set(key + "." + category, Double.parseDouble(String.valueOf(number))));
            } else {
                numbers.set(String.valueOf(key), Double.parseDouble(String.valueOf(value)));
            }
        });
    }

    private static Object parse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static String text(String resource) {
        try (InputStream in = TestParameters.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " must be on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
