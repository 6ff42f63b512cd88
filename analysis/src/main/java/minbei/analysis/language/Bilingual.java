package minbei.analysis.language;

/**
 * A text in both languages.
 *
 * @param english the English text
 * @param chinese the Chinese text
 */
public record Bilingual(String english, String chinese) {

    /**
     * The text in one language.
     *
     * @param language which
     * @return the text
     */
    public String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
