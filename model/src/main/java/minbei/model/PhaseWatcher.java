package minbei.model;

import minbei.model.schedule.Phase;

/** Watches a world; is told after each phase, and changes nothing. */
@FunctionalInterface
public interface PhaseWatcher {

    /**
     * A phase is over.
     *
     * @param phase which
     * @param month months since 2014-01, below 0 in the spin-up
     * @param state the world as it is now; to be read before this returns
     */
    void after(Phase phase, int month, WorldState state);
}
