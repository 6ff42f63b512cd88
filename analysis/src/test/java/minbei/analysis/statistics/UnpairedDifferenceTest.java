package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnpairedDifferenceTest {

    @Test
    void intervalIsWelchs() {
        Difference difference = UnpairedDifference.of(new double[] {2, 4, 6}, new double[] {1, 2, 3});

        // v₁ = 4/3, v₂ = 1/3; √(5/3) = 1.2909944; ν = (25/9) / ((16/9)/2 + (1/9)/2) = (25/9) / (17/18) = 50/17 =
        // 2.9411765.
        assertThat(difference.mean()).isEqualTo(2);
        assertThat(difference.standardDeviation()).isCloseTo(Math.sqrt(5), within(1e-12));
        double quantile = StudentQuantile.of(50 / 17.0);
        assertThat(quantile).isBetween(3.182, 4.303); // between those of 3 and of 2 degrees of freedom
        assertThat(difference.upper()).isCloseTo(2 + quantile * 1.2909944, within(1e-6));
    }

    @Test
    void oneReplicationHasNoInterval() {
        Difference difference = UnpairedDifference.of(new double[] {2}, new double[] {1});

        assertThat(difference.mean()).isEqualTo(1);
        assertThat(difference.lower()).isNaN();
    }
}
