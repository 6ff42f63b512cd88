package minbei.analysis.chart.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font of all charts, shipped with the program.
 *
 * <p>No font of the system is ever asked for: a machine without Chinese fonts draws the same outlines as one with them.
 */
public final class ChartFont {

    private static final String RESOURCE = "/minbei/analysis/chart/NotoSansSC-GB2312.ttf";
    private static final Font FONT = load();

    private ChartFont() {}

    private static Font load() {
        try (InputStream stream = ChartFont.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "font (" + RESOURCE + ") is not on the class path. Maybe the build left out the resources.");
            }
            byte[] bytes = stream.readAllBytes();
            FontlessMachine.prepare(bytes);
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font (" + RESOURCE + ") is not a TrueType font", e);
        }
    }

    /**
     * The regular weight.
     *
     * @param size height in user space units
     * @return the font
     */
    public static Font regular(float size) {
        return FONT.deriveFont(size);
    }

    /**
     * A bold weight, thickened from the regular one.
     *
     * @param size height in user space units
     * @return the font
     */
    public static Font bold(float size) {
        return FONT.deriveFont(Font.BOLD, size);
    }

    /**
     * Whether the font has a glyph for every character.
     *
     * @param text any text
     * @return false if something would be drawn as an empty box
     */
    public static boolean canDisplay(String text) {
        return FONT.canDisplayUpTo(text) == -1;
    }
}
