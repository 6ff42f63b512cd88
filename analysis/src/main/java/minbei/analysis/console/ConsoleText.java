package minbei.analysis.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.model.schedule.Month;

/** The words and numbers of the windows, in one language. */
final class ConsoleText {

    private static final String BUNDLE = "minbei.analysis.console.messages";
    private static final int FEN_DIGITS = 2;
    private static final int PERCENT = 100;

    private final Language language;
    private final ResourceBundle bundle;

    private ConsoleText(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    static ConsoleText in(Language language) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new ConsoleText(language, ResourceBundle.getBundle(BUNDLE, language.locale(), noFallback));
    }

    Language language() {
        return language;
    }

    /** A line with its gaps filled. */
    String line(String key, String... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    /** A word of MASON's own windows; as MASON has it where there is no other. */
    String mason(String english) {
        String key = "mason." + english.strip().replace(' ', '_');
        return bundle.containsKey(key) ? bundle.getString(key) : english;
    }

    String name(Bilingual name) {
        return name.in(language);
    }

    String name(String english, String chinese) {
        return name(new Bilingual(english, chinese));
    }

    /** A month as 2014-01; a dash where there is none. */
    String month(int month) {
        return new Month(month).toString();
    }

    String percent(double share) {
        return Double.isNaN(share) ? "–" : number(share * PERCENT, 1) + " %";
    }

    String yuan(long fen) {
        return number(BigDecimal.valueOf(fen, FEN_DIGITS), 0);
    }

    String number(double value, int decimals) {
        return Double.isNaN(value) ? "–" : number(BigDecimal.valueOf(value), decimals);
    }

    private static String number(BigDecimal value, int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value.setScale(decimals, RoundingMode.HALF_UP));
    }
}
