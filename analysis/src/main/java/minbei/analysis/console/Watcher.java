package minbei.analysis.console;

import minbei.model.observation.snapshot.WorldSnapshot;

/** A window, or a part of one, that shows the world; called on the thread of windows, one month after the other. */
interface Watcher {

    /** A run begins: what was shown of another is taken away. */
    void begin();

    /**
     * A month is over.
     *
     * @param world the world at its end
     */
    void show(WorldSnapshot world);
}
