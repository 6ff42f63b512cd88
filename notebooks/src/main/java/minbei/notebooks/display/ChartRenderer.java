package minbei.notebooks.display;

import minbei.analysis.chart.SvgPicture;
import org.jspecify.annotations.Nullable;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;

/** Shows a chart as SVG, and its text alternative where pictures are not shown. */
final class ChartRenderer implements DisplayRenderer {

    private static final String SVG = "image/svg+xml";

    @Override
    public Class<?> rendererClass() {
        return SvgPicture.class;
    }

    /** The kernel asks without a type when it shows the value of a cell. */
    @Override
    public boolean canRender(@Nullable String mime) {
        return mime == null || mime.isEmpty() || mime.equals(SVG);
    }

    @Override
    public DisplayData render(@Nullable String mime, Object value) {
        SvgPicture picture = (SvgPicture) value;
        DisplayData data = DisplayData.fromText(picture.toString());
        data.putData(SVG, picture.element());
        return data;
    }
}
