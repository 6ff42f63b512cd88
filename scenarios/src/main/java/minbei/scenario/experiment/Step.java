package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.List;
import minbei.scenario.file.Label;
import minbei.scenario.policy.PulledLever;

/**
 * Levers that are pulled together.
 *
 * @param name key of the step
 * @param label how it is called
 * @param levers what it pulls, from the first month an experiment allows; the experiment moves them in time
 */
public record Step(String name, Label label, List<PulledLever> levers) {

    /** Copies the list. */
    public Step {
        levers = List.copyOf(levers);
    }

    /** Text of a number in names: digits only. */
    static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', '-');
    }
}
