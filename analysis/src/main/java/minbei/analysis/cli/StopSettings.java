package minbei.analysis.cli;

import java.util.OptionalLong;
import minbei.analysis.statistics.ConfidenceSequence;
import minbei.analysis.stopping.GivenReplications;
import minbei.analysis.stopping.StopRule;

/**
 * When there are enough replications.
 *
 * @param rule what decides
 * @param maxReplications most replications that a rule may come to
 * @param withinSeconds time that decides on the most replications, if it does
 */
record StopSettings(StopRule rule, int maxReplications, OptionalLong withinSeconds) {

    /** Nothing was asked for: as many as the experiment or an option says. */
    static final StopSettings GIVEN = new StopSettings(new GivenReplications(), 0, OptionalLong.empty());

    /** The most replications there may be, where the experiment and options say so many. */
    int most(int given) {
        return isGiven() ? given : maxReplications;
    }

    /** Whether the experiment or an option gives the number. */
    boolean isGiven() {
        return rule instanceof GivenReplications && withinSeconds.isEmpty();
    }

    /** The time as it may be written. */
    String withinText() {
        return withinSeconds.isPresent() ? withinSeconds.getAsLong() + "s" : "";
    }

    /** Fewer replications than these would say nothing: rules need their first stage, an interval two pairs. */
    int leastReplications() {
        return rule instanceof GivenReplications ? 2 : ConfidenceSequence.MIN_PAIRS;
    }
}
