package minbei.analysis.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import minbei.analysis.language.Language;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Numbers english = Numbers.of(Messages.of(Language.EN));
    private final Numbers chinese = Numbers.of(Messages.of(Language.ZH));

    @Test
    void numbersLookTheSameWhateverTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(english.decimal(1234.56, 1)).isEqualTo("1,234.6");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shareCarriesThePerCentSignOfItsLanguage() {
        assertThat(english.share(0.1234)).isEqualTo("12.3 %");
        assertThat(chinese.share(0.1234)).isEqualTo("12.3%");
    }

    @Test
    void differenceCarriesItsSign() {
        assertThat(english.points(0.0125)).isEqualTo("+1.25");
        assertThat(english.points(-0.0125)).isEqualTo("-1.25");
    }

    @Test
    void differenceThatRoundsToZeroHasNoSign() {
        assertThat(english.points(0.00001)).isEqualTo("0.00");
        assertThat(english.points(-0.00001)).isEqualTo("0.00");
    }

    @Test
    void unknownValueIsADash() {
        assertThat(english.share(Double.NaN)).isEqualTo("–");
        assertThat(english.points(Double.NaN)).isEqualTo("–");
        assertThat(english.decimal(Double.POSITIVE_INFINITY, 2)).isEqualTo("–");
    }
}
