package minbei.notebooks.display;

import java.util.List;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/** Brings {@link ChartRenderer} to the kernel. */
public final class ChartDisplay implements DisplayProvider {

    /** For {@link java.util.ServiceLoader}. */
    public ChartDisplay() {
        // nothing to set up
    }

    @Override
    public List<DisplayRenderer> getDisplayRenderers() {
        return List.of(new ChartRenderer());
    }

    @Override
    public List<DisplayTransformer> getDisplayTransformers() {
        return List.of();
    }
}
