package minbei.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class LogisticErrorTest {

    @Test
    void drawAndDistributionAreInverse() {
        double scale = LogisticError.scale(0.1);
        // √3 / π · 0.1
        assertThat(scale).isEqualTo(0.0551328895, within(1e-9));
        for (double u : new double[] {0.01, 0.3, 0.5, 0.9}) {
            assertThat(LogisticError.chanceBelow(LogisticError.at(u, scale), scale))
                    .isEqualTo(u, within(1e-12));
        }
    }

    @Test
    void withoutErrorThereIsNoChance() {
        assertThat(LogisticError.at(0.2, 0)).isZero();
        assertThat(LogisticError.chanceBelow(0.01, 0)).isEqualTo(1);
        assertThat(LogisticError.chanceBelow(-0.01, 0)).isZero();
    }
}
