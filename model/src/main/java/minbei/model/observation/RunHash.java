package minbei.model.observation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import minbei.model.observation.LineShape.Column;

/** The fingerprint of a run's results: SHA-256 over the bits of every number, in order. */
public final class RunHash {

    private RunHash() {}

    /**
     * The fingerprint.
     *
     * @param series all series of the run
     * @param spending all lines of money
     * @param lines all lines of organizations, contracts and rounds, and the served needs
     * @return 64 hexadecimal digits
     */
    public static String of(List<IndicatorSeries> series, List<SpendingLine> spending, RunLines lines) {
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
        lines(digest, LineShape.of(OrganizationLine.class), lines.organizations());
        lines(digest, LineShape.of(ContractLine.class), lines.contracts());
        lines(digest, LineShape.of(RoundLine.class), lines.rounds());
        served(digest, lines.served());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static <R extends Record> void lines(MessageDigest digest, LineShape<R> shape, List<R> lines) {
        for (Column column : shape.columns()) {
            text(digest, column.name());
        }
        ByteBuffer number = ByteBuffer.allocate(Long.BYTES);
        for (R line : lines) {
            for (Object cell : shape.cells(line)) {
                if (cell instanceof Double measure) {
                    digest.update(number.clear()
                            .putLong(Double.doubleToLongBits(measure))
                            .array());
                } else if (cell instanceof Number whole) {
                    digest.update(number.clear().putLong(whole.longValue()).array());
                } else if (cell instanceof Enum<?> word) {
                    text(digest, word.name());
                } else {
                    text(digest, cell.toString());
                }
            }
        }
    }

    private static void served(MessageDigest digest, ServedNeeds served) {
        ByteBuffer numbers = ByteBuffer.allocate(served.count() * Long.BYTES);
        for (long number : served.toArray()) {
            numbers.putLong(number);
        }
        digest.update(numbers.array());
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
