package minbei.scenario.parameter;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.model.ModelParameters;
import minbei.scenario.content.Decimal;

/** A number for each key of the catalogue: one state of all parameters. */
public final class ParameterSet {

    private final Catalogue catalogue;
    private final Map<String, BigDecimal> numbers;

    private ParameterSet(Catalogue catalogue, Map<String, BigDecimal> numbers) {
        this.catalogue = catalogue;
        this.numbers = Collections.unmodifiableMap(numbers);
    }

    /**
     * The set that values make.
     *
     * @param catalogue the catalogue
     * @param values a value for each of its keys
     * @return the set
     * @throws IllegalArgumentException if a key has no value
     */
    public static ParameterSet of(Catalogue catalogue, Map<String, ParameterValue> values) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String key : catalogue.keys()) {
            ParameterValue value = values.get(key);
            if (value == null) {
                throw new IllegalArgumentException("parameter " + key + " must have a value");
            }
            numbers.put(key, value.value());
        }
        return new ParameterSet(catalogue, numbers);
    }

    /** The numbers by key, in the order of the catalogue. */
    public Map<String, BigDecimal> numbers() {
        return numbers;
    }

    /**
     * The number of a parameter.
     *
     * @param key a key of the catalogue
     * @return its number
     */
    public BigDecimal number(String key) {
        BigDecimal number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("parameter (" + key + ") must be in the catalogue");
        }
        return number;
    }

    /**
     * The set with other numbers for some parameters. Bounds and sums are not looked at.
     *
     * @param changed numbers by key, all keys of the catalogue
     * @return a new set
     */
    public ParameterSet with(Map<String, BigDecimal> changed) {
        Map<String, BigDecimal> all = new LinkedHashMap<>(numbers);
        changed.forEach((key, value) -> all.put(catalogue.get(key).key(), value));
        return new ParameterSet(catalogue, all);
    }

    /** The rules by which shares must sum to one and do not. */
    public List<SumRule> brokenSums() {
        return catalogue.sumRules().stream()
                .filter(rule -> !rule.holds(numbers))
                .toList();
    }

    /**
     * The sum of a rule, for messages.
     *
     * @param rule a rule of the catalogue
     * @return for example {@code low 0.2 + middle 0.6 + high 0.3 = 1.1}
     */
    public String sumText(SumRule rule) {
        return rule.addends(numbers) + " = " + Decimal.text(rule.sum(numbers));
    }

    /**
     * The record that the rules read.
     *
     * @return the parameters
     * @throws IllegalArgumentException if a record of the model refuses a number
     */
    public ModelParameters toModel() {
        return ParameterBinder.bind(numbers);
    }
}
