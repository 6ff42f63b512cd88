package minbei.analysis.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.language.Language;
import minbei.analysis.statistics.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    /** Ends of the interval in percentage points; the smallest difference that matters is 0.5. */
    @ParameterizedTest
    @CsvSource({
        " 0.8,  1.6, RAISES",
        " 0.1,  0.9, RAISES",
        " 0.1,  0.5, RAISES",
        "-1.6, -0.8, LOWERS",
        "-0.9, -0.1, LOWERS",
        "-0.2,  1.4, MAY_RAISE",
        " 0.0,  0.6, MAY_RAISE",
        "-1.4,  0.2, MAY_LOWER",
        "-0.6,  0.0, MAY_LOWER",
        "-0.4,  0.4, NO_VISIBLE_DIFFERENCE",
        " 0.1,  0.4, NO_VISIBLE_DIFFERENCE",
        "-0.3, -0.1, NO_VISIBLE_DIFFERENCE",
        " 0.0,  0.0, NO_VISIBLE_DIFFERENCE",
        "-0.7,  0.8, CANNOT_TELL",
        "-0.5,  0.5, CANNOT_TELL"
    })
    void wordFollowsFromWhereTheIntervalLies(double lower, double upper, Verdict verdict) {
        assertThat(Verdict.of(difference(lower, upper))).isEqualTo(verdict);
    }

    @Test
    void withoutIntervalNothingCanBeTold() {
        assertThat(Verdict.of(new Difference(0.05, Double.NaN, Double.NaN, Double.NaN, 1)))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Verdict.of(Difference.UNKNOWN)).isEqualTo(Verdict.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource({
        "RAISES, raises, 提高",
        "LOWERS, lowers, 降低",
        "MAY_RAISE, may raise, 可能提高",
        "MAY_LOWER, may lower, 可能降低",
        "NO_VISIBLE_DIFFERENCE, no visible difference, 看不出差别",
        "CANNOT_TELL, cannot tell, 无法判断"
    })
    void wordsAreThoseOfTheList(Verdict verdict, String english, String chinese) {
        assertThat(verdict.word(Messages.of(Language.EN))).isEqualTo(english);
        assertThat(verdict.word(Messages.of(Language.ZH))).isEqualTo(chinese);
    }

    static Difference difference(double lowerPoints, double upperPoints) {
        double lower = lowerPoints / 100;
        double upper = upperPoints / 100;
        return new Difference((lower + upper) / 2, 0.01, lower, upper, 8);
    }
}
