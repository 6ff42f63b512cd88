package minbei.analysis.execution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in hexadecimal. */
public final class Sha256 {

    private static final int BLOCK = 1 << 16;

    private Sha256() {}

    /** The digest to feed by hand; every Java platform must have it. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }

    /**
     * The hash of a text.
     *
     * @param text the text, hashed in UTF-8
     * @return 64 hexadecimal digits
     */
    public static String ofText(String text) {
        return hex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /**
     * The hash of a file, read block by block.
     *
     * @param file the file
     * @return 64 hexadecimal digits
     * @throws IOException if the file cannot be read
     */
    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return hex(digest.digest());
    }
}
