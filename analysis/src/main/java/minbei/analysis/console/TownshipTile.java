package minbei.analysis.console;

import minbei.model.observation.snapshot.TownshipSnapshot;
import minbei.model.observation.snapshot.WorldSnapshot;
import org.jspecify.annotations.Nullable;

/** A township in the schematic map. */
final class TownshipTile {

    private final WatchedRun run;
    private final int position;

    private TownshipTile(WatchedRun run, int position) {
        this.run = run;
        this.position = position;
    }

    static TownshipTile of(WatchedRun run, int position) {
        return new TownshipTile(run, position);
    }

    String name() {
        return run.text()
                .name(run.scenario().district().townships().get(position).name());
    }

    /** What is known of it now, or null before the first month. */
    @Nullable
    TownshipSnapshot now() {
        WorldSnapshot world = run.latest();
        return world == null ? null : world.townships().get(position);
    }
}
