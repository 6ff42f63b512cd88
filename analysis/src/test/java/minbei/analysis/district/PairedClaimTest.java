package minbei.analysis.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Each claim passes where it is true and fails where it is not, in both directions. */
class PairedClaimTest {

    /**
     * Differences 2, 3, 4: mean 3, standard deviation 1, n = 3. Two degrees of freedom: t(0.9995) = 31.599, t(0.995) = 9.925; half
     * widths 31.599 / √3 = 18.244 and 9.925 / √3 = 5.730.
     */
    private static PairedClaim three(double shift) {
        return PairedClaim.of("coverage", new double[] {12 + shift, 23 + shift, 34 + shift}, new double[] {10, 20, 30});
    }

    @Test
    void riseIsClaimedByTheLowerEndOfThe999PermilleInterval() {
        // lower end 3 + 97 − 18.244 = 81.756
        assertThatCode(() -> three(97).risesByMoreThan(81.7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> three(97).risesByMoreThan(81.8)).isInstanceOf(AssertionError.class);
        assertThat(three(97).difference(PairedClaim.EFFECT_LEVEL).lower()).isCloseTo(81.756, within(0.001));
    }

    @Test
    void riseIsNotClaimedWhereTheOutcomeFalls() {
        assertThatThrownBy(() -> three(-97).risesByMoreThan(0)).isInstanceOf(AssertionError.class);
    }

    @Test
    void fallIsClaimedByTheUpperEndOfThe999PermilleInterval() {
        // upper end 3 − 103 + 18.244 = −81.756
        assertThatCode(() -> three(-103).fallsByMoreThan(81.7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> three(-103).fallsByMoreThan(81.8)).isInstanceOf(AssertionError.class);
    }

    @Test
    void fallIsNotClaimedWhereTheOutcomeRises() {
        assertThatThrownBy(() -> three(97).fallsByMoreThan(0)).isInstanceOf(AssertionError.class);
    }

    @Test
    void noEffectIsClaimedWhereTheWholeInterval99IsInsideTheMargin() {
        // 3 + 5.730 = 8.730 above, −3 + 5.730 with the other sign
        assertThatCode(() -> three(0).staysWithin(8.74)).doesNotThrowAnyException();
        assertThatThrownBy(() -> three(0).staysWithin(8.72))
                .as("beyond the upper end")
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> three(-6).staysWithin(8.74)).doesNotThrowAnyException();
        assertThatThrownBy(() -> three(-6).staysWithin(8.72))
                .as("beyond the lower end")
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void differenceThatIsNotSignificantIsNotThereforeNone() {
        // 0 lies in the interval −2.73 to 8.73, and yet a margin of 5 is not kept
        assertThatThrownBy(() -> three(0).risesByMoreThan(0)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> three(0).staysWithin(5)).isInstanceOf(AssertionError.class);
    }

    @Test
    void marginMayBeAShareOfTheYardstick() {
        // mean of the yardstick 20: 8.730 / 20 = 0.4365
        assertThatCode(() -> three(0).staysWithinShare(0.437)).doesNotThrowAnyException();
        assertThatThrownBy(() -> three(0).staysWithinShare(0.436)).isInstanceOf(AssertionError.class);
    }

    @Test
    void equalWorldsStayWithinAnyMarginAndHaveNoEffect() {
        PairedClaim twins = PairedClaim.of("coverage", new double[] {1, 2}, new double[] {1, 2});
        assertThatCode(() -> twins.staysWithin(1e-12)).doesNotThrowAnyException();
        assertThatThrownBy(() -> twins.risesByMoreThan(0)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> twins.fallsByMoreThan(0)).isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingIsClaimedOfOnePairOrOfPairsWithoutAValue() {
        PairedClaim one = PairedClaim.of("coverage", new double[] {9}, new double[] {1});
        assertThatThrownBy(() -> one.risesByMoreThan(0)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> one.staysWithin(100)).isInstanceOf(AssertionError.class);
        PairedClaim gap = PairedClaim.of("coverage", new double[] {9, 9, Double.NaN}, new double[] {1, 1, 1});
        assertThatThrownBy(() -> gap.risesByMoreThan(0)).hasMessageContaining("pairs with a value: 2");
        assertThatThrownBy(() -> gap.staysWithin(100)).isInstanceOf(AssertionError.class);
    }

    @Test
    void failureTellsMeanIntervalMarginAndReplications() {
        assertThatThrownBy(() -> three(0).staysWithin(5))
                .hasMessage(
                        "coverage must stay within ± 5 with its whole 99 % interval, but the mean difference is 3, the"
                                + " interval -2.73 to 8.73, R = 3 (pairs with a value: 3; standard deviation of a pair: 1; mean of the"
                                + " yardstick: 20)");
        assertThatThrownBy(() -> three(0).risesByMoreThan(0.25))
                .hasMessageStartingWith("coverage must rise by more than 0.25 with its whole 99.9 % interval");
        assertThatThrownBy(() -> three(0).fallsByMoreThan(0.25)).hasMessageContaining("must fall by more than 0.25");
    }

    @Test
    void negativeSizesAreRefused() {
        assertThatThrownBy(() -> three(0).risesByMoreThan(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> three(0).fallsByMoreThan(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> three(0).staysWithin(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
