package minbei.model;

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
}
