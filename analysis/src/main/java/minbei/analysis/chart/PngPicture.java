package minbei.analysis.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A chart as PNG, at twice its size for slides and sharp screens.
 *
 * <p>Its bytes are the same on one Java version; pixels at the edges of letters differ between versions.
 */
public final class PngPicture {

    private static final int SCALE = 2;

    private final byte[] bytes;

    private PngPicture(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Draws a chart.
     *
     * @param chart what to draw
     * @return its picture
     */
    public static PngPicture of(Chart chart) {
        BufferedImage image =
                new BufferedImage(Chart.WIDTH * SCALE, chart.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        chart.drawing().draw(graphics, new Rectangle2D.Double(0, 0, Chart.WIDTH, chart.height()));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PngPicture(bytes.toByteArray());
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Writes the picture.
     *
     * @param file where to write; overwritten
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Files.write(file, bytes);
    }
}
