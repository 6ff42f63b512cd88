package minbei.analysis.cli;

import minbei.analysis.execution.RunMemory;

/** How many runs at a time the processors and the heap allow. */
final class ThreadLimit {

    private ThreadLimit() {}

    /** The limit on this machine for runs of so many bytes at most. */
    static int of(double largestRunBytes) {
        Runtime machine = Runtime.getRuntime();
        return of(largestRunBytes, machine.availableProcessors(), machine.maxMemory());
    }

    /** The limit with so many processors and bytes of heap; at least 1, since trying costs nothing. */
    static int of(double largestRunBytes, int processors, long heap) {
        return (int) Math.max(1, Math.min(processors, RunMemory.available(heap) / largestRunBytes));
    }
}
