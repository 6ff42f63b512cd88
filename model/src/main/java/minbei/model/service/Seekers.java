package minbei.model.service;

import java.util.Arrays;

/** What the search keeps of each episode of need: columns beside those of the episodes, by the same position. */
final class Seekers {

    private float[] readinessGap = new float[0];
    private boolean[] eligible = new boolean[0];

    private Seekers() {}

    static Seekers none() {
        return new Seekers();
    }

    /**
     * How far the resident is from being ready, in log odds: disposition less base readiness and less own trust. Ready is who the
     * community's mood makes up for.
     */
    float readinessGap(int e) {
        return readinessGap[e];
    }

    void setReadinessGap(int e, double gap) {
        makeRoom(e);
        readinessGap[e] = (float) gap;
    }

    /** Whether the resident meets departments' conditions for this kind. */
    boolean isEligible(int e) {
        return eligible[e];
    }

    void setEligible(int e, boolean isEligible) {
        makeRoom(e);
        eligible[e] = isEligible;
    }

    private void makeRoom(int e) {
        if (e >= readinessGap.length) {
            int capacity = e + e / 4 + 16;
            readinessGap = Arrays.copyOf(readinessGap, capacity);
            eligible = Arrays.copyOf(eligible, capacity);
        }
    }
}
