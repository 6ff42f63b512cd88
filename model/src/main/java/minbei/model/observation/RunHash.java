package minbei.model.observation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of a run's results: SHA-256 over the bits of every number, in order. */
public final class RunHash {

    private RunHash() {}

    /**
     * The fingerprint.
     *
     * @param series all series of the run
     * @param spending all lines of money
     * @return 64 hexadecimal digits
     */
    public static String of(List<IndicatorSeries> series, List<SpendingLine> spending) {
        MessageDigest digest = sha256();
        for (IndicatorSeries one : series) {
            text(digest, one.toString());
            ByteBuffer numbers = ByteBuffer.allocate(one.months() * Double.BYTES);
            for (int month = 0; month < one.months(); month++) {
                numbers.putLong(Double.doubleToLongBits(one.at(month)));
            }
            digest.update(numbers.array());
        }
        for (SpendingLine line : spending) {
            text(digest, line.purpose().key() + "/" + line.field());
            digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(line.month())
                    .putLong(line.fen())
                    .array());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void text(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
