package minbei.analysis.report.plan;

import java.math.BigDecimal;
import java.util.List;
import minbei.analysis.experiment.ParameterChange;

/** What is to become of a matter that has to be decided; an institution that a package gives up is a decision too. */
public enum Direction {
    /** Something begins that was not there. */
    BEGINS("planner.matter"),
    /** It is there before and after, with other numbers. */
    CHANGES("planner.matterChanges"),
    /** Something that was there ends, and nothing of it grows. */
    ENDS("planner.matterEnds");

    private final String text;

    Direction(String text) {
        this.text = text;
    }

    /** Key of the text that takes the matter and its month. */
    public String text() {
        return text;
    }

    /**
     * What the levers of one matter come to together.
     *
     * @param changes of one month, at least one
     * @param isShare whether the matter is a share between two ways, which moves and neither begins nor ends
     * @return what becomes of the matter
     */
    static Direction of(List<ParameterChange> changes, boolean isShare) {
        if (isShare) {
            return CHANGES;
        }
        if (changes.stream().anyMatch(change -> isNothing(change.from()) && !isNothing(change.to()))) {
            return BEGINS;
        }
        boolean grows = changes.stream()
                .anyMatch(change -> new BigDecimal(change.to()).compareTo(new BigDecimal(change.from())) > 0);
        boolean ends = changes.stream().anyMatch(change -> isNothing(change.to()));
        return ends && !grows ? ENDS : CHANGES;
    }

    private static boolean isNothing(String value) {
        return new BigDecimal(value).signum() == 0;
    }
}
