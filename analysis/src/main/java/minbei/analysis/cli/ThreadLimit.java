package minbei.analysis.cli;

import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.experiment.PlannedRun;
import minbei.model.RunInput;

/** How many runs at a time the processors and the heap allow. */
final class ThreadLimit {

    /** Upper estimate of what a run holds for each agent, its needs and the sorting of queues included. */
    private static final double BYTES_PER_AGENT = 250;
    /** Upper estimate of what a run holds besides. */
    private static final double BYTES_PER_RUN = 64e6;
    /** What the program needs besides runs, and room for the collector. */
    private static final double SHARE_FOR_RUNS = 0.7;

    private ThreadLimit() {}

    static int of(ExperimentDesign design) {
        double largest = 0;
        for (PlannedRun run : design.plan()) {
            largest = Math.max(largest, bytes(design.input(run)));
        }
        double fit = Runtime.getRuntime().maxMemory() * SHARE_FOR_RUNS / largest;
        return Math.max(1, (int) Math.min(fit, Runtime.getRuntime().availableProcessors()));
    }

    private static double bytes(RunInput input) {
        double residents = Math.max(
                input.district().residents().atEndOf(-1),
                input.district().residents().atEndOf(input.months() - 1));
        return BYTES_PER_RUN + residents * input.populationScale() * BYTES_PER_AGENT;
    }
}
