package minbei.scenario.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minbei.model.RunInput;
import minbei.model.schedule.Month;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;

/** Reads the months of a lever. */
final class MonthReader {

    static final Month LAST = new Month(RunInput.MAX_MONTHS - 1);

    // 2015-1, 2015/01, 2015.01, 2015-01-31
    private static final Pattern OTHERWISE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})([-/.]\\d{1,2})?");

    private MonthReader() {}

    /** What a month must be. */
    static Phrase rule() {
        return Phrase.of("a month from {0} to {1}, written YYYY-MM", Month.FIRST, LAST);
    }

    /**
     * Reads a month within the horizon.
     *
     * @param value the value
     * @return the month, or empty after a problem was noted
     */
    static Optional<Month> read(YamlValue value) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Month> meant = meant(value);
        boolean within = meant.isPresent()
                && meant.get().compareTo(Month.FIRST) >= 0
                && meant.get().compareTo(LAST) <= 0;
        if (within && meant.get().toString().equals(text.get())) {
            return meant;
        }
        value.mustBe(rule(), within ? Phrase.of("Maybe you meant {0}.", meant.get()) : Phrase.NONE);
        return Optional.empty();
    }

    /** The month that a value means, also outside the horizon or written otherwise; no problem is noted. */
    static Optional<Month> meant(YamlValue value) {
        Matcher matcher = OTHERWISE.matcher(value.shown());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int monthOfYear = Integer.parseInt(matcher.group(2));
        boolean real = monthOfYear >= 1 && monthOfYear <= Month.PER_YEAR;
        return real ? Optional.of(Month.of(Integer.parseInt(matcher.group(1)), monthOfYear)) : Optional.empty();
    }
}
