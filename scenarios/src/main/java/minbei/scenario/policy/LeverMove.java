package minbei.scenario.policy;

import java.math.BigDecimal;
import minbei.scenario.content.Decimal;
import minbei.scenario.language.Phrase;

/** What a policy does to a parameter, starting from the district's own value. */
public sealed interface LeverMove {

    /**
     * The value while the lever is pulled.
     *
     * @param baseline the district's own value
     * @return the moved value
     */
    BigDecimal apply(BigDecimal baseline);

    /** The move for a reader. */
    Phrase phrase();

    /**
     * The same value in every district.
     *
     * @param value the value
     */
    record SetTo(BigDecimal value) implements LeverMove {
        @Override
        public BigDecimal apply(BigDecimal baseline) {
            return value;
        }

        @Override
        public Phrase phrase() {
            return Phrase.verbatim(Decimal.text(value));
        }

        @Override
        public String toString() {
            return Decimal.text(value);
        }
    }

    /**
     * A multiple of the district's value.
     *
     * @param factor the factor
     */
    record Times(BigDecimal factor) implements LeverMove {
        @Override
        public BigDecimal apply(BigDecimal baseline) {
            return Decimal.computed(baseline.multiply(factor));
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("times {0}", Decimal.text(factor));
        }

        @Override
        public String toString() {
            return "times " + Decimal.text(factor);
        }
    }

    /**
     * The district's value and something more.
     *
     * @param amount what is added, in the unit of the parameter; may be negative
     */
    record Plus(BigDecimal amount) implements LeverMove {
        @Override
        public BigDecimal apply(BigDecimal baseline) {
            return Decimal.computed(baseline.add(amount));
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("plus {0}", Decimal.text(amount));
        }

        @Override
        public String toString() {
            return "plus " + Decimal.text(amount);
        }
    }
}
