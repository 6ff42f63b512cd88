package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VarianceBudgetTest {

    @Test
    void settingsAreToldApartOverTheSeedsTheyShare() {
        VarianceComponents components = VarianceComponents.of(new double[] {0, 2}, new double[] {4, 10});

        // Setting means 1 and 7, seed means 2 and 6, grand mean 4: S = 2 · (9 + 9) / 1 = 36. Residuals 1, −1, −1, 1: E
        // = 4 / 1.
        assertThat(components.residual()).isCloseTo(4, within(1e-12));
        assertThat(components.between()).isCloseTo((36 - 4) / 2.0, within(1e-12));
        assertThat(components.settings()).isEqualTo(2);
        assertThat(components.seeds()).isEqualTo(2);
    }

    @Test
    void seedsOnlyAddLuckThatCancels() {
        // Seed 2 adds 1,000 under every setting; means 2, 6 and 10 more than that: S = 2 · (16 + 0 + 16) / 2, E = 0.
        VarianceComponents components =
                VarianceComponents.of(new double[] {2, 1002}, new double[] {6, 1006}, new double[] {10, 1010});

        assertThat(components.between()).isCloseTo(16, within(1e-9));
        assertThat(components.residual()).isCloseTo(0, within(1e-9));
    }

    @Test
    void settingsThatDifferLessThanSeedsSwapThemHaveNoVarianceBetween() {
        assertThat(VarianceComponents.of(new double[] {0, 10}, new double[] {10, 1})
                        .between())
                .isZero();
    }

    @Test
    void seedWithoutAValueUnderOneSettingIsLeftOutOfAll() {
        VarianceComponents components =
                VarianceComponents.of(new double[] {0, 2, Double.NaN}, new double[] {4, 10, 1000});

        assertThat(components.between()).isCloseTo(16, within(1e-12));
        assertThat(components.seeds()).isEqualTo(2);
        assertThatThrownBy(() -> VarianceComponents.of(new double[] {0, 2}, new double[] {4}))
                .hasMessageContaining("1 seeds and another 2");
    }

    @Test
    void budgetHasAPartForEachSourceThatWasRun() {
        VarianceBudget budget = VarianceBudget.of(
                new double[] {0, 2, 4}, new double[] {8, 0, 4}, new double[][] {{6, 8, 10}}, new double[0][]);

        // Luck: variance of 0, 2, 4. Parameters: that of 8, 0, 4 is 16, so draws add 12. Data: means 2 and 8, S = 3 ·
        // (9
        // + 9), E = 0.
        assertThat(budget.luck()).isCloseTo(4, within(1e-12));
        assertThat(budget.parameters()).isCloseTo(12, within(1e-12));
        assertThat(budget.data()).isCloseTo(18, within(1e-12));
        assertThat(budget.structure()).isNaN();
        assertThat(budget.share(budget.parameters())).isCloseTo(12 / 34.0, within(1e-12));
    }

    /** The same four values in another order: the draws change whom luck favours and nothing else. */
    @Test
    void drawsThatOnlyShuffleLuckAddNothing() {
        VarianceBudget budget = VarianceBudget.of(
                new double[] {0, 2, 4, 6}, new double[] {6, 0, 2, 4}, new double[0][], new double[0][]);

        assertThat(budget.luck()).isCloseTo(20 / 3.0, within(1e-12));
        assertThat(budget.parameters()).isZero();
    }
}
