package minbei.scenario.policy;

import minbei.model.schedule.Month;

/**
 * A lever held for some months.
 *
 * @param key key of the parameter
 * @param from first month
 * @param until last month
 * @param move what is done to the parameter
 * @param line line of the policy file
 */
public record PulledLever(String key, Month from, Month until, LeverMove move, int line) {

    boolean activeIn(Month month) {
        return from.compareTo(month) <= 0 && month.compareTo(until) <= 0;
    }

    boolean overlaps(PulledLever other) {
        return from.compareTo(other.until) <= 0 && other.from.compareTo(until) <= 0;
    }
}
