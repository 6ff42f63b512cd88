package minbei.analysis.execution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A column of lines as bytes; every value comes back bit for bit.
 *
 * <p>Whole numbers are written in groups of seven bits, the sign folded in; measures as whole millionths where all of a column are,
 * as bits otherwise; texts and words of an enum by their place in a list that stands before them.
 */
interface ColumnFormat {

    void encode(Object[] cells, DataOutputStream out) throws IOException;

    Object[] decode(int count, DataInputStream in) throws IOException;

    static ColumnFormat of(Class<?> type) {
        if (type == int.class) {
            return new Whole(number -> Math.toIntExact(number));
        }
        if (type == long.class) {
            return new Whole(number -> number);
        }
        if (type == double.class) {
            return new Measure();
        }
        if (type == boolean.class) {
            return new Whole(number -> number != 0);
        }
        return new Word(type);
    }

    /** Writes a number in groups of seven bits, the last one marked by a leading zero. */
    private static void writeNumber(long number, DataOutputStream out) throws IOException {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int group = in.readUnsignedByte();
            number |= (long) (group & 0x7F) << shift;
            if ((group & 0x80) == 0) {
                return number;
            }
        }
        throw new IOException("a number is longer than a number can be");
    }

    private static long folded(long number) {
        return (number << 1) ^ (number >> 63);
    }

    private static long unfolded(long number) {
        return (number >>> 1) ^ -(number & 1);
    }

    /** Ints, longs and booleans. */
    record Whole(Function<Long, Object> fromLong) implements ColumnFormat {

        @Override
        public void encode(Object[] cells, DataOutputStream out) throws IOException {
            for (Object cell : cells) {
                long number = cell instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) cell).longValue();
                writeNumber(folded(number), out);
            }
        }

        @Override
        public Object[] decode(int count, DataInputStream in) throws IOException {
            Object[] cells = new Object[count];
            for (int line = 0; line < count; line++) {
                cells[line] = fromLong.apply(unfolded(readNumber(in)));
            }
            return cells;
        }
    }

    /** Doubles. */
    record Measure() implements ColumnFormat {

        private static final double MILLION = 1e6;
        private static final int IN_MILLIONTHS = 0;
        private static final int IN_BITS = 1;
        private static final long NOTHING = 0;

        @Override
        public void encode(Object[] cells, DataOutputStream out) throws IOException {
            boolean round = true;
            for (Object cell : cells) {
                round &= isRound((Double) cell);
            }
            out.writeByte(round ? IN_MILLIONTHS : IN_BITS);
            for (Object cell : cells) {
                double value = (Double) cell;
                if (round) {
                    writeNumber(Double.isNaN(value) ? NOTHING : 1 + folded(Math.round(value * MILLION)), out);
                } else {
                    out.writeLong(Double.doubleToRawLongBits(value));
                }
            }
        }

        /** Whether the value is the double that is nearest to some whole number of millionths. */
        private static boolean isRound(double value) {
            double again = Double.isNaN(value) ? Double.NaN : Math.round(value * MILLION) / MILLION;
            return Double.doubleToRawLongBits(again) == Double.doubleToRawLongBits(value);
        }

        @Override
        public Object[] decode(int count, DataInputStream in) throws IOException {
            int how = in.readUnsignedByte();
            Object[] cells = new Object[count];
            for (int line = 0; line < count; line++) {
                cells[line] =
                        how == IN_MILLIONTHS ? millionths(readNumber(in)) : Double.longBitsToDouble(in.readLong());
            }
            return cells;
        }

        private static double millionths(long number) {
            return number == NOTHING ? Double.NaN : unfolded(number - 1) / MILLION;
        }
    }

    /** Texts and the words of an enum. */
    record Word(Class<?> type) implements ColumnFormat {

        @Override
        public void encode(Object[] cells, DataOutputStream out) throws IOException {
            Map<Object, Integer> places = new LinkedHashMap<>();
            for (Object cell : cells) {
                places.putIfAbsent(cell, places.size());
            }
            writeNumber(places.size(), out);
            for (Object word : places.keySet()) {
                out.writeUTF(word instanceof Enum<?> constant ? constant.name() : (String) word);
            }
            for (Object cell : cells) {
                writeNumber(places.getOrDefault(cell, 0), out);
            }
        }

        @Override
        public Object[] decode(int count, DataInputStream in) throws IOException {
            long size = readNumber(in);
            if (size < 0 || size > count) {
                throw new IOException("impossible number of words (" + size + ")");
            }
            List<Object> words = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                words.add(word(in.readUTF()));
            }
            Object[] cells = new Object[count];
            for (int line = 0; line < count; line++) {
                long place = readNumber(in);
                if (place < 0 || place >= size) {
                    throw new IOException("a word has no place (" + place + ")");
                }
                cells[line] = words.get((int) place);
            }
            return cells;
        }

        private Object word(String text) throws IOException {
            if (type == String.class) {
                return text;
            }
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            throw new IOException("unknown name (" + text + ")");
        }
    }
}
