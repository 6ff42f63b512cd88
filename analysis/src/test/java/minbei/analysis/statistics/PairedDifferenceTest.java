package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

    @Test
    void differencesAreTakenPairByPair() {
        Difference difference = PairedDifference.of(new double[] {3, 5, 9}, new double[] {1, 4, 5});

        // Differences 2, 1, 4: mean 7/3; squares 1/9 + 16/9 + 25/9 = 42/9; s = √(42/18) = 1.5275252.
        assertThat(difference.n()).isEqualTo(3);
        assertThat(difference.mean()).isCloseTo(2.3333333, within(1e-7));
        assertThat(difference.standardDeviation()).isCloseTo(1.5275252, within(1e-7));
        // Half width 4.3026527 · 1.5275252 / √3 = 6.5724104 / 1.7320508 = 3.7945829.
        assertThat(difference.lower()).isCloseTo(-1.4612496, within(1e-6));
        assertThat(difference.upper()).isCloseTo(6.1279162, within(1e-6));
        assertThat(difference.excludesZero()).isFalse();
    }

    @Test
    void intervalOfAHigherLevelIsWiderByTheRatioOfTheQuantiles() {
        Difference difference = PairedDifference.of(new double[] {3, 5, 9}, new double[] {1, 4, 5}, 0.99);

        // t(0.995; 2) = 9.924843; half width 9.924843 · 1.5275252 / √3 = 8.7528886
        assertThat(difference.mean()).isCloseTo(2.3333333, within(1e-7));
        assertThat(difference.lower()).isCloseTo(-6.4195553, within(1e-6));
        assertThat(difference.upper()).isCloseTo(11.0862219, within(1e-6));
    }

    @Test
    void equalDifferencesHaveAnIntervalOfOnePoint() {
        Difference difference = PairedDifference.of(new double[] {3, 5}, new double[] {1, 3});

        assertThat(difference.lower()).isEqualTo(2);
        assertThat(difference.upper()).isEqualTo(2);
        assertThat(difference.excludesZero()).isTrue();
    }

    @Test
    void pairsOfWhichOneFailedAreLeftOutAndCounted() {
        Difference difference =
                PairedDifference.of(new double[] {3, Double.NaN, 9, 8}, new double[] {1, 4, Double.NaN, 4});

        // Left are 3 − 1 = 2 and 8 − 4 = 4.
        assertThat(difference.n()).isEqualTo(2);
        assertThat(difference.mean()).isEqualTo(3);
    }

    @Test
    void onePairHasADifferenceButNoInterval() {
        Difference difference = PairedDifference.of(new double[] {3}, new double[] {1});

        assertThat(difference.mean()).isEqualTo(2);
        assertThat(difference.hasInterval()).isFalse();
        assertThat(difference.lower()).isNaN();
        assertThat(difference.excludesZero()).isFalse();
    }

    @Test
    void replicationsThatDoNotPairAreRefused() {
        assertThatThrownBy(() -> PairedDifference.of(new double[] {1}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 replications and the yardstick 2");
    }
}
