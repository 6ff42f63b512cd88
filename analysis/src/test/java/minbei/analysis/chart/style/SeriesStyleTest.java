package minbei.analysis.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Area;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesStyleTest {

    /**
     * How colours look to people who lack one kind of cone: matrices on linear RGB at full severity (Machado, Oliveira and Fernandes
     * 2009, IEEE Transactions on Visualization and Computer Graphics 15, table 1).
     */
    enum Sight {
        TYPICAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }

        double[] see(Color colour) {
            double[] rgb = linear(colour);
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double sum = matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2];
                seen[i] = Math.max(0, Math.min(1, sum));
            }
            return seen;
        }
    }

    /** A difference of 10 in CIELAB is seen at a glance; 2.3 is just noticeable. */
    private static final double AT_A_GLANCE = 10;

    @ParameterizedTest
    @EnumSource(Sight.class)
    void coloursDifferAtAGlanceToEverySight(Sight sight) {
        List<Color> colours = SeriesStyle.COLOURS;
        for (int i = 0; i < colours.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] one = lab(sight.see(colours.get(i)));
                double[] other = lab(sight.see(colours.get(j)));
                double distance =
                        Math.sqrt(square(one[0] - other[0]) + square(one[1] - other[1]) + square(one[2] - other[2]));
                assertThat(distance).as("%s: colours %d and %d", sight, j, i).isGreaterThan(AT_A_GLANCE);
            }
        }
    }

    @Test
    void colourTooLikeAnotherIsFound() {
        double[] one = lab(Sight.DEUTERANOPIA.see(new Color(0xC83232)));
        double[] other = lab(Sight.DEUTERANOPIA.see(new Color(0x808032)));
        double distance = Math.sqrt(square(one[0] - other[0]) + square(one[1] - other[1]) + square(one[2] - other[2]));
        assertThat(distance).isLessThan(AT_A_GLANCE);
    }

    @Test
    void first56SeriesDifferWithoutColour() {
        Set<String> looks = new HashSet<>();
        for (int i = 0; i < 56; i++) {
            SeriesStyle style = SeriesStyle.of(i);
            float[] dash = ((BasicStroke) style.stroke()).getDashArray();
            looks.add(Arrays.toString(dash) + " " + new Area(style.marker()).getBounds2D() + " "
                    + style.marker().getClass() + " " + style.marker().contains(3, 3));
        }
        assertThat(looks).hasSize(56);
    }

    @Test
    void sameNumberAlwaysLooksTheSame() {
        assertThat(SeriesStyle.of(3).colour()).isEqualTo(SeriesStyle.of(3).colour());
        assertThat(SeriesStyle.of(3).stroke()).isEqualTo(SeriesStyle.of(3).stroke());
    }

    private static double[] linear(Color colour) {
        double[] rgb = {colour.getRed() / 255.0, colour.getGreen() / 255.0, colour.getBlue() / 255.0};
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    /** CIELAB of linear sRGB under D65. */
    private static double[] lab(double[] rgb) {
        double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double square(double value) {
        return value * value;
    }
}
