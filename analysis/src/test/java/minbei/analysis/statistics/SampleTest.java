package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void meanAndSpreadFollowTheFormula() {
        Sample sample = Sample.of(2, 4, 6);

        assertThat(sample.n()).isEqualTo(3);
        assertThat(sample.mean()).isEqualTo(4);
        // ((2 − 4)² + 0² + (6 − 4)²) / (3 − 1) = 4, and its root is 2.
        assertThat(sample.standardDeviation()).isEqualTo(2);
    }

    @Test
    void halfWidthIsStudentsQuantileTimesTheStandardError() {
        // t(0.975; 2) = 4.3026527, s / √n = 2 / 1.7320508 = 1.1547005; product 4.9682754.
        assertThat(Sample.of(2, 4, 6).halfWidth()).isCloseTo(4.9682754, within(1e-7));
    }

    @Test
    void replicationsWithoutValueAreLeftOut() {
        Sample sample = Sample.of(Double.NaN, 2, Double.NaN, 4);

        assertThat(sample.n()).isEqualTo(2);
        assertThat(sample.mean()).isEqualTo(3);
    }

    @Test
    void oneValueHasNoIntervalAndNoneNotEvenAMean() {
        assertThat(Sample.of(7).mean()).isEqualTo(7);
        assertThat(Sample.of(7).standardDeviation()).isNaN();
        assertThat(Sample.of(7).halfWidth()).isNaN();
        assertThat(Sample.of().mean()).isNaN();
        assertThat(Sample.of().quantile(0.5)).isNaN();
    }

    @Test
    void quantileInterpolatesBetweenReplicationsWhateverTheirOrder() {
        // Definition 8: position p (n + 1/3) + 1/3 = 0.5 · 4.3333 + 0.3333 = 2.5, half way from the 2nd to the 3rd
        // value.
        assertThat(Sample.of(40, 10, 30, 20).quantile(0.5)).isCloseTo(25, within(1e-12));
        // Below the first position it is the smallest.
        assertThat(Sample.of(40, 10, 30, 20).quantile(0.025)).isEqualTo(10);
        assertThat(Sample.of(40, 10, 30, 20).quantile(0.975)).isEqualTo(40);
    }

    @Test
    void skewnessIsThatOfTheThirdMoment() {
        // Nine zeros and a ten: m₂ = 9, m₃ = 72, g₁ = 72 / 27, G₁ = 8/3 · √90 / 8 = √10.
        Sample skew = Sample.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 10);
        assertThat(skew.skewness()).isCloseTo(3.1622777, within(1e-7));
        assertThat(skew.isSkewed()).isTrue();
        assertThat(Sample.of(0, 1, 2).skewness()).isZero();
        assertThat(Sample.of(4, 4, 4).skewness()).isZero();
        assertThat(Sample.of(0, 1).skewness()).isNaN();
        assertThat(Sample.of(0, 1).isSkewed()).isFalse();
    }
}
