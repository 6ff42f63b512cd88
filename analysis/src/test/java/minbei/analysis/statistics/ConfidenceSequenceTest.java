package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConfidenceSequenceTest {

    private static final double[] ZEROS = new double[10];

    /** Five differences of 0 and five of 2: mean 1, Σ(d − 1)² = 10, no skewness. */
    private static final double[] EVEN = {0, 2, 0, 2, 0, 2, 0, 2, 0, 2};

    @Test
    void tenPairsHaveTheIntervalOfTheTMixture() {
        Difference difference = ConfidenceSequence.of(EVEN, ZEROS, 0.05);

        // ρ = 5 / 15; κ = (0.0025 / 3)^(−0.1) = 1200^0.1 = 2.0319738; z² = 9 · 1.0319738 / (1 − 0.6773246) = 28.783619;
        // s / √n = √(10 / 9 / 10) = 1 / 3; half-width 5.3650367 / 3 = 1.7883456.
        assertThat(difference.n()).isEqualTo(10);
        assertThat(difference.mean()).isEqualTo(1);
        assertThat(difference.lower()).isCloseTo(1 - 1.7883456, within(1e-6));
        assertThat(difference.upper()).isCloseTo(1 + 1.7883456, within(1e-6));
    }

    @Test
    void skewDifferencesHaveAWiderInterval() {
        double[] skew = {0, 0, 0, 0, 0, 0, 0, 0, 0, 10};

        // Mean 1, s = √(90 / 9) = √10, s / √n = 1. m₂ = 9, m₃ = (9 · (−1) + 729) / 10 = 72, g₁ = 72 / 27 = 8 / 3,
        // G₁ = 8 / 3 · √90 / 8 = √10. z = 5.3650367; z + √10 · (1 + 2 · 28.783619) / (6 √10) = 5.3650367 + 9.7612064.
        assertThat(ConfidenceSequence.halfWidth(Sample.of(skew), 0.05)).isCloseTo(15.1262431, within(1e-5));
    }

    @Test
    void nothingIsSaidBeforeTenPairs() {
        double[] nine = Arrays.copyOf(EVEN, 9);

        assertThat(ConfidenceSequence.halfWidth(Sample.of(nine), 0.05)).isInfinite();
        assertThat(ConfidenceSequence.halfWidth(Sample.of(EVEN), 0.05)).isFinite();
    }

    @Test
    void pairsWithoutAValueDoNotCountTowardsTheTen() {
        double[] withGap = EVEN.clone();
        withGap[3] = Double.NaN;

        assertThat(ConfidenceSequence.of(withGap, ZEROS, 0.05).n()).isEqualTo(9);
        assertThat(ConfidenceSequence.of(withGap, ZEROS, 0.05).upper()).isInfinite();
    }

    @Test
    void equalDifferencesHaveAnIntervalOfOnePointAfterTenPairs() {
        double[] same = new double[10];
        Arrays.fill(same, 3);

        assertThat(ConfidenceSequence.of(same, ZEROS, 0.05).lower()).isEqualTo(3);
        assertThat(ConfidenceSequence.of(same, ZEROS, 0.05).upper()).isEqualTo(3);
    }

    @Test
    void smallErrorRateSaysNothingOfTenPairsYet() {
        // ρ = 1 / 3: κ ρ ≥ 1 if α² ≤ ρ^9, that is α ≤ (1 / 3)^4.5 = 0.00713.
        assertThat(ConfidenceSequence.halfWidth(Sample.of(EVEN), 0.0071)).isInfinite();
        assertThat(ConfidenceSequence.halfWidth(Sample.of(EVEN), 0.0072)).isFinite();
    }

    @Test
    void intervalIsWiderThanStudentsThatMayBeLookedAtOnce() {
        assertThat(ConfidenceSequence.halfWidth(Sample.of(EVEN), 0.05))
                .isGreaterThan(Sample.of(EVEN).halfWidth(0.95));
    }

    @Test
    void errorRateOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> ConfidenceSequence.halfWidth(Sample.of(EVEN), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("error rate (0.0) must be between 0 and 1");
    }
}
