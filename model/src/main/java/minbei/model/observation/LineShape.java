package minbei.model.observation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a kind of line: the components of its record, those of records within it in their place.
 *
 * <p>By reflection, so that a column stands in its record only, and neither the fingerprint of a run nor its file can fall behind it.
 *
 * @param <R> the record
 */
public final class LineShape<R extends Record> {

    private final Class<R> type;
    private final Part whole;
    private final List<Column> columns = new ArrayList<>();

    private LineShape(Class<R> type) {
        this.type = type;
        this.whole = part(type, "");
    }

    /** A record, looked up once: its constructor, and for each component how it is read and the record it is, if it is one. */
    private record Part(Constructor<?> maker, List<Method> readers, List<Optional<Part>> within) {}

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

    private Part part(Class<?> of, String path) {
        List<Method> readers = new ArrayList<>();
        List<Optional<Part>> within = new ArrayList<>();
        RecordComponent[] components = of.getRecordComponents();
        for (RecordComponent component : components) {
            String name = path + component.getName();
            readers.add(component.getAccessor());
            if (component.getType().isRecord()) {
                within.add(Optional.of(part(component.getType(), name + ".")));
            } else {
                within.add(Optional.empty());
                columns.add(new Column(name, known(component.getType(), name)));
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Part(of.getDeclaredConstructor(types), readers, within);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record " + of.getName() + " must have a public constructor", e);
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
        fill(whole, line, cells, 0);
        return cells;
    }

    private static int fill(Part part, Object record, Object[] cells, int from) {
        int next = from;
        for (int i = 0; i < part.readers().size(); i++) {
            Object value = value(part.readers().get(i), record);
            Optional<Part> within = part.within().get(i);
            if (within.isPresent()) {
                next = fill(within.get(), value, cells, next);
            } else {
                cells[next++] = value;
            }
        }
        return next;
    }

    private static Object value(Method reader, Object record) {
        try {
            return reader.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + reader + " of a line must be readable", e);
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
        return type.cast(make(whole, cells, next));
    }

    private static Object make(Part part, Object[] cells, int[] next) {
        Object[] arguments = new Object[part.readers().size()];
        for (int i = 0; i < arguments.length; i++) {
            Optional<Part> within = part.within().get(i);
            arguments[i] = within.isPresent() ? make(within.get(), cells, next) : cells[next[0]++];
        }
        try {
            return part.maker().newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a line must be makeable by " + part.maker(), e);
        }
    }
}
