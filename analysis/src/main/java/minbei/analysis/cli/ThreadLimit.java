package minbei.analysis.cli;

import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.execution.RunMemory;

/** How many runs at a time the processors and the heap allow. */
final class ThreadLimit {

    private ThreadLimit() {}

    /** The limit on this machine. */
    static int of(ExperimentDesign design) {
        Runtime machine = Runtime.getRuntime();
        return of(design, machine.availableProcessors(), machine.maxMemory());
    }

    /** The limit with so many processors and bytes of heap; at least 1, since trying costs nothing. */
    static int of(ExperimentDesign design, int processors, long heap) {
        return (int) Math.max(1, Math.min(processors, RunMemory.available(heap) / design.largestRunBytes()));
    }
}
