package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VarianceBudgetTest {

    /** Groups (1, 3), (5, 7), (9, 11): means 2, 6, 10. W = 3 · 2 / 3 = 2; B = 2 · (16 + 0 + 16) / 2 = 32; (32 − 2) / 2 = 15. */
    private static final double[][] GROUPS = {{1, 3}, {5, 7}, {9, 11}};

    @Test
    void varianceIsSplitWithinAndBetweenGroups() {
        VarianceComponents components = VarianceComponents.of(GROUPS);

        assertThat(components.within()).isCloseTo(2, within(1e-12));
        assertThat(components.between()).isCloseTo(15, within(1e-12));
        assertThat(components.groups()).isEqualTo(3);
        assertThat(components.n()).isEqualTo(6);
    }

    @Test
    void groupsOfUnequalSizeAreWeighedByIt() {
        VarianceComponents components =
                VarianceComponents.of(new double[] {0, 2, Double.NaN}, new double[] {4, 5, 6, 9});

        // Means 1 and 6, grand mean 26 / 6. Within: (2 + 14) / (6 − 2) = 4. Between: 2 · (10/3)² + 4 · (5/3)² = 100/3;
        // n₀ = 6 − (4 + 16) / 6 = 8/3; (100/3 − 4) / (8/3) = 11.
        assertThat(components.within()).isCloseTo(4, within(1e-12));
        assertThat(components.between()).isCloseTo(11, within(1e-12));
    }

    @Test
    void groupsThatDifferLessThanTheirMembersHaveNoVarianceBetween() {
        assertThat(VarianceComponents.of(new double[] {0, 10}, new double[] {1, 9})
                        .between())
                .isZero();
    }

    @Test
    void budgetHasAPartForEachDesignAndLuckPooledOverThem() {
        VarianceBudget budget = VarianceBudget.of(GROUPS, new double[][] {{0, 4}, {2, 6}}, new double[0][0]);

        // Within: 2 with 3 degrees of freedom, 8 with 2: (6 + 16) / 5 = 4.4. Data: B = 2 · (1 + 1) / 1 = 4 < 8: none.
        assertThat(budget.luck()).isCloseTo(4.4, within(1e-12));
        assertThat(budget.parameters()).isCloseTo(15, within(1e-12));
        assertThat(budget.data()).isZero();
        assertThat(budget.structure()).isNaN();
        assertThat(budget.share(budget.parameters())).isCloseTo(15 / 19.4, within(1e-12));
    }

    @Test
    void assumptionsThatTurnTheAnswerComeFirst() {
        double[][] draws = {{0, 1}, {1, 1}, {2, 3}, {3, 3}};
        // The difference is 1 − x₀ at 0, 1, 2, 3; over x₁, which goes with x₀, it falls from 0.5 at 1 to −1.5 at 3.
        List<FlippingAssumption> ranked =
                FlippingAssumption.rank(List.of("first", "second"), draws, new double[] {1, 0, -1, -2});

        assertThat(ranked).extracting(FlippingAssumption::parameter).containsExactly("first", "second");
        assertThat(ranked.get(0).slope()).isCloseTo(-1, within(1e-12));
        assertThat(ranked.get(0).turningPoint()).isCloseTo(1, within(1e-12));
        // Second: mean 2, slope −1, mean difference −0.5: turns at 2 − 0.5 = 1.5.
        assertThat(ranked.get(1).turningPoint()).isCloseTo(1.5, within(1e-12));
        assertThat(ranked).allMatch(FlippingAssumption::flips);
    }

    @Test
    void assumptionWhoseLineKeepsItsSignFlipsNothing() {
        double[][] draws = {{0}, {1}, {2}};
        FlippingAssumption only = FlippingAssumption.rank(List.of("only"), draws, new double[] {5, 6, 7})
                .get(0);

        assertThat(only.turningPoint()).isCloseTo(-5, within(1e-12));
        assertThat(only.flips()).isFalse();
        assertThatThrownBy(() -> FlippingAssumption.rank(List.of("only"), draws, new double[] {1}))
                .hasMessageContaining("3 draws and 1 differences");
    }
}
