package minbei.scenario.parameter;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a parameter with its origin.
 *
 * @param key key of the parameter
 * @param value the number, digit by digit
 * @param unit unit of the number
 * @param range plausible range, for sweeps; null where none is given
 * @param source where the number is from; {@code assumption} where no source gives it
 * @param confidence how far it can be relied on
 * @param file the file in which it stands
 */
public record ParameterValue(
        String key,
        BigDecimal value,
        String unit,
        @Nullable Range range,
        String source,
        Confidence confidence,
        String file) {

    /** The number as the model computes with it. */
    public double number() {
        return value.doubleValue();
    }

    /**
     * The same parameter with another number.
     *
     * @param number the number
     * @param from why it is another
     * @return the value; unit and range stay
     */
    public ParameterValue with(BigDecimal number, String from) {
        return new ParameterValue(key, number, unit, range, from, Confidence.LOW, file);
    }
}
