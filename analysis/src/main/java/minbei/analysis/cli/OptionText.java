package minbei.analysis.cli;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was written after an option.
 *
 * @param name the option, for example {@code --seed}
 * @param text what was written, or null if the option was not given
 */
record OptionText(String name, @Nullable String text) {

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,30}");
    private static final Pattern TIME = Pattern.compile("\\d{1,9}[smh]");
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long MAX_HOURS = 1000;
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,2})?");

    OptionalInt whole(int min, int max) throws BadInputException {
        OptionalLong value = whole((long) min, max);
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) value.getAsLong());
    }

    OptionalLong whole(long min, long max) throws BadInputException {
        if (text == null) {
            return OptionalLong.empty();
        }
        if (WHOLE.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text);
            if (value.compareTo(BigDecimal.valueOf(min)) >= 0 && value.compareTo(BigDecimal.valueOf(max)) <= 0) {
                return OptionalLong.of(value.longValueExact());
            }
        }
        throw wrong("error.whole", Long.toString(min), Long.toString(max));
    }

    Optional<Double> share() throws BadInputException {
        if (text == null) {
            return Optional.empty();
        }
        double value = DECIMAL.matcher(text).matches() ? new BigDecimal(text).doubleValue() : Double.NaN;
        if (value > 0 && value <= 1) {
            return Optional.of(value);
        }
        throw wrong("error.share");
    }

    /** A time as {@code 90s}, {@code 10m} or {@code 2h}, at most 1,000 hours. */
    OptionalLong seconds() throws BadInputException {
        if (text == null) {
            return OptionalLong.empty();
        }
        if (TIME.matcher(text).matches()) {
            long number = Long.parseLong(text.substring(0, text.length() - 1));
            long seconds = switch (text.charAt(text.length() - 1)) {
                case 'h' -> number * SECONDS_PER_HOUR;
                case 'm' -> number * SECONDS_PER_MINUTE;
                default -> number;
            };
            if (seconds > 0 && seconds <= MAX_HOURS * SECONDS_PER_HOUR) {
                return OptionalLong.of(seconds);
            }
        }
        throw wrong("error.time");
    }

    Language language() throws BadInputException {
        if (text == null) {
            return Language.EN;
        }
        for (Language language : Language.values()) {
            if (language.tag().equals(text)) {
                return language;
            }
        }
        throw wrong("error.language");
    }

    Optional<ParameterHalf> half() throws BadInputException {
        if (text == null) {
            return Optional.empty();
        }
        for (ParameterHalf half : ParameterHalf.values()) {
            if (half.key().equals(text)) {
                return Optional.of(half);
            }
        }
        throw wrong("error.parameters");
    }

    LinesKept lines() throws BadInputException {
        if (text == null) {
            return LinesKept.FIRST;
        }
        for (LinesKept lines : LinesKept.values()) {
            if (lines.key().equals(text)) {
                return lines;
            }
        }
        throw wrong("error.lines");
    }

    Optional<Path> path() throws BadInputException {
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (!text.isBlank()) {
                return Optional.of(Path.of(text));
            }
        } catch (InvalidPathException e) {
            throw wrong("error.path");
        }
        throw wrong("error.path");
    }

    private BadInputException wrong(String key, String... allowed) {
        List<String> values = new ArrayList<>(List.of(name, String.valueOf(text)));
        values.addAll(List.of(allowed));
        return new BadInputException(key, values.toArray());
    }
}
