package minbei.analysis.execution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import minbei.model.observation.ServedNeeds;

/**
 * The served needs of a run as bytes: how many (4 bytes), then each number's distance to the one before, seven bits a byte from the lowest,
 * the eighth set where more follow. Of a district's needs most distances take one byte or two.
 */
final class ServedFormat {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private ServedFormat() {}

    static void encode(ServedNeeds served, DataOutputStream out) throws IOException {
        out.writeInt(served.count());
        long before = 0;
        for (long number : served.toArray()) {
            long rest = number - before;
            while (rest >= MORE) {
                out.writeByte((int) (rest % MORE) | MORE);
                rest >>>= BITS;
            }
            out.writeByte((int) rest);
            before = number;
        }
    }

    static ServedNeeds decode(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("impossible number of served needs (" + count + ")");
        }
        long[] numbers = new long[count];
        long before = 0;
        for (int i = 0; i < count; i++) {
            before += distance(in);
            numbers[i] = before;
        }
        return ServedNeeds.of(numbers);
    }

    private static long distance(DataInputStream in) throws IOException {
        long distance = 0;
        int shift = 0;
        int part;
        do {
            part = in.readUnsignedByte();
            distance |= (long) (part % MORE) << shift;
            shift += BITS;
        } while (part >= MORE && shift < Long.SIZE);
        return distance;
    }
}
