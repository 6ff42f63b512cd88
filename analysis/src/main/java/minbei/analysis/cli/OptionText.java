package minbei.analysis.cli;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        throw wrong("a whole number from " + min + " to " + max);
    }

    Optional<Double> share() throws BadInputException {
        if (text == null) {
            return Optional.empty();
        }
        double value = DECIMAL.matcher(text).matches() ? new BigDecimal(text).doubleValue() : Double.NaN;
        if (value > 0 && value <= 1) {
            return Optional.of(value);
        }
        throw wrong("a number above 0 and at most 1");
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
        String allowed = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(" or "));
        throw wrong(allowed);
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
            throw wrong("the path of a folder that does not exist yet: " + e.getReason());
        }
        throw wrong("the path of a folder that does not exist yet");
    }

    private BadInputException wrong(String allowed) {
        return new BadInputException(name + " (" + text + ") must be " + allowed);
    }
}
