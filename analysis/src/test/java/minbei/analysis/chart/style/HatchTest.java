package minbei.analysis.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HatchTest {

    private static final int SIZE = 60;
    private static final int WHITE = Color.WHITE.getRGB();

    @ParameterizedTest
    @EnumSource(Hatch.class)
    void nothingIsDrawnOutsideTheArea(Hatch hatch) {
        BufferedImage image = filled(hatch, new Rectangle2D.Double(20, 15, 21, 33));
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                boolean near = x >= 19 && x <= 42 && y >= 14 && y <= 49;
                if (!near) {
                    assertThat(image.getRGB(x, y)).as("pixel %d, %d", x, y).isEqualTo(WHITE);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Hatch.class)
    void emptyAreaStaysEmpty(Hatch hatch) {
        assertThat(pixels(filled(hatch, new Rectangle2D.Double(20, 15, 21, 0)))).isEqualTo("1".repeat(SIZE * SIZE));
    }

    @Test
    void allHatchesLookDifferentInOneColour() {
        Set<String> looks = new HashSet<>();
        for (Hatch hatch : Hatch.values()) {
            looks.add(pixels(filled(hatch, new Rectangle2D.Double(10, 10, 40, 40))));
        }
        assertThat(looks).hasSize(Hatch.values().length);
    }

    private static BufferedImage filled(Hatch hatch, Rectangle2D area) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, SIZE, SIZE);
        hatch.fill(g, area, Color.BLUE);
        g.dispose();
        return image;
    }

    private static String pixels(BufferedImage image) {
        StringBuilder pixels = new StringBuilder();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                pixels.append(image.getRGB(x, y) == WHITE ? '1' : '0');
            }
        }
        return pixels.toString();
    }
}
