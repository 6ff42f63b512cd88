package minbei.model.procurement.plan;

import java.util.Arrays;
import minbei.model.contract.Buyer;
import minbei.model.need.NeedKind;

/** Duplicate projects: two buyers plan for the same need in the same township in the same quarter. */
public final class Overlaps {

    private static final int QUARTER = 3;

    private final int[][] departments;
    private final int[][] townships;
    private int planned;
    private int duplicates;

    private Overlaps(int townships) {
        this.departments = new int[NeedKind.COUNT][townships];
        this.townships = new int[NeedKind.COUNT][townships];
        for (int k = 0; k < NeedKind.COUNT; k++) {
            Arrays.fill(departments[k], Integer.MIN_VALUE);
            Arrays.fill(this.townships[k], Integer.MIN_VALUE);
        }
    }

    /**
     * None yet.
     *
     * @param townships how many townships there are
     * @return the count
     */
    public static Overlaps none(int townships) {
        return new Overlaps(townships);
    }

    /** A new month begins: its counts are 0. */
    public void beginMonth() {
        planned = 0;
        duplicates = 0;
    }

    /**
     * Notes a project.
     *
     * @param project newly planned
     */
    public void note(Project project) {
        planned++;
        int need = project.need().ordinal();
        int quarter = Math.floorDiv(project.month(), QUARTER);
        duplicates += otherPlanned(project.buyer(), need, project.township(), project.month()) ? 1 : 0;
        of(project.buyer())[need][project.township()] = quarter;
    }

    /**
     * Whether the other buyer has planned a project for the same need and township in this quarter.
     *
     * @param buyer who asks
     * @param need position of the need
     * @param township position of the township
     * @param month months since 2014-01
     */
    public boolean otherPlanned(Buyer buyer, int need, int township, int month) {
        int[][] other = buyer.isDepartment() ? townships : departments;
        return other[need][township] == Math.floorDiv(month, QUARTER);
    }

    private int[][] of(Buyer buyer) {
        return buyer.isDepartment() ? departments : townships;
    }

    /** Projects planned this month. */
    public int planned() {
        return planned;
    }

    /** Projects planned this month for a need and township for which another buyer had one in the same quarter. */
    public int duplicates() {
        return duplicates;
    }
}
