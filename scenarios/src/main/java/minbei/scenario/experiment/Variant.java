package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import minbei.scenario.file.Label;

/**
 * Another rule of the model, or another reading of a district's data: parameter values that hold in a world instead of its own.
 *
 * @param name key of the variant
 * @param label how it is called
 * @param values by key of the parameter
 */
public record Variant(String name, Label label, Map<String, BigDecimal> values) {

    /** Copies the map in its order. */
    public Variant {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
