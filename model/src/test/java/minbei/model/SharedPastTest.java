package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs that share their past have the bits of runs that went alone. */
final class SharedPastTest {

    private static final int MONTHS = 30;
    private static final String ENVELOPE = "budget.envelopePerResidentYear";
    private static final String PURCHASE_SHARE = "department.purchaseShare";

    private static RunInput input(Map<Integer, ModelParameters> changes) {
        return new RunInput(
                TestWorld.district(),
                ParameterTimeline.of(TestWorld.parameters(), new TreeMap<>(changes)),
                MONTHS,
                1,
                true);
    }

    private static ModelParameters with(String key, double value) {
        return TestWorld.with(TestWorld.parameters(), key, value);
    }

    /** Part at 0, at 6 and again at 18; two are the same world by another name. */
    private static List<RunInput> branching() {
        ModelParameters richer = with(ENVELOPE, 150);
        ModelParameters bought = with(PURCHASE_SHARE, 0.9);
        ModelParameters both = TestWorld.with(richer, PURCHASE_SHARE, 0.9);
        return List.of(
                input(Map.of()),
                input(Map.of(0, richer)),
                input(Map.of(6, bought)),
                input(Map.of(6, bought, 18, both)),
                input(Map.of(0, with(ENVELOPE, 75))),
                input(Map.of(0, richer, 18, both)));
    }

    /** Notes the hash of each run, and what failed. */
    private static final class Notes implements Simulation.Ending {
        private final List<RunRecord> records = new ArrayList<>();
        private final Map<Integer, Throwable> failures = new TreeMap<>();

        Notes(int runs) {
            for (int run = 0; run < runs; run++) {
                records.add(null);
            }
        }

        @Override
        public void finished(int run, RunRecord record) {
            records.set(run, record);
        }

        @Override
        public void failed(int run, Throwable error) {
            failures.put(run, error);
        }
    }

    @Test
    void everyBranchHasTheBitsOfARunAlone() {
        List<RunInput> inputs = branching();
        Notes notes = new Notes(inputs.size());
        Simulation.runTogether(inputs, 4, notes);
        assertThat(notes.failures).isEmpty();
        for (int run = 0; run < inputs.size(); run++) {
            assertThat(notes.records.get(run)).as("run %d", run).isEqualTo(Simulation.run(inputs.get(run), 4));
        }
        assertThat(notes.records.stream().map(RunRecord::hash).distinct()).hasSize(5);
    }

    @Test
    void runThatFailsTakesNoOtherWithIt() {
        ModelParameters impossible = with(ENVELOPE, -1_000);
        List<RunInput> inputs =
                List.of(input(Map.of(6, impossible)), input(Map.of()), input(Map.of(6, with(ENVELOPE, 150))));
        Notes notes = new Notes(inputs.size());
        Simulation.runTogether(inputs, 4, notes);
        assertThat(notes.failures).containsOnlyKeys(0);
        for (int run : new int[] {1, 2}) {
            assertThat(notes.records.get(run)).isEqualTo(Simulation.run(inputs.get(run), 4));
        }
    }

    @Test
    void runsOfWorldsThatBeganOtherwiseDoNotShareAPast() {
        RunInput one = input(Map.of());
        RunInput other = TestWorld.input(with(ENVELOPE, 150), MONTHS);
        assertThat(one.past()).isNotEqualTo(other.past());
        assertThatThrownBy(() -> Simulation.runTogether(List.of(one, other), 4, new Notes(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
