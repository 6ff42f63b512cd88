package minbei.model.procurement.plan;

import java.util.Arrays;
import minbei.model.contract.Buyer;
import minbei.model.need.NeedKind;

/** Townships that a buyer leaves alone for a while, because a call there failed for good. */
public final class Rests {

    private final int[][] departments;
    private final int[][] townships;

    private Rests(int townships) {
        this.departments = new int[NeedKind.COUNT][townships];
        this.townships = new int[NeedKind.COUNT][townships];
        for (int k = 0; k < NeedKind.COUNT; k++) {
            Arrays.fill(departments[k], Integer.MIN_VALUE);
            Arrays.fill(this.townships[k], Integer.MIN_VALUE);
        }
    }

    /**
     * None.
     *
     * @param townships how many townships there are
     * @return nothing rests
     */
    public static Rests none(int townships) {
        return new Rests(townships);
    }

    /**
     * A call has failed for good.
     *
     * @param project what was called
     * @param until first month in which its buyer tries that township again
     */
    public void begin(Project project, int until) {
        of(project.buyer())[project.need().ordinal()][project.township()] = until;
    }

    /**
     * Whether a buyer leaves a township alone.
     *
     * @param buyer who
     * @param need position of the need
     * @param township position of the township
     * @param month months since 2014-01
     */
    public boolean rests(Buyer buyer, int need, int township, int month) {
        return month < of(buyer)[need][township];
    }

    private int[][] of(Buyer buyer) {
        return buyer.isDepartment() ? departments : townships;
    }
}
