package minbei.analysis.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import minbei.analysis.report.wording.Verdict;
import minbei.analysis.statistics.Difference;
import org.junit.jupiter.api.Test;

class FirstVisibleEffectTest {

    private static final Difference RAISES = difference(0.01, 0.02);
    private static final Difference LOWERS = difference(-0.02, -0.01);
    private static final Difference NOTHING = difference(-0.001, 0.001);

    private static Difference difference(double lower, double upper) {
        return new Difference((lower + upper) / 2, 0.01, lower, upper, 8);
    }

    private static Optional<FirstVisibleEffect> first(Difference... differences) {
        return FirstVisibleEffect.of(differences.length, List.of(differences)::get);
    }

    @Test
    void firstOfThreeMonthsInARowCounts() {
        assertThat(first(NOTHING, RAISES, RAISES, RAISES, RAISES))
                .contains(new FirstVisibleEffect(1, Verdict.RAISES, true));
    }

    @Test
    void twoMonthsInARowMayBeLuck() {
        assertThat(first(RAISES, RAISES, NOTHING, RAISES, RAISES)).isEmpty();
    }

    @Test
    void effectThatTurnsIsNotTheSameWord() {
        assertThat(first(RAISES, RAISES, LOWERS, LOWERS, LOWERS))
                .contains(new FirstVisibleEffect(2, Verdict.LOWERS, true));
    }

    @Test
    void effectThatIsGoneInTheLastMonthDoesNotLast() {
        assertThat(first(RAISES, RAISES, RAISES, NOTHING)).contains(new FirstVisibleEffect(0, Verdict.RAISES, false));
    }

    @Test
    void monthsWithoutAnIntervalAtTheEndDoNotCount() {
        assertThat(first(RAISES, RAISES, RAISES, Difference.UNKNOWN))
                .contains(new FirstVisibleEffect(0, Verdict.RAISES, true));
    }

    @Test
    void nothingIsSeenWithoutIntervals() {
        Difference one = new Difference(0.1, Double.NaN, Double.NaN, Double.NaN, 1);
        assertThat(first(one, one, one)).isEmpty();
    }
}
