package minbei.scenario.sweep;

import java.util.List;
import java.util.Optional;
import minbei.model.schedule.Month;

/**
 * What a sweep varies: a parameter, all categories of a family together, or a lever.
 *
 * @param name as in the file: key of a parameter or of a family
 * @param keys the parameters that take the value
 * @param spread how its values are spread; empty where the catalogue's or the district's plausible range is taken
 * @param pulled from and until when it is a lever that is pulled; empty where the district has the value from the start
 * @param line line of the file
 */
public record Factor(String name, List<String> keys, Optional<Spread> spread, Optional<Months> pulled, int line) {

    /** Copies the list. */
    public Factor {
        keys = List.copyOf(keys);
    }

    /**
     * From a first to a last month.
     *
     * @param from first
     * @param until last
     */
    public record Months(Month from, Month until) {}
}
