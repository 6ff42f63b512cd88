package minbei.analysis.trace;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import minbei.model.StateQuantity;
import minbei.model.WorldState;
import org.jspecify.annotations.Nullable;

/** One quantity of a world's state: all entities and their values, in the order of the entities' numbers. */
final class StateColumn {

    private long[] entities = new long[1024];
    private long[] values = new long[1024];
    private int size;

    private StateColumn() {}

    /** The columns of some quantities. */
    static Map<StateQuantity, StateColumn> of(WorldState state, Set<StateQuantity> quantities) {
        Map<StateQuantity, StateColumn> columns = new EnumMap<>(StateQuantity.class);
        quantities.forEach(quantity -> columns.put(quantity, new StateColumn()));
        state.read((quantity, entity, value) -> {
            StateColumn column = columns.get(quantity);
            if (column != null) {
                column.add(entity, value);
            }
        });
        columns.values().forEach(StateColumn::sort);
        return columns;
    }

    private void add(long entity, long value) {
        if (size == entities.length) {
            entities = Arrays.copyOf(entities, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        entities[size] = entity;
        values[size++] = value;
    }

    private void sort() {
        boolean sorted = true;
        for (int i = 1; i < size && sorted; i++) {
            sorted = isBefore(i - 1, i) || (entities[i - 1] == entities[i] && values[i - 1] == values[i]);
        }
        if (!sorted) {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (i, j) -> isBefore(i, j) ? -1 : isBefore(j, i) ? 1 : 0);
            long[] sortedEntities = new long[size];
            long[] sortedValues = new long[size];
            for (int i = 0; i < size; i++) {
                sortedEntities[i] = entities[order[i]];
                sortedValues[i] = values[order[i]];
            }
            entities = sortedEntities;
            values = sortedValues;
        }
    }

    private boolean isBefore(int i, int j) {
        return entities[i] < entities[j] || (entities[i] == entities[j] && values[i] < values[j]);
    }

    /** Is told where two columns differ. */
    @FunctionalInterface
    interface Differing {
        /** An entity whose value differs; null stands for an entity that is not there. */
        void entity(long entity, @Nullable Long one, @Nullable Long other);
    }

    /** Goes through both in step. */
    void compare(StateColumn other, Differing differing) {
        int i = 0;
        int j = 0;
        while (i < size || j < other.size) {
            if (j == other.size || (i < size && entities[i] < other.entities[j])) {
                differing.entity(entities[i], values[i], null);
                i++;
            } else if (i == size || other.entities[j] < entities[i]) {
                differing.entity(other.entities[j], null, other.values[j]);
                j++;
            } else {
                if (values[i] != other.values[j]) {
                    differing.entity(entities[i], values[i], other.values[j]);
                }
                i++;
                j++;
            }
        }
    }
}
