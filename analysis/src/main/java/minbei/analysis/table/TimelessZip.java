package minbei.analysis.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without anything that tells when or where it was written.
 *
 * <p>Entries keep their order and get one fixed time; {@code docProps/core.xml} loses its dates. Entries are stored,
 * not deflated, since compressed bytes differ between builds of zlib.
 */
final class TimelessZip {

    private static final LocalDateTime TIME = LocalDateTime.of(2014, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String DATES = "<dcterms:(created|modified)[^>]*>[^<]*</dcterms:(created|modified)>";

    private TimelessZip() {}

    /**
     * Writes a workbook again.
     *
     * @param from as it came from the library; read by its directory, since {@code ZipInputStream} does not take its
     *     entries
     * @param to where the timeless one goes
     */
    static void rewrite(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = content(entry.getName(), in.readAllBytes());
                    out.putNextEntry(entry(entry.getName(), content));
                    out.write(content);
                    out.closeEntry();
                }
            }
        }
    }

    private static byte[] content(String name, byte[] content) {
        if (!name.equals(PROPERTIES)) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8).replaceAll(DATES, "");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
