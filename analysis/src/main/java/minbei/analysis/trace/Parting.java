package minbei.analysis.trace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.model.StateQuantity;
import minbei.model.schedule.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Where two worlds part, and how far apart they are later.
 *
 * @param first where; empty if they never differ
 * @param spread how many entities differ, month by month
 */
public record Parting(Optional<First> first, List<Spread> spread) {

    /** Copies the list. */
    public Parting {
        spread = List.copyOf(spread);
    }

    /**
     * The first difference.
     *
     * @param month months since 2014-01, below 0 in the spin-up
     * @param phase after which the worlds differ
     * @param quantity the first, upstream first, that differs then
     * @param entity number of the first entity that differs in it, as {@link minbei.model.WorldState} makes them up
     * @param one its value in the first world; null if it is not there
     * @param other its value in the second world; null if it is not there
     * @param entities how many entities differ in that quantity
     * @param quantities how many quantities differ then
     */
    public record First(
            int month,
            Phase phase,
            StateQuantity quantity,
            long entity,
            @Nullable Long one,
            @Nullable Long other,
            int entities,
            int quantities) {}

    /**
     * How far two worlds are apart at the end of a month.
     *
     * @param month months since 2014-01
     * @param entities by kind of entity, how many differ in at least one quantity
     */
    public record Spread(int month, Map<StateQuantity.Entity, Integer> entities) {
        /** Copies the map. */
        public Spread {
            entities = entities.isEmpty() ? Map.of() : new EnumMap<>(entities);
        }

        /**
         * How many entities of a kind differ.
         *
         * @param entity the kind
         * @return 0 or more
         */
        public int of(StateQuantity.Entity entity) {
            return entities.getOrDefault(entity, 0);
        }
    }
}
