package minbei.scenario.content;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Collects content line by line and gives its address: the SHA-256 of the lines in UTF-8. */
public final class ContentHash {

    private final StringBuilder lines = new StringBuilder();

    private ContentHash() {}

    /**
     * An empty content.
     *
     * @return a collector
     */
    public static ContentHash create() {
        return new ContentHash();
    }

    /**
     * Adds a line of fields.
     *
     * @param fields texts and numbers; every field is preceded by its length, so that no two lists of fields give the same line
     * @return this collector
     */
    public ContentHash add(Object... fields) {
        for (Object field : fields) {
            String text = field instanceof BigDecimal number ? Decimal.text(number) : field.toString();
            lines.append(text.length()).append(':').append(text).append(' ');
        }
        lines.append('\n');
        return this;
    }

    /**
     * Adds lines that another collector holds.
     *
     * @param other a collector, left as it is
     * @return this collector
     */
    public ContentHash addAll(ContentHash other) {
        lines.append(other.lines);
        return this;
    }

    /** The address: 64 hexadecimal digits. */
    public String hex() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
