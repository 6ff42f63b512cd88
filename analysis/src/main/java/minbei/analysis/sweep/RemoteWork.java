package minbei.analysis.sweep;

import java.io.IOException;
import java.io.Serializable;

/** The recipe by which another machine sets up the same work. */
public interface RemoteWork extends Serializable {

    /**
     * Sets the work up.
     *
     * @return the same runs
     * @throws IOException if this machine cannot
     */
    SweepWork open() throws IOException;
}
