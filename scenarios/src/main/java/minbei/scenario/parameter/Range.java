package minbei.scenario.parameter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import minbei.scenario.content.Decimal;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;

/**
 * From a smallest to a largest value, both included.
 *
 * @param min smallest
 * @param max largest, not below the smallest
 */
public record Range(BigDecimal min, BigDecimal max) {

    /** Refuses a range that runs backwards. */
    public Range {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("range must not run backwards: " + min + " to " + max);
        }
    }

    /**
     * Reads a range written {@code [min, max]}.
     *
     * @param value the value
     * @return the range, or empty after a problem was noted
     */
    static Optional<Range> read(YamlValue value) {
        List<BigDecimal> ends = value.list().stream()
                .flatMap(end -> end.number(Phrase.of("smallest and largest value")).stream())
                .toList();
        if (ends.size() == 2 && ends.get(0).compareTo(ends.get(1)) <= 0) {
            return Optional.of(new Range(ends.get(0), ends.get(1)));
        }
        value.mustBe("[smallest, largest]");
        return Optional.empty();
    }

    /**
     * Whether a number lies in the range.
     *
     * @param value the number
     * @return true at the ends and between them
     */
    public boolean contains(BigDecimal value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }

    /** The range for a reader. */
    public Phrase phrase() {
        return Phrase.of("{0} to {1}", Decimal.text(min), Decimal.text(max));
    }

    /** The range in words, for example {@code 0 to 1}. */
    @Override
    public String toString() {
        return Decimal.text(min) + " to " + Decimal.text(max);
    }
}
