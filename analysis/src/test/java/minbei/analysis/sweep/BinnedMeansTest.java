package minbei.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinnedMeansTest {

    private static BinnedMeans bins(double[]... numbers) {
        BinnedMeans bins = new BinnedMeans(numbers.length);
        for (int bin = 0; bin < numbers.length; bin++) {
            for (double number : numbers[bin]) {
                bins.add(bin, number);
            }
        }
        return bins;
    }

    @Test
    void meanOfABinHasTheIntervalOfStudentForAsManyNumbersAsItHolds() {
        BinnedMeans bins = bins(new double[] {2, 4, 6}, new double[] {7}, new double[0]);
        assertThat(bins.count(0)).isEqualTo(3);
        assertThat(bins.mean(0)).isEqualTo(4);
        // s = 2; 4.30265 · 2 / √3
        assertThat(bins.halfWidth(0)).isCloseTo(4.9682754, within(1e-7));
        assertThat(bins.mean(1)).isEqualTo(7);
        assertThat(bins.halfWidth(1)).isNaN();
        assertThat(bins.mean(2)).isNaN();
        assertThat(bins.halfWidth(2)).isNaN();
    }

    @Test
    void explainedShareIsOmegaSquared() {
        // Means 2 and 6 around 4: between 2 · 4 + 2 · 4 = 16; within 2 + 2 = 4, so noise 4 / (4 − 2) = 2; (16 − 1 · 2)
        // / (16 + 4 + 2).
        assertThat(bins(new double[] {1, 3}, new double[] {5, 7}).explained()).isCloseTo(14.0 / 22, within(1e-15));
        // An empty bin counts for nothing.
        assertThat(bins(new double[] {1, 3}, new double[0], new double[] {5, 7}).explained())
                .isCloseTo(14.0 / 22, within(1e-15));
    }

    @Test
    void whatChanceAloneGivesIsNotExplained() {
        // Means 2 and 2: between 0, less than the 2 that noise gives.
        assertThat(bins(new double[] {1, 3}, new double[] {1, 3}).explained()).isZero();
        assertThat(bins(new double[] {5, 5}, new double[] {5, 5}).explained()).isZero();
    }

    @Test
    void nothingIsSaidWithNoMoreNumbersThanBins() {
        assertThat(bins(new double[] {1}, new double[] {5}).explained()).isNaN();
        assertThat(bins(new double[0]).explained()).isNaN();
    }
}
