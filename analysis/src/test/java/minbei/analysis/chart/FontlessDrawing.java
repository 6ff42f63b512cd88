package minbei.analysis.chart;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;

/** Run in a Java of its own: writes one chart of each kind, or shows that Java alone refuses any font. */
final class FontlessDrawing {

    private FontlessDrawing() {}

    /**
     * Draws.
     *
     * @param arguments a folder for the charts, or {@code bare} to ask Java for a font without this project's help
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("bare")) {
            new Font(Font.DIALOG, Font.PLAIN, 12).getFamily();
            return;
        }
        for (Chart chart : ChartExamples.all().toList()) {
            String key = chart.text().key();
            SvgPicture.of(chart).write(Path.of(arguments[0], key + ".svg"));
            PngPicture.of(chart).write(Path.of(arguments[0], key + ".png"));
        }
    }
}
