package minbei.analysis.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import minbei.analysis.sweep.RemoteWork;
import minbei.analysis.sweep.SweepWork;

/** The work of a sweep on one executor: set up once, then shared by its tasks. */
final class ExecutorWork {

    private static final Map<RemoteWork, SweepWork> WORKS = new ConcurrentHashMap<>();

    private ExecutorWork() {}

    static SweepWork of(RemoteWork recipe) {
        return WORKS.computeIfAbsent(recipe, ExecutorWork::open);
    }

    private static SweepWork open(RemoteWork recipe) {
        try {
            return recipe.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
