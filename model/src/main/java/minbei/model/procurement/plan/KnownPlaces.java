package minbei.model.procurement.plan;

import java.util.Arrays;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.need.NeedKind;

/**
 * Places that buyers have bought or are about to buy, by buyer, need and township, at the time when a new project would start.
 *
 * <p>A contract that has ended by then does not count: whoever plans ahead buys again in time.
 */
public final class KnownPlaces {

    private final int[][] departments;
    private final int[][] townships;

    private KnownPlaces(int townships) {
        this.departments = new int[NeedKind.COUNT][townships];
        this.townships = new int[NeedKind.COUNT][townships];
    }

    /**
     * None.
     *
     * @param townships how many townships there are
     * @return the count, all 0
     */
    public static KnownPlaces none(int townships) {
        return new KnownPlaces(townships);
    }

    /** Forgets all places. */
    public void clear() {
        for (int k = 0; k < NeedKind.COUNT; k++) {
            Arrays.fill(departments[k], 0);
            Arrays.fill(townships[k], 0);
        }
    }

    /**
     * Counts a running contract, unless it has ended by then.
     *
     * @param contract one that runs
     * @param then first month of a new project
     */
    public void add(Contract contract, int then) {
        if (contract.endMonth() > then) {
            of(contract.buyer())[contract.need().ordinal()][contract.award().township()] +=
                    contract.award().places();
        }
    }

    /**
     * Counts a project that is planned or called.
     *
     * @param project which
     */
    public void add(Project project) {
        of(project.buyer())[project.need().ordinal()][project.township()] += project.places();
    }

    private int[][] of(Buyer buyer) {
        return buyer.isDepartment() ? departments : townships;
    }

    /**
     * Places of a need in a township that a buyer knows of.
     *
     * @param viewer who looks
     * @param need position of the need
     * @param township position of the township
     * @param seesOthers whether it also knows the other buyer's
     * @return places, not thinned
     */
    public int seenBy(Buyer viewer, int need, int township, boolean seesOthers) {
        int own = of(viewer)[need][township];
        int other = viewer.isDepartment() ? townships[need][township] : departments[need][township];
        return seesOthers ? own + other : own;
    }
}
