package minbei.model;

import java.util.List;

/** Runs the model from the start of the spin-up to the last recorded month. */
public final class Simulation {

    private Simulation() {}

    /**
     * Runs one world.
     *
     * @param input everything the run hangs on besides its seed
     * @param seed all 64 bits count
     * @return the record of the run, the same bits for the same arguments wherever it runs
     * @throws IllegalStateException if {@code input.checked()} and money, places or residents are not conserved
     */
    public static RunRecord run(RunInput input, long seed) {
        SocialServiceModel model = SocialServiceModel.of(input, seed);
        model.start();
        while (!model.isOver()) {
            model.schedule.step(model);
        }
        RunRecord record = model.finished();
        model.finish();
        return record;
    }

    /** Is told how each of several runs ended. */
    public interface Ending {
        /**
         * A run is over.
         *
         * @param run its place in the list
         * @param record of the run
         */
        void finished(int run, RunRecord record);

        /**
         * A run failed.
         *
         * @param run its place in the list
         * @param error what went wrong
         */
        void failed(int run, Throwable error);
    }

    /**
     * Runs worlds that differ in their policies only, and simulates what they have in common once.
     *
     * <p>Each record has the bits that {@link #run} gives. At most one world and one copy of its state for each month in which they part are held.
     *
     * @param inputs runs, one or more, with equal {@linkplain RunInput#past() pasts}
     * @param seed all 64 bits count
     * @param ending told of each run as soon as it is over, from this thread; what it throws ends them all
     * @throws IllegalArgumentException if their pasts differ
     */
    public static void runTogether(List<RunInput> inputs, long seed, Ending ending) {
        RunInput.Past past = inputs.get(0).past();
        if (!inputs.stream().allMatch(input -> input.past().equals(past))) {
            throw new IllegalArgumentException("the runs differ in more than what their policies do");
        }
        SharedPast.of(inputs, seed, ending).run();
    }
}
