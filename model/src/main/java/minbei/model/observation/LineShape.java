package minbei.model.observation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a kind of line: the components of its record, those of records within it in their place.
 *
 * <p>By reflection, so that a column stands in its record only, and neither the fingerprint of a run nor its file can fall behind it.
 *
 * @param <R> the record
 */
public final class LineShape<R extends Record> {

    private final Class<R> type;
    private final List<Column> columns = new ArrayList<>();

    private LineShape(Class<R> type) {
        this.type = type;
        collect(type, "");
    }

    /**
     * A column.
     *
     * @param name names of the components, joined by dots
     * @param type int, long, double, boolean, String or an enum
     */
    public record Column(String name, Class<?> type) {}

    /**
     * The shape of a record.
     *
     * @param type a record of ints, longs, doubles, booleans, strings, enums, and records of these
     * @param <R> the record
     * @return its shape
     */
    public static <R extends Record> LineShape<R> of(Class<R> type) {
        return new LineShape<>(type);
    }

    private void collect(Class<?> of, String path) {
        for (RecordComponent component : of.getRecordComponents()) {
            String name = path + component.getName();
            Class<?> part = component.getType();
            if (part.isRecord()) {
                collect(part, name + ".");
            } else {
                columns.add(new Column(name, known(part, name)));
            }
        }
    }

    private static Class<?> known(Class<?> part, String name) {
        List<Class<?>> plain = List.of(int.class, long.class, double.class, boolean.class, String.class);
        if (!plain.contains(part) && !part.isEnum()) {
            throw new IllegalArgumentException(
                    "column " + name + " (" + part + ") must be a number, a boolean, a text or an enum");
        }
        return part;
    }

    /** The columns in their order. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /**
     * The cells of a line.
     *
     * @param line the line
     * @return one value a column
     */
    public Object[] cells(R line) {
        Object[] cells = new Object[columns.size()];
        fill(line, cells, 0);
        return cells;
    }

    private static int fill(Record record, Object[] cells, int from) {
        int next = from;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (value instanceof Record within) {
                next = fill(within, cells, next);
            } else {
                cells[next++] = value;
            }
        }
        return next;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component + " of a line must be readable", e);
        }
    }

    /**
     * A line of its cells.
     *
     * @param cells one value a column
     * @return the line
     */
    public R line(Object[] cells) {
        int[] next = {0};
        return type.cast(make(type, cells, next));
    }

    private static Object make(Class<?> of, Object[] cells, int[] next) {
        RecordComponent[] components = of.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> part = components[i].getType();
            arguments[i] = part.isRecord() ? make(part, cells, next) : cells[next[0]++];
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return of.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + of.getName() + " must have a public constructor", e);
        }
    }
}
