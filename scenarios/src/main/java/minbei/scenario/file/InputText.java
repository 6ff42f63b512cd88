package minbei.scenario.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of an input file, within bounds. */
public final class InputText {

    /** Largest size of an input file: 4 MiB. */
    public static final int MAX_BYTES = 4 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private InputText() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @param problems takes what is wrong
     * @return its text without byte order mark
     * @throws ScenarioException if the file is absent, too large, empty or not UTF-8
     */
    public static String read(Path path, Problems problems) throws ScenarioException {
        if (!Files.isRegularFile(path)) {
            problems.add(
                    0, Files.isDirectory(path) ? "is a folder; a file must be given." : "the file does not exist.");
        } else if (size(path) > MAX_BYTES) {
            problems.add(0, "the file has {0} bytes; at most {1} (4 MiB) are read.", size(path), MAX_BYTES);
        } else if (!Files.isReadable(path)) {
            problems.add(0, "the file must be readable. Maybe its permissions forbid it.");
        }
        problems.throwIfAny();
        String text = decode(bytes(path), problems);
        if (text.isBlank()) {
            problems.add(0, "the file is empty.");
        }
        problems.throwIfAny();
        return text;
    }

    private static String decode(byte[] bytes, Problems problems) throws ScenarioException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            problems.add(
                    line,
                    "byte {0} of the file is not UTF-8; the file must be UTF-8. Maybe it was saved as GBK or UTF-16.",
                    in.position() + 1);
            problems.throwIfAny();
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
