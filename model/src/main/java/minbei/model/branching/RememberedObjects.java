package minbei.model.branching;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects as they stood: the values of their fields that may change, one after the other in two columns. */
final class RememberedObjects implements Bookmark.Remembered {

    /** Fields of a class and those above it. */
    private static final ClassValue<ChangingFields> FIELDS = new ClassValue<>() {
        @Override
        protected ChangingFields computeValue(Class<?> type) {
            return ChangingFields.of(type);
        }
    };

    private static final int ROOM = 1 << 10;

    private final List<Object> objects = new ArrayList<>();
    private long[] numbers = new long[ROOM];
    private @Nullable Object[] references = new Object[ROOM];
    private int usedNumbers;
    private int usedReferences;

    void remember(Object object, Bookmark.Reach reach) {
        ChangingFields fields = FIELDS.get(object.getClass());
        try {
            for (Field field : fields.fixed()) {
                reach.reach(field.get(object));
            }
            if (fields.isNone()) {
                return;
            }
            makeRoom(fields);
            objects.add(object);
            for (NumberField field : fields.numbers()) {
                numbers[usedNumbers++] = field.read(object);
            }
            for (Field field : fields.references()) {
                Object held = field.get(object);
                references[usedReferences++] = held;
                reach.reach(held);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(object.getClass() + " cannot be remembered", e);
        }
    }

    private void makeRoom(ChangingFields fields) {
        if (usedNumbers + fields.numbers().size() > numbers.length) {
            numbers =
                    Arrays.copyOf(numbers, 2 * numbers.length + fields.numbers().size());
        }
        if (usedReferences + fields.references().size() > references.length) {
            references = Arrays.copyOf(
                    references, 2 * references.length + fields.references().size());
        }
    }

    @Override
    public void takeBack() {
        int number = 0;
        int reference = 0;
        try {
            for (Object object : objects) {
                ChangingFields fields = FIELDS.get(object.getClass());
                for (NumberField field : fields.numbers()) {
                    field.write(object, numbers[number++]);
                }
                for (Field field : fields.references()) {
                    field.set(object, references[reference++]);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a world cannot be taken back", e);
        }
    }

    /**
     * The fields of an object that count.
     *
     * @param numbers numbers and truth values that may change
     * @param references references that may change
     * @param fixed references that may not, but hold what may
     */
    private record ChangingFields(List<NumberField> numbers, List<Field> references, List<Field> fixed) {

        static ChangingFields of(Class<?> type) {
            List<NumberField> numbers = new ArrayList<>();
            List<Field> references = new ArrayList<>();
            List<Field> fixed = new ArrayList<>();
            for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers())) {
                        continue;
                    }
                    open(type, field);
                    boolean changes = !Modifier.isFinal(field.getModifiers());
                    if (!field.getType().isPrimitive()) {
                        (changes ? references : fixed).add(field);
                    } else if (changes) {
                        numbers.add(NumberField.of(field));
                    }
                }
            }
            return new ChangingFields(List.copyOf(numbers), List.copyOf(references), List.copyOf(fixed));
        }

        private static void open(Class<?> type, Field field) {
            try {
                field.setAccessible(true);
            } catch (InaccessibleObjectException e) {
                throw new IllegalStateException(
                        "a world that holds a " + type.getName() + " cannot be taken back: its fields are closed", e);
            }
        }

        boolean isNone() {
            return numbers.isEmpty() && references.isEmpty();
        }
    }
}
