package minbei.model.organization;

/** Where an organization stands with the incubation park 孵化园. */
public final class Incubation {

    private IncubationStage stage = IncubationStage.NONE;
    private int stageSince = Standing.NEVER;
    private int firstDecided = Standing.NEVER;
    private boolean firstTaken;

    Incubation() {}

    /** Where it stands. */
    public IncubationStage stage() {
        return stage;
    }

    /** Since when, months since 2014-01, or {@link Standing#NEVER}. */
    public int stageSince() {
        return stageSince;
    }

    /** Whether it is in the park. */
    public boolean isInside() {
        return stage == IncubationStage.INSIDE;
    }

    /**
     * Moves it on.
     *
     * @param newStage from now on
     * @param month months since 2014-01
     */
    public void setStage(IncubationStage newStage, int month) {
        boolean decided = newStage == IncubationStage.INSIDE || newStage == IncubationStage.NOT_TAKEN;
        if (decided && firstDecided == Standing.NEVER) {
            firstDecided = month;
            firstTaken = newStage == IncubationStage.INSIDE;
        }
        stage = newStage;
        stageSince = month;
    }

    /** Month of the first decision on it, or {@link Standing#NEVER}; later decisions do not move the comparison it belongs to. */
    public int firstDecided() {
        return firstDecided;
    }

    /** Whether the first decision took it in. */
    public boolean wasFirstTaken() {
        return firstTaken;
    }
}
