package minbei.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.RunInput;
import minbei.model.StateQuantity;
import minbei.model.TestWorld;
import minbei.model.schedule.Phase;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final int MONTHS = 9;

    private static final RunInput SAME = TestWorld.input(TestWorld.parameters(), MONTHS);

    private static Parting trace(RunInput one, RunInput other) {
        return Trace.of(one, other, 7, month -> {}).run();
    }

    @Test
    void worldsOfOnePolicyNeverDiffer() {
        Parting parting = trace(SAME, TestWorld.input(TestWorld.parameters(), MONTHS));

        assertThat(parting.first()).isEmpty();
        assertThat(parting.spread()).isEmpty();
    }

    @Test
    void largerEnvelopeIsFoundInTheMonthAndPhaseInWhichMoneyIsAppropriated() {
        RunInput richer = TestWorld.pulled(4, "budget.envelopePerResidentYear", 999, MONTHS);

        Parting parting = trace(SAME, richer);

        Parting.First first = parting.first().orElseThrow();
        assertThat(first.month()).isEqualTo(4);
        assertThat(first.phase()).isEqualTo(Phase.BUDGET_IS_APPROPRIATED);
        assertThat(first.quantity()).isEqualTo(StateQuantity.APPROPRIATED);
        assertThat(first.one()).isNotNull();
        assertThat(first.other()).isNotNull().isNotEqualTo(first.one());
        assertThat(parting.spread().get(0).month()).isEqualTo(4);
        assertThat(parting.spread().get(0).of(StateQuantity.Entity.FIELD)).isPositive();
        assertThat(parting.spread()).extracting(Parting.Spread::month).containsExactly(4, 5, 6, 7, 8);
    }

    @Test
    void tracingChangesNothingInTheWorldsTraced() {
        RunInput richer = TestWorld.pulled(4, "budget.envelopePerResidentYear", 999, MONTHS);

        assertThat(trace(SAME, richer)).isEqualTo(trace(SAME, richer));
    }

    @Test
    void worldsOfDifferentLengthAreRefused() {
        RunInput longer = TestWorld.input(TestWorld.parameters(), MONTHS + 1);

        assertThatThrownBy(() -> trace(SAME, longer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must share district, months and scale");
    }
}
