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

    /**
     * A lever that no file names, held to the last month.
     *
     * @param from first month
     * @param key key of the parameter
     * @param move what is done to the parameter
     * @return the lever
     */
    public static PulledLever from(Month from, String key, LeverMove move) {
        return new PulledLever(key, from, MonthReader.LAST, move, 0);
    }

    /**
     * The same lever from another month to the last.
     *
     * @param month first month
     * @return the lever
     */
    public PulledLever startingIn(Month month) {
        return new PulledLever(key, month, MonthReader.LAST, move, line);
    }
}
