package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class GiniTest {

    @Test
    void equalSharesHaveNoInequality() {
        assertThat(Gini.of(new double[] {0.2, 0.2, 0.2}, new double[] {5, 1, 3}))
                .isZero();
    }

    @Test
    void twoPlacesByHand() {
        // weights 1 and 3, values 0.1 and 0.3: mean (0.1 + 0.9)/4 = 0.25; differences 2·1·3·0.2 = 1.2; 1.2 /
        // (2·16·0.25) = 0.15
        assertThat(Gini.of(new double[] {0.1, 0.3}, new double[] {1, 3})).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void placesWithoutNeedAreLeftOut() {
        double without = Gini.of(new double[] {0.1, 0.3}, new double[] {1, 3});
        assertThat(Gini.of(new double[] {0.1, 0, 0.3}, new double[] {1, 0, 3})).isEqualTo(without);
    }

    @Test
    void nothingServedAnywhereHasNoGini() {
        assertThat(Gini.of(new double[] {0, 0}, new double[] {1, 1})).isNaN();
    }
}
