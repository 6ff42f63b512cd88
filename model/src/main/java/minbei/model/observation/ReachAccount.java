package minbei.model.observation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import minbei.model.need.NeedKind;

/**
 * Distinct residents with a need, and with a served month, in the calendar year so far.
 *
 * <p>A resident with two needs counts once; broken down by kind of need, once a kind. Costs two bytes a resident.
 */
public final class ReachAccount {

    private static final int SERVED_SHIFT = NeedKind.COUNT;
    private static final int ANY_NEEDED = (1 << SERVED_SHIFT) - 1;

    private final long[] neededByGroup;
    private final long[] servedByGroup;
    private final long[] neededByKind = new long[NeedKind.COUNT];
    private final long[] servedByKind = new long[NeedKind.COUNT];
    private short[] marks;
    private int fetched;

    private ReachAccount(int groups, int capacity) {
        this.neededByGroup = new long[groups];
        this.servedByGroup = new long[groups];
        this.marks = new short[capacity];
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
        Arrays.fill(marks, (short) 0);
        Arrays.fill(neededByGroup, 0);
        Arrays.fill(servedByGroup, 0);
        Arrays.fill(neededByKind, 0);
        Arrays.fill(servedByKind, 0);
    }

    /**
     * Brings the marks of residents near before they are counted; see {@code Residents.fetch}.
     *
     * @param ids residents
     * @param number how many of them, from the first on
     */
    void fetch(int[] ids, int number) {
        int sum = 0;
        for (int i = 0; i < number; i++) {
            sum += ids[i] < marks.length ? marks[ids[i]] : 0;
        }
        // kept, or the compiler would leave the loop out
        fetched = sum;
    }

    /**
     * Counts a resident who is in need at a month's end.
     *
     * @param id resident
     * @param kind position of the kind of need
     * @param group population group
     * @param served whether the resident holds a place
     */
    public void count(int id, int kind, int group, boolean served) {
        if (id >= marks.length) {
            marks = Arrays.copyOf(marks, id + id / 8 + 16);
        }
        int before = marks[id];
        int needed = 1 << kind;
        int serve = needed << SERVED_SHIFT;
        neededByGroup[group] += (before & ANY_NEEDED) == 0 ? 1 : 0;
        neededByKind[kind] += (before & needed) == 0 ? 1 : 0;
        int after = before | needed;
        if (served) {
            servedByGroup[group] += before >>> SERVED_SHIFT == 0 ? 1 : 0;
            servedByKind[kind] += (before & serve) == 0 ? 1 : 0;
            after |= serve;
        }
        marks[id] = (short) after;
    }

    /**
     * Share of the residents with a need in the year so far who had a served month.
     *
     * @param inGroup which population groups count; a resident belongs to one all year
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

    /**
     * Share of the residents with a need of one kind in the year so far who had a month of it served.
     *
     * @param kind position of the kind
     * @return 0–1, or {@code NaN} where nobody was in need
     */
    public double reachedOfKind(int kind) {
        return neededByKind[kind] == 0 ? Double.NaN : (double) servedByKind[kind] / neededByKind[kind];
    }
}
