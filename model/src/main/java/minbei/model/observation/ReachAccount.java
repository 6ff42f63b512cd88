package minbei.model.observation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Distinct residents with a need, and with a served month, in the calendar year so far.
 *
 * <p>A resident with two needs counts once. Costs a byte a resident.
 */
public final class ReachAccount {

    private static final int NEEDED = 1;
    private static final int SERVED = 2;

    private final long[] neededByGroup;
    private final long[] servedByGroup;
    private byte[] marks;

    private ReachAccount(int groups, int capacity) {
        this.neededByGroup = new long[groups];
        this.servedByGroup = new long[groups];
        this.marks = new byte[capacity];
    }

    /**
     * An empty account.
     *
     * @param groups population groups
     * @param capacity residents to make room for; it grows when needed
     * @return the account
     */
    public static ReachAccount of(int groups, int capacity) {
        return new ReachAccount(groups, capacity);
    }

    /** A calendar year begins. */
    public void beginYear() {
        Arrays.fill(marks, (byte) 0);
        Arrays.fill(neededByGroup, 0);
        Arrays.fill(servedByGroup, 0);
    }

    /**
     * Counts a resident who is in need at a month's end.
     *
     * @param id resident
     * @param group population group
     * @param served whether the resident holds a place
     */
    public void count(int id, int group, boolean served) {
        if (id >= marks.length) {
            marks = Arrays.copyOf(marks, id + id / 8 + 16);
        }
        int before = marks[id];
        if ((before & NEEDED) == 0) {
            neededByGroup[group]++;
        }
        if (served && (before & SERVED) == 0) {
            servedByGroup[group]++;
        }
        marks[id] |= (byte) (served ? NEEDED | SERVED : NEEDED);
    }

    /**
     * Share of the residents with a need in the year so far who had a served month.
     *
     * @param inGroup which population groups count; a resident is counted in the group of the first need of the year
     * @return 0–1, or {@code NaN} where nobody was in need
     */
    public double reached(IntPredicate inGroup) {
        long needed = 0;
        long served = 0;
        for (int g = 0; g < neededByGroup.length; g++) {
            if (inGroup.test(g)) {
                needed += neededByGroup[g];
                served += servedByGroup[g];
            }
        }
        return needed == 0 ? Double.NaN : (double) served / needed;
    }
}
