package minbei.analysis.stopping;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import minbei.model.observation.Indicator;

/**
 * How precise the difference to the yardstick shall be in an indicator.
 *
 * @param indicator which, in its last year
 * @param halfWidth half the width of the interval, above 0: in the unit of the indicator, or as a share of the yardstick's mean
 * @param isShare whether it is a share
 */
public record Precision(Indicator indicator, double halfWidth, boolean isShare) {

    private static final Pattern SIZE = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?([eE]-?\\d{1,2})?%?");
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /** Refuses what is no width. */
    public Precision {
        if (!(halfWidth > 0) || Double.isInfinite(halfWidth)) {
            throw new IllegalArgumentException(
                    "precision of " + indicator.key() + " (" + halfWidth + ") must be above 0");
        }
    }

    /**
     * Half the width that is wanted.
     *
     * @param yardstick mean of the yardstick
     * @return in the unit of the indicator
     */
    public double wanted(double yardstick) {
        return isShare ? halfWidth * Math.abs(yardstick) : halfWidth;
    }

    /**
     * Reads a width as {@code 0.005} or {@code 1%}.
     *
     * @param indicator of which indicator
     * @param text what was written
     * @return the precision, or empty if it is no number above 0
     */
    public static Optional<Precision> of(Indicator indicator, String text) {
        if (!SIZE.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean share = text.endsWith("%");
        BigDecimal number = new BigDecimal(share ? text.substring(0, text.length() - 1) : text);
        double size = (share ? number.multiply(PERCENT) : number).doubleValue();
        return size > 0 ? Optional.of(new Precision(indicator, size, share)) : Optional.empty();
    }

    /**
     * The indicator of a name: its key, or what it is called in English or Chinese, with or without spaces and capitals, for example
     * {@code registered} or {@code registeredOrganizations}.
     *
     * @param name what was written
     * @return the indicator, or empty if none is called so
     */
    public static Optional<Indicator> indicator(String name) {
        String plain = plain(name);
        return first(indicator -> indicator.key().equals(name))
                .or(() -> first(indicator -> plain(indicator.key()).equals(plain)))
                .or(() -> first(indicator -> plain(indicator.english()).equals(plain)))
                .or(() -> first(indicator -> indicator.chinese().equals(name)));
    }

    /** The keys of all indicators. */
    public static List<String> keys() {
        return Arrays.stream(Indicator.values()).map(Indicator::key).toList();
    }

    private static Optional<Indicator> first(Predicate<Indicator> matching) {
        return Arrays.stream(Indicator.values()).filter(matching).findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
