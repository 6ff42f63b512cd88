package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Four pairs: t(0.975; 3) = 3.1824463, q = t² / 4 = 2.5319911; all variances 4 / 3, so q s² = 3.3759882, and all covariances 0. */
class RatioSetTest {

    @Test
    void denominatorToldFromZeroGivesAnInterval() {
        RatioSet set = RatioSet.of(new double[] {19, 21, 21, 19}, new double[] {9, 11, 9, 11});

        // a = 100 − 3.3759882, b = 200, c = 400 − 3.3759882; √(b² − a c) = √(40000 − 38323.4033) = 40.9463.
        assertThat(set.kind()).isEqualTo(RatioSet.Kind.INTERVAL);
        assertThat(set.ratio()).isEqualTo(2);
        assertThat(set.lower()).isCloseTo((200 - 40.94627) / 96.624012, within(1e-5));
        assertThat(set.upper()).isCloseTo((200 + 40.94627) / 96.624012, within(1e-5));
        assertThat(set.n()).isEqualTo(4);
    }

    @Test
    void denominatorThatMayBeZeroGivesTwoRays() {
        RatioSet set = RatioSet.of(new double[] {19, 21, 21, 19}, new double[] {-0.5, 1.5, -0.5, 1.5});

        // a = 0.25 − 3.3759882 = −3.1259882, b = 0.5 · 20 = 10, c = 396.6240118; b² − a c = 1339.84196, root 36.603852.
        assertThat(set.kind()).isEqualTo(RatioSet.Kind.TWO_RAYS);
        assertThat(set.lower()).isCloseTo(-46.603852 / 3.1259882, within(1e-5));
        assertThat(set.upper()).isCloseTo(26.603852 / 3.1259882, within(1e-5));
    }

    @Test
    void ratioOfTwoThatMayBothBeZeroCannotBeTold() {
        RatioSet set = RatioSet.of(new double[] {-0.5, 1.5, 1.5, -0.5}, new double[] {-0.5, 1.5, -0.5, 1.5});

        // a = c = −3.1259882, b = 0.25: b² − a c is negative.
        assertThat(set.kind()).isEqualTo(RatioSet.Kind.CANNOT_BE_TOLD);
        assertThat(set.lower()).isNaN();
    }

    @Test
    void onePairTellsNoRatio() {
        assertThat(RatioSet.of(new double[] {2}, new double[] {1}).kind()).isEqualTo(RatioSet.Kind.CANNOT_BE_TOLD);
    }

    @Test
    void pairsWithoutAValueOnOneSideAreLeftOut() {
        RatioSet set = RatioSet.of(new double[] {2, 4, Double.NaN}, new double[] {1, 2, 7});

        // 2 and 4 over 1 and 2: the ratio is 2 in both pairs.
        assertThat(set.n()).isEqualTo(2);
        assertThat(set.ratio()).isEqualTo(2);
    }
}
