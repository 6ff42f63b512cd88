package minbei.analysis.cli;

import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.experiment.PlannedRun;
import minbei.model.RunInput;

/** How many runs at a time the processors and the heap allow. */
final class ThreadLimit {

    /** Upper estimate of what a run holds for each agent; a run of all of Minhang took about half. */
    private static final double BYTES_PER_AGENT = 100;
    /** Upper estimate of what a run holds besides. */
    private static final double BYTES_PER_RUN = 64e6;
    /** What is left for runs beside the program itself and room for the collector. */
    private static final double SHARE_FOR_RUNS = 0.7;

    private ThreadLimit() {}

    /** The limit on this machine. */
    static int of(ExperimentDesign design) {
        Runtime machine = Runtime.getRuntime();
        return of(design, machine.availableProcessors(), machine.maxMemory());
    }

    /** The limit with so many processors and bytes of heap; at least 1, since trying costs nothing. */
    static int of(ExperimentDesign design, int processors, long heap) {
        double largest = 0;
        for (PlannedRun run : design.plan()) {
            largest = Math.max(largest, bytes(design.input(run)));
        }
        return (int) Math.max(1, Math.min(processors, heap * SHARE_FOR_RUNS / largest));
    }

    private static double bytes(RunInput input) {
        double residents = Math.max(
                input.district().residents().atEndOf(-1),
                input.district().residents().atEndOf(input.months() - 1));
        return BYTES_PER_RUN + residents * input.populationScale() * BYTES_PER_AGENT;
    }
}
