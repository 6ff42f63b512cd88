package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CostEffectivenessTest {

    private static final CostEffectiveness PLANE =
            CostEffectiveness.of(new double[] {10, 12, -2, 8, Double.NaN}, new double[] {1, -1, 2, 3, 5});

    @Test
    void replicationsAreCountedByQuarterOfThePlane() {
        CostEffectiveness.Quarters quarters = PLANE.quarters();

        assertThat(quarters.n()).isEqualTo(4);
        assertThat(quarters.dearerAndBetter()).isEqualTo(2.0 / 4);
        assertThat(quarters.dearerNoBetter()).isEqualTo(1.0 / 4);
        assertThat(quarters.noDearerAndBetter()).isEqualTo(1.0 / 4);
        assertThat(quarters.noDearerNoBetter()).isZero();
    }

    @Test
    void acceptabilityIsTheShareOfStudentsDistributionBelowTheNetBenefit() {
        CostEffectiveness two = CostEffectiveness.of(new double[] {10, 12}, new double[] {4, 7});

        // At 3 a unit: net benefits 2 and 9, mean 5.5, s = 4.9497475, t = 5.5 √2 / 4.9497475 = 11/7. Student's
        // distribution with one
        // degree of freedom is Cauchy's: ½ + arctan(11/7) / π = 0.5 + 1.0040671 / 3.1415927 = 0.8196045.
        assertThat(two.acceptability(3)).isCloseTo(0.8196045, within(1e-7));
    }

    @Test
    void acceptabilityRisesWithWhatAnEffectIsWorth() {
        assertThat(PLANE.acceptability(0)).isLessThan(0.5);
        assertThat(PLANE.acceptability(100)).isGreaterThan(PLANE.acceptability(0));
    }

    @Test
    void netBenefitWithoutSpreadIsAcceptedForSureOrNotAtAll() {
        CostEffectiveness sure = CostEffectiveness.of(new double[] {1, 1}, new double[] {2, 2});

        assertThat(sure.acceptability(1)).isEqualTo(1);
        assertThat(sure.acceptability(0.5)).isEqualTo(0.5);
        assertThat(sure.acceptability(0.25)).isZero();
    }

    @Test
    void costOfAUnitIsTheSetOfFieller() {
        CostEffectiveness plane = CostEffectiveness.of(new double[] {19, 21, 21, 19}, new double[] {9, 11, 9, 11});

        assertThat(plane.costPerUnit())
                .isEqualTo(RatioSet.of(new double[] {19, 21, 21, 19}, new double[] {9, 11, 9, 11}));
    }

    @Test
    void negativeWillingnessToPayIsRefused() {
        assertThatThrownBy(() -> PLANE.acceptability(-1)).hasMessageContaining("willingness to pay (-1.0)");
    }
}
