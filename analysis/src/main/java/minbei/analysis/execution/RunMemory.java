package minbei.analysis.execution;

import minbei.model.RunInput;

/** How much of the heap runs take, estimated from above, so that no more of them are at work at a time than it holds. */
public final class RunMemory {

    /** What a run of all of Minhang holds for each agent in its own columns, and in the copy of them where policies part, and a little more. */
    private static final double BYTES_PER_AGENT = 100;
    /** Upper estimate of what a run holds besides. */
    private static final double BYTES_PER_RUN = 64e6;
    /** What is left for runs beside the program itself and room for the collector. */
    private static final double SHARE_FOR_RUNS = 0.7;

    private RunMemory() {}

    /**
     * What a run holds while it is at work.
     *
     * @param input what it hangs on
     * @return bytes
     */
    public static double of(RunInput input) {
        double residents = Math.max(
                input.district().residents().atEndOf(-1),
                input.district().residents().atEndOf(input.months() - 1));
        return BYTES_PER_RUN + residents * input.populationScale() * BYTES_PER_AGENT;
    }

    /**
     * The part of a heap that is for runs.
     *
     * @param heap bytes
     * @return bytes
     */
    public static double available(long heap) {
        return heap * SHARE_FOR_RUNS;
    }
}
