package minbei.analysis.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without anything that tells when or where it was written.
 *
 * <p>Entries keep their order and get one fixed time; {@code docProps/core.xml} loses its dates. Entries are stored, not deflated,
 * since compressed bytes differ between builds of zlib.
 */
final class TimelessZip {

    private static final LocalDateTime TIME = LocalDateTime.of(2014, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String DATES = "<dcterms:(created|modified)[^>]*>[^<]*</dcterms:(created|modified)>";

    private TimelessZip() {}

    static byte[] rewrite(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = content(entry.getName(), in.readAllBytes());
                out.putNextEntry(entry(entry.getName(), content));
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
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
