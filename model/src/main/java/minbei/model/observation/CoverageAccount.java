package minbei.model.observation;

import java.util.function.IntPredicate;
import minbei.model.need.NeedKind;

/**
 * Needed and served person-months, and episodes served in time, by month, kind of need and population group.
 *
 * <p>A person-month of need is a resident, a kind and a month at whose end the need is there; it is served if the resident holds a
 * place then. Coverage of a month looks back over twelve months, so the account begins eleven months before the first recorded one.
 */
public final class CoverageAccount {

    /** Months that coverage looks back over, the month itself included. */
    public static final int WINDOW = 12;

    private final int groups;
    private final int[][] needed;
    private final int[][] served;
    private final long[][] qualityMicro;
    private final int[][] arose;
    private final int[][] timely;

    private CoverageAccount(int months, int groups) {
        this.groups = groups;
        int cells = NeedKind.COUNT * groups;
        this.needed = new int[months + WINDOW - 1][cells];
        this.served = new int[months + WINDOW - 1][cells];
        this.qualityMicro = new long[months + WINDOW - 1][cells];
        this.arose = new int[months][cells];
        this.timely = new int[months][cells];
    }

    /**
     * An empty account.
     *
     * @param months recorded months
     * @param groups population groups
     * @return the account
     */
    public static CoverageAccount of(int months, int groups) {
        return new CoverageAccount(months, groups);
    }

    /** First month that is counted: eleven before the first recorded one. */
    public static int firstMonth() {
        return 1 - WINDOW;
    }

    /** How many months are recorded. */
    public int months() {
        return arose.length;
    }

    /**
     * Counts person-months of need.
     *
     * @param month months since 2014-01, {@link #firstMonth()} or later
     * @param kind position of the kind
     * @param group population group
     * @param number how many, agents
     */
    public void countNeeded(int month, int kind, int group, int number) {
        needed[month - firstMonth()][kind * groups + group] += number;
    }

    /**
     * Counts a person-month of service.
     *
     * @param month months since 2014-01, {@link #firstMonth()} or later
     * @param kind position of the kind
     * @param group population group
     * @param quality true quality of the service, millionths of 1
     */
    public void countServed(int month, int kind, int group, long quality) {
        int row = month - firstMonth();
        served[row][kind * groups + group]++;
        qualityMicro[row][kind * groups + group] += quality;
    }

    /**
     * Counts an episode that arose.
     *
     * @param month month of onset; ignored before 2014-01
     * @param kind position of the kind
     * @param group population group
     */
    public void countArose(int month, int kind, int group) {
        if (month >= 0) {
            arose[month][kind * groups + group]++;
        }
    }

    /**
     * Counts an episode served within its acceptable wait.
     *
     * @param onset month of onset; ignored before 2014-01
     * @param kind position of the kind
     * @param group population group
     */
    public void countTimely(int onset, int kind, int group) {
        if (onset >= 0) {
            timely[onset][kind * groups + group]++;
        }
    }

    /**
     * What was counted of some population groups together.
     *
     * @param inGroup which population groups count
     * @return their tally
     */
    public CoverageTally tally(IntPredicate inGroup) {
        return CoverageTally.of(
                sum(needed, inGroup),
                sum(served, inGroup),
                sum(qualityMicro, inGroup),
                sum(arose, inGroup),
                sum(timely, inGroup));
    }

    private long[][] sum(int[][] cells, IntPredicate inGroup) {
        long[][] sums = new long[cells.length][NeedKind.COUNT];
        for (int g = 0; g < groups; g++) {
            if (inGroup.test(g)) {
                for (int row = 0; row < cells.length; row++) {
                    for (int kind = 0; kind < NeedKind.COUNT; kind++) {
                        sums[row][kind] += cells[row][kind * groups + g];
                    }
                }
            }
        }
        return sums;
    }

    private long[][] sum(long[][] cells, IntPredicate inGroup) {
        long[][] sums = new long[cells.length][NeedKind.COUNT];
        for (int g = 0; g < groups; g++) {
            if (inGroup.test(g)) {
                for (int row = 0; row < cells.length; row++) {
                    for (int kind = 0; kind < NeedKind.COUNT; kind++) {
                        sums[row][kind] += cells[row][kind * groups + g];
                    }
                }
            }
        }
        return sums;
    }
}
