package minbei.scenario.parameter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import minbei.scenario.content.Decimal;

/**
 * Shares that must sum to one.
 *
 * @param name the family, for messages
 * @param keys keys of the parameters that are added, all in the catalogue
 */
public record SumRule(String name, List<String> keys) {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    /** Copies the list. */
    public SumRule {
        keys = List.copyOf(keys);
    }

    /**
     * The sum of the shares.
     *
     * @param values a value for each key
     * @return exact sum
     */
    public BigDecimal sum(Map<String, BigDecimal> values) {
        return keys.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Whether the shares sum to one.
     *
     * @param values a value for each key
     * @return true if the sum is within 1e-9 of one
     */
    public boolean holds(Map<String, BigDecimal> values) {
        return sum(values).subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0;
    }

    /**
     * The shares that are added, with their values.
     *
     * @param values a value for each key
     * @return for example {@code a.low 0.2 + a.middle 0.6 + a.high 0.3}
     */
    public String addends(Map<String, BigDecimal> values) {
        return String.join(
                " + ",
                keys.stream()
                        .map(key -> shortName(key) + " " + Decimal.text(values.getOrDefault(key, BigDecimal.ZERO)))
                        .toList());
    }

    /** The last word of a key; the one before it where the rule adds one category of several families. */
    private String shortName(String key) {
        String last = last(key);
        boolean oneCategory = keys.stream().allMatch(other -> last(other).equals(last));
        return oneCategory ? last(key.substring(0, key.length() - last.length() - 1)) : last;
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
