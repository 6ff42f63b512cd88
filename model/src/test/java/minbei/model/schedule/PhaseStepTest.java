package minbei.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sim.engine.Schedule;
import sim.engine.SimState;

final class PhaseStepTest {

    /** A state without anything in it; MASON's own cannot be made from outside. */
    private static final class BareState extends SimState {
        private static final long serialVersionUID = 1;

        BareState() {
            super(1);
        }
    }

    @Test
    void rulesOfAPhaseActInTheirOrderEachMonthFromTheFirst() {
        List<String> acted = new ArrayList<>();
        PhaseStep phase =
                PhaseStep.of(List.of(month -> acted.add("first " + month), month -> acted.add("second " + month)), -2);
        SimState state = new BareState();
        state.schedule.scheduleRepeating(Schedule.EPOCH, 0, phase);
        for (int i = 0; i < 3; i++) {
            state.schedule.step(state);
        }
        assertThat(acted).containsExactly("first -2", "second -2", "first -1", "second -1", "first 0", "second 0");
    }

    @Test
    void phasesOfAMonthActInTheOrderOfTheOdd() {
        List<Phase> acted = new ArrayList<>();
        SimState state = new BareState();
        // scheduled backwards, so that only the ordering can put them right
        for (int i = Phase.values().length - 1; i >= 0; i--) {
            Phase phase = Phase.values()[i];
            PhaseStep step = PhaseStep.of(List.of(month -> acted.add(phase)), 0);
            state.schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), step);
        }
        state.schedule.step(state);
        assertThat(acted)
                .containsExactly(
                        Phase.RESIDENTS_CHANGE,
                        Phase.NEEDS_ARISE,
                        Phase.GROUPS_FORM,
                        Phase.ORGANIZATIONS_REGISTER,
                        Phase.INCUBATORS_AND_HUBS_SUPPORT,
                        Phase.BUDGET_IS_APPROPRIATED,
                        Phase.DEPARTMENTS_AND_TOWNSHIPS_PROCURE,
                        Phase.SERVICES_ARE_DELIVERED,
                        Phase.CONTRACTS_ARE_EVALUATED_AND_PAID,
                        Phase.ORGANIZATIONS_GROW_OR_EXIT,
                        Phase.OBSERVATION);
    }
}
