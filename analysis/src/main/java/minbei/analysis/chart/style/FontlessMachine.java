package minbei.analysis.chart.style;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets charts be drawn on a Linux machine without a single font.
 *
 * <p>Java refuses to measure any text there, even in a font of one's own ("Fontconfig head is null"). It is content once the
 * property {@code sun.awt.fontconfig} names a file that lists one font, so it gets one that lists the shipped font. The property is
 * touched only after Java has refused; where there are fonts nothing happens, and charts look the same in either case.
 */
final class FontlessMachine {

    private static final String PROPERTY = "sun.awt.fontconfig";

    private FontlessMachine() {}

    /**
     * Makes sure that text can be measured.
     *
     * @param font bytes of the shipped font
     * @throws IOException if the font cannot be put where Java finds it
     */
    static void prepare(byte[] font) throws IOException {
        try {
            measure();
        } catch (InternalError | RuntimeException refused) {
            if (System.getProperty(PROPERTY) != null) {
                throw refused;
            }
            System.setProperty(PROPERTY, list(font).toString());
            measure();
        }
    }

    /** Asks for a logical font, as Batik does for its defaults. */
    private static void measure() {
        new Font(Font.DIALOG, Font.PLAIN, 12).getFamily();
    }

    private static Path list(byte[] font) throws IOException {
        Path folder = Files.createTempDirectory("minbei-font");
        Path file = Files.write(folder.resolve("font.ttf"), font);
        Path list = Files.writeString(folder.resolve("fontconfig.properties"), """
                version=1
                sequence.allfonts=default
                allfonts.default=Noto Sans SC
                dialog.plain.latin-1=Noto Sans SC
                filename.Noto_Sans_SC=%s
                """.formatted(file));
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        list.toFile().deleteOnExit();
        return list;
    }
}
