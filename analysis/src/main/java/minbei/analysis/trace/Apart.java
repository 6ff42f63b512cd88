package minbei.analysis.trace;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import minbei.model.StateQuantity;

/** Counts the entities in which two states differ. */
final class Apart {

    private Apart() {}

    /** By kind of entity, how many differ in at least one quantity. */
    static Map<StateQuantity.Entity, Integer> count(
            Map<StateQuantity, StateColumn> one, Map<StateQuantity, StateColumn> other) {
        Map<StateQuantity.Entity, Set<Long>> differing = new EnumMap<>(StateQuantity.Entity.class);
        one.forEach((quantity, column) -> {
            StateColumn beside = other.get(quantity);
            if (beside != null) {
                Set<Long> entities = differing.computeIfAbsent(quantity.entity(), kind -> new HashSet<>());
                column.compare(beside, (entity, left, right) -> entities.add(entity));
            }
        });
        Map<StateQuantity.Entity, Integer> counts = new EnumMap<>(StateQuantity.Entity.class);
        differing.forEach((kind, entities) -> counts.put(kind, entities.size()));
        return counts;
    }
}
