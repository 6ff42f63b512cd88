package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.model.TestWorld;
import org.junit.jupiter.api.Test;

class ServedNeedsTest {

    @Test
    void needsAreTheSameInWhateverOrderTheyAreNamed() {
        assertThat(ServedNeeds.of(5, 1, 9)).isEqualTo(ServedNeeds.of(9, 5, 1)).isNotEqualTo(ServedNeeds.of(5, 1));
        assertThat(ServedNeeds.of(5, 1, 9).toArray()).containsExactly(1, 5, 9);
    }

    @Test
    void needThatTheOtherWorldDoesNotServeIsMissingThere() {
        assertThat(ServedNeeds.of(1, 5, 9).notServedIn(ServedNeeds.of(9, 2))).isEqualTo(2);
        assertThat(ServedNeeds.of(9, 2).notServedIn(ServedNeeds.of(1, 5, 9))).isEqualTo(1);
        assertThat(ServedNeeds.NONE.notServedIn(ServedNeeds.of(1))).isZero();
    }

    @Test
    void runLeavesAsManyServedNeedsAsItCountsInItsLastMonth() {
        RunRecord run = Simulation.run(TestWorld.input(TestWorld.parameters(), 6), 3);
        double counted = run.series().stream()
                .filter(series ->
                        series.indicator() == Indicator.SERVED_PERSON_MONTHS && series.breakdown() == Breakdown.TOTAL)
                .findFirst()
                .orElseThrow()
                .at(5);

        // every resident is simulated, so an agent's need is a person-month
        assertThat((double) run.served().count()).isPositive().isEqualTo(counted);
    }
}
