package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VarianceRatioTest {

    @Test
    void ratioHasTheIntervalOfPitmanAndMorgan() {
        VarianceRatio ratio = VarianceRatio.of(new double[] {3, 5, 9, 7}, new double[] {1, 4, 5, 6});

        // Variances 20/3 and 14/3, of the differences 2, 1, 4, 1: 6/3. Ratio (34/3) / 2 = 17/3.
        assertThat(ratio.ratio()).isCloseTo(17.0 / 3, within(1e-12));
        // Sums 4, 9, 14, 13: Σ = 62 about 10; with differences Σ = 0 + 1 + 8 − 3 = 6. F = 62/6; r² = 36 / (62 · 6);
        // t(0.975; 2) = 4.3026527; K = 1 + 2 · 18.5128202 · (1 − 0.0967742) / 2 = 17.7212570; K + √(K² − 1) =
        // 35.4142767.
        assertThat(ratio.lower()).isCloseTo((1 + 62.0 / 6 / 35.4142767) / 2, within(1e-6));
        assertThat(ratio.upper()).isCloseTo((1 + 62.0 / 6 * 35.4142767) / 2, within(1e-4));
        assertThat(ratio.n()).isEqualTo(4);
    }

    @Test
    void ratioTellsWhatCommonSeedsAreWorth() {
        // Policy 1, 5, 9 has variance 16, yardstick 1, 4, 7 has 9; differences 0, 1, 2 have 1: (16 + 9) / 1 = 25.
        assertThat(VarianceRatio.of(new double[] {1, 5, 9}, new double[] {1, 4, 7})
                        .ratio())
                .isCloseTo(25, within(1e-12));
    }

    @Test
    void pairsThatDifferByAConstantHaveAnInfiniteRatio() {
        VarianceRatio ratio = VarianceRatio.of(new double[] {3, 5, 9}, new double[] {1, 3, 7});

        assertThat(ratio.ratio()).isInfinite();
        assertThat(ratio.lower()).isInfinite();
    }

    @Test
    void twoPairsHaveARatioButNoInterval() {
        VarianceRatio ratio = VarianceRatio.of(new double[] {3, 5, Double.NaN}, new double[] {1, 4, 2});

        // Variances 2 and 4.5, of the differences 2 and 1: 0.5.
        assertThat(ratio.ratio()).isEqualTo(13);
        assertThat(ratio.lower()).isNaN();
        assertThat(ratio.n()).isEqualTo(2);
    }
}
