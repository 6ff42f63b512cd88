package minbei.model.schedule;

import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** One phase in the MASON schedule: applies its rules in order, then what watches over it. */
public final class PhaseStep implements Steppable {

    private static final long serialVersionUID = 1;

    private final transient List<MonthlyRule> rules;
    private final int firstMonth;

    private PhaseStep(List<MonthlyRule> rules, int firstMonth) {
        this.rules = List.copyOf(rules);
        this.firstMonth = firstMonth;
    }

    /**
     * A phase.
     *
     * @param rules applied in this order
     * @param firstMonth month of the first step, months since 2014-01
     * @return the steppable of the phase
     */
    public static PhaseStep of(List<MonthlyRule> rules, int firstMonth) {
        return new PhaseStep(rules, firstMonth);
    }

    @Override
    public void step(SimState state) {
        int month = firstMonth + (int) state.schedule.getTime();
        for (MonthlyRule rule : rules) {
            rule.apply(month);
        }
    }
}
