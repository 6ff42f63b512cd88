package minbei.scenario.parameter;

import java.math.BigDecimal;
import minbei.scenario.file.Label;
import minbei.scenario.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue: one number that the rules use.
 *
 * @param key names of the record components of {@code ModelParameters} that lead to it, joined by dots
 * @param family key without the category, where there is one number for each of several categories; otherwise the key itself
 * @param label how it is called
 * @param unit unit of the number
 * @param allowed hard bounds; beyond them the number has no meaning
 * @param whole whether it must be a whole number
 * @param lever whether a policy may change it
 * @param range plausible range, for sweeps; null where the district must give it
 * @param preset the value where a district gives none; null where every district must give its own
 */
public record Parameter(
        String key,
        String family,
        Label label,
        String unit,
        Range allowed,
        boolean whole,
        boolean lever,
        @Nullable Range range,
        @Nullable ParameterValue preset) {

    private static final String SWITCH = "0 or 1";

    /** Whether every district must give its own value. */
    public boolean requiredOfDistrict() {
        return preset == null;
    }

    /** Whether there is one number for each of several categories. */
    public boolean inFamily() {
        return !family.equals(key);
    }

    /** The last word of the key: the category where there is one. */
    public String category() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** What a value must be, for example {@code 0 to 5000 yuan per resident and year}. */
    public Phrase requirement() {
        if (unit.equals(SWITCH)) {
            return Phrase.of(SWITCH);
        }
        Phrase bounds = Phrase.of("{0} {1}", allowed.phrase(), Phrase.of(unit));
        return whole ? Phrase.of("a whole number, {0}", bounds) : bounds;
    }

    /**
     * Whether a number may stand for the parameter.
     *
     * @param value the number
     * @return true if it is within bounds, and whole if it must be
     */
    public boolean allows(BigDecimal value) {
        return allowed.contains(value) && (!whole || value.stripTrailingZeros().scale() <= 0);
    }

    /**
     * What a number that is not allowed may have meant.
     *
     * @param value the number
     * @return a sentence that begins with {@code Maybe}, or none
     */
    public Phrase hintFor(BigDecimal value) {
        BigDecimal hundredth = value.movePointLeft(2);
        if (value.signum() < 0 && allows(value.negate())) {
            return Phrase.of("Maybe you meant {0}.", value.negate().toPlainString());
        }
        if (unit.startsWith("share") && value.signum() > 0 && allows(hundredth)) {
            return Phrase.of(
                    "Maybe you meant {0}, since a share is not written in percent.", hundredth.toPlainString());
        }
        return Phrase.NONE;
    }
}
