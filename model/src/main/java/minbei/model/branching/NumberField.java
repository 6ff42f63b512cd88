package minbei.model.branching;

import java.lang.reflect.Field;

/** A field with a number or a truth value, read and written as 64 bits. */
interface NumberField {

    long read(Object object) throws IllegalAccessException;

    void write(Object object, long bits) throws IllegalAccessException;

    static NumberField of(Field field) {
        Class<?> type = field.getType();
        if (type == double.class) {
            return new OfDouble(field);
        }
        if (type == float.class) {
            return new OfFloat(field);
        }
        if (type == boolean.class) {
            return new OfBoolean(field);
        }
        return new OfWhole(field);
    }

    /** A {@code double}. */
    record OfDouble(Field field) implements NumberField {
        @Override
        public long read(Object object) throws IllegalAccessException {
            return Double.doubleToRawLongBits(field.getDouble(object));
        }

        @Override
        public void write(Object object, long bits) throws IllegalAccessException {
            field.setDouble(object, Double.longBitsToDouble(bits));
        }
    }

    /** A {@code float}. */
    record OfFloat(Field field) implements NumberField {
        @Override
        public long read(Object object) throws IllegalAccessException {
            return Float.floatToRawIntBits(field.getFloat(object));
        }

        @Override
        public void write(Object object, long bits) throws IllegalAccessException {
            field.setFloat(object, Float.intBitsToFloat((int) bits));
        }
    }

    /** A {@code boolean}. */
    record OfBoolean(Field field) implements NumberField {
        @Override
        public long read(Object object) throws IllegalAccessException {
            return field.getBoolean(object) ? 1 : 0;
        }

        @Override
        public void write(Object object, long bits) throws IllegalAccessException {
            field.setBoolean(object, bits != 0);
        }
    }

    /** A {@code byte}, {@code short}, {@code char}, {@code int} or {@code long}. */
    record OfWhole(Field field) implements NumberField {
        @Override
        public long read(Object object) throws IllegalAccessException {
            return field.getType() == char.class ? field.getChar(object) : field.getLong(object);
        }

        @Override
        public void write(Object object, long bits) throws IllegalAccessException {
            Class<?> type = field.getType();
            if (type == long.class) {
                field.setLong(object, bits);
            } else if (type == int.class) {
                field.setInt(object, (int) bits);
            } else if (type == short.class) {
                field.setShort(object, (short) bits);
            } else if (type == byte.class) {
                field.setByte(object, (byte) bits);
            } else {
                field.setChar(object, (char) bits);
            }
        }
    }
}
