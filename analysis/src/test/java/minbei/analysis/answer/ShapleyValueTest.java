package minbei.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShapleyValueTest {

    /**
     * Gloves: player 0 has a left one, 1 and 2 a right one each; a pair is worth 1. In the six orders of arrival player 0 completes the pair
     * unless it comes first: 4/6. Player 1 does if it comes right after 0, as second: orders 0-1-2, and that is all: 1/6.
     */
    @Test
    void ownerOfTheOnlyLeftGloveGetsFourSixths() {
        // coalitions 0 to 7: bit 0 is player 0
        double[] worth = {0, 0, 0, 1, 0, 1, 0, 1};
        double[] values = ShapleyValue.of(worth);
        assertThat(values[0]).isCloseTo(4.0 / 6, within(1e-12));
        assertThat(values[1]).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(values[2]).isCloseTo(1.0 / 6, within(1e-12));
    }

    /**
     * v(∅) = 10, v(a) = 14, v(b) = 11, v(ab) = 18: a first brings 4, a second 18 − 11 = 7, so 5.5; b first brings 1, second 18 − 14 = 4, so
     * 2.5. Together 8 = 18 − 10.
     */
    @Test
    void whatTwoBlocksBringTogetherIsHalved() {
        assertThat(ShapleyValue.of(new double[] {10, 14, 11, 18})).containsExactly(5.5, 2.5);
    }

    @Test
    void valuesAddUpToTheWorthOfAllLessThatOfNone() {
        double[] worth = new double[32];
        Arrays.setAll(worth, coalition -> Math.sin(coalition) + Integer.bitCount(coalition));
        assertThat(Arrays.stream(ShapleyValue.of(worth)).sum()).isCloseTo(worth[31] - worth[0], within(1e-12));
    }

    @Test
    void aBlockThatNeverBringsAnythingHasNoShare() {
        double[] worth = new double[32];
        Arrays.setAll(worth, coalition -> Integer.bitCount(coalition & ~4) * 3.0);
        assertThat(ShapleyValue.of(worth)[2]).isZero();
    }

    @Test
    void aFailedWorldLeavesNoValue() {
        assertThat(ShapleyValue.of(new double[] {10, 14, Double.NaN, 18})).containsOnly(Double.NaN);
    }

    @Test
    void coalitionsThatAreNotAllThereAreRefused() {
        assertThatThrownBy(() -> ShapleyValue.of(new double[6])).hasMessageContaining("coalitions (6)");
        assertThatThrownBy(() -> ShapleyValue.of(new double[1])).hasMessageContaining("coalitions (1)");
    }
}
