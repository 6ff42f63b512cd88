package minbei.scenario.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence or a part of one, with gaps that are filled when it is read; English by itself, Chinese on demand.
 *
 * @param english what is said, with gaps written {@code {0}}, {@code {1}}
 * @param gaps what fills them: phrases, which are put into the reader's language too, or anything else, which stands as it is
 */
public record Phrase(String english, List<Object> gaps) {

    /** Nothing said. */
    public static final Phrase NONE = of("");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    /** Copies the list. */
    public Phrase {
        gaps = List.copyOf(gaps);
    }

    /**
     * A phrase.
     *
     * @param english what is said; {@code phrases_zh.yml} has it in Chinese
     * @param gaps what fills its gaps, in order
     * @return the phrase
     */
    public static Phrase of(String english, Object... gaps) {
        return new Phrase(english, List.of(gaps));
    }

    /**
     * A text that is the same in every language: a key, a number, what a user wrote.
     *
     * @param text the text
     * @return the phrase
     */
    public static Phrase verbatim(String text) {
        return of("{0}", text);
    }

    /**
     * Several names, one after the other.
     *
     * @param names one or more
     * @return for example {@code a and b}
     */
    public static Phrase all(List<String> names) {
        Phrase all = verbatim(names.get(0));
        for (String name : names.subList(1, names.size())) {
            all = of("{0} and {1}", all, name);
        }
        return all;
    }

    /**
     * What another part of the program says in English, with its gaps filled already.
     *
     * @param text the English text
     * @return the phrase that it is, where there is one in Chinese; else the text as it stands
     */
    public static Phrase heard(String text) {
        return PhraseBook.chinese().recognize(text).orElseGet(() -> verbatim(text));
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return english.isEmpty();
    }

    /**
     * The phrase in a language.
     *
     * @param locale Chinese or any other, which gets English
     * @return the text; parts without a Chinese form stand in English
     */
    public String in(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String template = chinese ? PhraseBook.chinese().of(english) : english;
        return GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(gap(gap.group(1), locale)));
    }

    private String gap(String number, Locale locale) {
        Object filling = gaps.get(Integer.parseInt(number));
        return filling instanceof Phrase phrase ? phrase.in(locale) : filling.toString();
    }

    /** The phrase in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
