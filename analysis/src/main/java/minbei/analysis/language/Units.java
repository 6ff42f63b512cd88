package minbei.analysis.language;

import java.util.ResourceBundle;

/** Units of parameters and indicators, which catalogue and model name in English, for readers. */
public final class Units {

    private static final String BUNDLE = "minbei.scenario.language.units";

    private Units() {}

    /**
     * A unit in a language.
     *
     * @param language of the reader
     * @param unit as the catalogue or the indicator names it
     * @return its name in the language; the unit itself where there is none
     */
    public static String in(Language language, String unit) {
        if (language == Language.EN || unit.isEmpty()) {
            return unit;
        }
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), noFallback);
        return bundle.containsKey(unit) ? bundle.getString(unit) : unit;
    }
}
