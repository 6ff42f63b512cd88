package minbei.scenario.sweep;

import java.math.BigDecimal;
import java.util.List;
import minbei.scenario.content.Decimal;
import minbei.scenario.parameter.Range;

/** How the values of a factor are spread: the value at each quantile. */
public sealed interface Spread {

    /**
     * The value at a quantile.
     *
     * @param quantile 0 to 1
     * @return the value, before it is rounded to a whole number where the parameter must be one
     */
    double at(double quantile);

    /** Smallest and largest value. */
    Range range();

    /**
     * Every value of a range as likely as any other.
     *
     * @param range from smallest to largest
     */
    record Uniform(Range range) implements Spread {
        @Override
        public double at(double quantile) {
            double min = range.min().doubleValue();
            return min + quantile * (range.max().doubleValue() - min);
        }
    }

    /**
     * Every doubling as likely as any other.
     *
     * @param range from smallest to largest, above 0
     */
    record LogUniform(Range range) implements Spread {
        @Override
        public double at(double quantile) {
            double min = StrictMath.log(range.min().doubleValue());
            double max = StrictMath.log(range.max().doubleValue());
            return StrictMath.exp(min + quantile * (max - min));
        }
    }

    /**
     * Values near one are likeliest, falling in straight lines to the ends.
     *
     * @param range from smallest to largest
     * @param mode the likeliest value
     */
    record Triangular(Range range, BigDecimal mode) implements Spread {
        @Override
        public double at(double quantile) {
            double min = range.min().doubleValue();
            double max = range.max().doubleValue();
            double peak = mode.doubleValue();
            double below = (peak - min) * (max - min);
            double above = (max - peak) * (max - min);
            return quantile * (max - min) < peak - min
                    ? min + StrictMath.sqrt(quantile * below)
                    : max - StrictMath.sqrt((1 - quantile) * above);
        }
    }

    /**
     * Values that the file lists, each as likely as any other.
     *
     * @param values one or more
     */
    record Listed(List<BigDecimal> values) implements Spread {
        /** Copies the list. */
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public double at(double quantile) {
            return values.get((int) Math.min(quantile * values.size(), values.size() - 1.0))
                    .doubleValue();
        }

        @Override
        public Range range() {
            return new Range(
                    values.stream().min(BigDecimal::compareTo).orElseThrow(),
                    values.stream().max(BigDecimal::compareTo).orElseThrow());
        }
    }

    /**
     * The value of a parameter at a quantile.
     *
     * @param quantile 0 to 1
     * @param whole whether it must be a whole number; each is then as likely as any other where all values are
     * @return the value, rounded to twelve significant digits
     */
    default BigDecimal value(double quantile, boolean whole) {
        if (!whole || this instanceof Listed) {
            return Decimal.of(at(quantile));
        }
        Range range = range();
        if (this instanceof Uniform) {
            double count = range.max().doubleValue() - range.min().doubleValue() + 1;
            double step = Math.min(Math.floor(quantile * count), count - 1);
            return Decimal.of(range.min().doubleValue() + step);
        }
        return Decimal.of(Math.rint(at(quantile)));
    }
}
