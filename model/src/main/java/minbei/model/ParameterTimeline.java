package minbei.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parameters in force in each month: a baseline, and from the months in which a policy pulls a lever the whole set with that
 * lever moved.
 *
 * <p>Only levers move after the start: what belongs to the start (population, initial trust) is read from the baseline.
 */
public final class ParameterTimeline {

    private final ModelParameters baseline;

    /** One entry a month from 2014-01 to the last change: rules ask hundreds of millions of times. */
    private ModelParameters[] byMonth;

    private ParameterTimeline(ModelParameters baseline, ModelParameters[] byMonth) {
        this.baseline = baseline;
        this.byMonth = byMonth;
    }

    private ParameterTimeline(ModelParameters baseline, SortedMap<Integer, ModelParameters> changes) {
        this.baseline = baseline;
        this.byMonth = new ModelParameters[changes.isEmpty() ? 0 : changes.lastKey() + 1];
        ModelParameters inForce = baseline;
        for (int month = 0; month < byMonth.length; month++) {
            inForce = changes.getOrDefault(month, inForce);
            byMonth[month] = inForce;
        }
    }

    /**
     * A timeline without changes.
     *
     * @param baseline parameters in force in every month
     * @return the timeline
     */
    public static ParameterTimeline constant(ModelParameters baseline) {
        return of(baseline, new TreeMap<>());
    }

    /**
     * A timeline with changes.
     *
     * @param baseline parameters in force from the start of the spin-up
     * @param changes from month index (0 = 2014-01 or later) to the whole set in force from that month on
     * @return the timeline
     * @throws IllegalArgumentException if a change lies in the spin-up
     */
    public static ParameterTimeline of(ModelParameters baseline, Map<Integer, ModelParameters> changes) {
        for (int month : changes.keySet()) {
            if (month < 0) {
                throw new IllegalArgumentException(
                        "month of a change (" + month + ") must not lie before 2014-01: policies share their spin-up");
            }
        }
        return new ParameterTimeline(baseline, new TreeMap<>(changes));
    }

    /** The parameters in force from the start of the spin-up until the first change. */
    public ModelParameters baseline() {
        return baseline;
    }

    /**
     * The parameters in force in a month.
     *
     * @param monthIndex months since 2014-01
     * @return the set of that month
     */
    public ModelParameters at(int monthIndex) {
        if (monthIndex < 0 || byMonth.length == 0) {
            return baseline;
        }
        return byMonth[Math.min(monthIndex, byMonth.length - 1)];
    }

    /** A timeline of its own with the same parameters, which may come to follow another. */
    ParameterTimeline copy() {
        return new ParameterTimeline(baseline, byMonth);
    }

    /**
     * Has the parameters of another timeline from now on: those who hold a {@linkplain #copy() copy} ask it anew every month.
     *
     * @param other with the same baseline
     */
    void follow(ParameterTimeline other) {
        byMonth = other.byMonth;
    }
}
