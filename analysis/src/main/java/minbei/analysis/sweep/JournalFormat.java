package minbei.analysis.sweep;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A journal as bytes, numbers big-endian.
 *
 * <p>Header: {@code MINBEISW}, version (4 bytes), hash of the design (32), hash of the model's build (32), hash of what
 * is kept of a run (32), values of a run (4), CRC-32C of all that (4). Then records: length of the body (4), CRC-32C of length and body (4), body: run (8),
 * nanoseconds (8), content address (32, zeros if not known), 1 for finished or 0 for failed (1), then hash of the
 * run's record (32) and its values (8 each, all bits), or the error in UTF-8.
 */
final class JournalFormat {

    static final int HEADER_BYTES = 8 + 4 + 3 * 32 + 4 + 4;
    static final int FRAME_BYTES = 8;

    private static final long MAGIC = 0x4D494E4245495357L; // "MINBEISW"
    private static final int VERSION = 1;
    private static final int HASH_BYTES = 32;
    private static final int FIXED_BYTES = 8 + 8 + HASH_BYTES + 1;
    private static final int LONGEST_BODY = 1 << 24;

    private final String designHash;
    private final String modelBuild;
    private final String outcomesHash;
    private final int width;

    private JournalFormat(String designHash, String modelBuild, String outcomesHash, int width) {
        this.designHash = designHash;
        this.modelBuild = modelBuild;
        this.outcomesHash = outcomesHash;
        this.width = width;
    }

    static JournalFormat of(SweepWork work, String modelBuild) {
        return new JournalFormat(work.designHash(), modelBuild, work.outcomesHash(), work.width());
    }

    String designHash() {
        return designHash;
    }

    String modelBuild() {
        return modelBuild;
    }

    String outcomesHash() {
        return outcomesHash;
    }

    int width() {
        return width;
    }

    ByteBuffer header() {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES);
        bytes.putLong(MAGIC).putInt(VERSION);
        putHash(bytes, designHash);
        putHash(bytes, modelBuild);
        putHash(bytes, outcomesHash);
        bytes.putInt(width);
        bytes.putInt(checksum(bytes.array(), 0, bytes.position()));
        return bytes.flip();
    }

    /** The format that a header tells; empty if it is none. */
    static Optional<JournalFormat> read(DataInputStream in) throws IOException {
        byte[] header = new byte[HEADER_BYTES];
        if (in.readNBytes(header, 0, HEADER_BYTES) < HEADER_BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(header);
        if (bytes.getLong() != MAGIC
                || bytes.getInt() != VERSION
                || bytes.getInt(HEADER_BYTES - 4) != checksum(header, 0, HEADER_BYTES - 4)) {
            return Optional.empty();
        }
        return Optional.of(new JournalFormat(hash(bytes), hash(bytes), hash(bytes), bytes.getInt()));
    }

    ByteBuffer encode(RunResult result) {
        byte[] error = result.error().getBytes(StandardCharsets.UTF_8);
        double[] values = result.values();
        if (!result.failed() && values.length != width) {
            throw new IllegalArgumentException(result + " has " + values.length + " values, not " + width);
        }
        int rest = result.failed() ? error.length : HASH_BYTES + Double.BYTES * width;
        ByteBuffer bytes = ByteBuffer.allocate(FRAME_BYTES + FIXED_BYTES + rest);
        bytes.putInt(FIXED_BYTES + rest).putInt(0);
        bytes.putLong(result.run()).putLong(result.nanoseconds());
        putHash(bytes, result.address());
        bytes.put((byte) (result.failed() ? 0 : 1));
        if (result.failed()) {
            bytes.put(error);
        } else {
            putHash(bytes, result.hash());
            for (double value : values) {
                bytes.putLong(Double.doubleToRawLongBits(value));
            }
        }
        bytes.putInt(4, checksumOfRecord(bytes.array(), bytes.position()));
        return bytes.flip();
    }

    /** The next record; empty if what follows is not a whole one. */
    Optional<RunResult> next(DataInputStream in) throws IOException {
        byte[] body;
        int length;
        int checksum;
        try {
            length = in.readInt();
            checksum = in.readInt();
            if (length < FIXED_BYTES || length > LONGEST_BODY) {
                return Optional.empty();
            }
            body = in.readNBytes(length);
        } catch (EOFException e) {
            return Optional.empty();
        }
        byte[] record = ByteBuffer.allocate(FRAME_BYTES + body.length)
                .putInt(length)
                .putInt(0)
                .put(body)
                .array();
        if (body.length < length || checksumOfRecord(record, record.length) != checksum) {
            return Optional.empty();
        }
        return decode(ByteBuffer.wrap(body));
    }

    private Optional<RunResult> decode(ByteBuffer body) {
        long run = body.getLong();
        long nanoseconds = body.getLong();
        String address = hash(body);
        if (body.get() == 0) {
            byte[] error = new byte[body.remaining()];
            body.get(error);
            return Optional.of(RunResult.failed(run, address, new String(error, StandardCharsets.UTF_8), nanoseconds));
        }
        if (body.remaining() != HASH_BYTES + Double.BYTES * width) {
            return Optional.empty();
        }
        String hash = hash(body);
        double[] values = new double[width];
        for (int i = 0; i < width; i++) {
            values[i] = Double.longBitsToDouble(body.getLong());
        }
        return Optional.of(RunResult.finished(run, address, hash, values, nanoseconds));
    }

    /** How many bytes a record takes on disk. */
    static int bytes(int width) {
        return FRAME_BYTES + FIXED_BYTES + HASH_BYTES + Double.BYTES * width;
    }

    /** How many bytes this record takes on disk. */
    static int bytes(RunResult result) {
        return result.failed()
                ? FRAME_BYTES + FIXED_BYTES + result.error().getBytes(StandardCharsets.UTF_8).length
                : bytes(result.values().length);
    }

    private static int checksumOfRecord(byte[] record, int length) {
        CRC32C crc = new CRC32C();
        crc.update(record, 0, 4);
        crc.update(record, FRAME_BYTES, length - FRAME_BYTES);
        return (int) crc.getValue();
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static void putHash(ByteBuffer bytes, String hex) {
        bytes.put(hex.isEmpty() ? new byte[HASH_BYTES] : HexFormat.of().parseHex(hex));
    }

    private static String hash(ByteBuffer bytes) {
        byte[] hash = new byte[HASH_BYTES];
        bytes.get(hash);
        for (byte b : hash) {
            if (b != 0) {
                return HexFormat.of().formatHex(hash);
            }
        }
        return "";
    }
}
