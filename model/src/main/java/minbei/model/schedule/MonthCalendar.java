package minbei.model.schedule;

import java.util.Arrays;

/**
 * Who is due in which month: one list of entities a month.
 *
 * <p>A month without events costs nothing; the alternative, a draw for each resident, need and month, costs about three nanoseconds
 * each even where nothing happens. Lists are made of leaves that go from hand to hand: an entity due within the calendar costs four
 * bytes, and a month is read in the order of memory. (A chain threaded through one array was as small, but each link was a wait for
 * the memory before the next entity was even known.)
 */
public final class MonthCalendar {

    /** Entities on a leaf. */
    private static final int LEAF = 256;

    /** Where on a leaf the leaf before it is noted, or the next unused one. */
    private static final int BEFORE = LEAF;

    private static final int NONE = -1;

    private final int firstMonth;
    /** The leaf last begun for each month. */
    private final int[] lastLeaf;

    /** Entities on it. */
    private final int[] onLastLeaf;

    private int[][] leaves = new int[16][];
    private int leavesMade;
    private int firstUnused = NONE;

    private MonthCalendar(int firstMonth, int months) {
        this.firstMonth = firstMonth;
        this.lastLeaf = new int[months];
        this.onLastLeaf = new int[months];
        Arrays.fill(lastLeaf, NONE);
    }

    /**
     * An empty calendar.
     *
     * @param firstMonth index of the first month
     * @param months how many months it covers
     * @return the calendar
     */
    public static MonthCalendar of(int firstMonth, int months) {
        return new MonthCalendar(firstMonth, months);
    }

    /**
     * Notes an entity for a month; months after the last are forgotten, for nothing there is simulated.
     *
     * @param entity 0 or more
     * @param month index of the month
     */
    public void add(int entity, long month) {
        if (month >= firstMonth + (long) lastLeaf.length) {
            return;
        }
        int slot = (int) month - firstMonth;
        if (lastLeaf[slot] == NONE || onLastLeaf[slot] == LEAF) {
            int leaf = unusedLeaf();
            leaves[leaf][BEFORE] = lastLeaf[slot];
            lastLeaf[slot] = leaf;
            onLastLeaf[slot] = 0;
        }
        leaves[lastLeaf[slot]][onLastLeaf[slot]++] = entity;
    }

    private int unusedLeaf() {
        int leaf = firstUnused;
        if (leaf != NONE) {
            firstUnused = leaves[leaf][BEFORE];
            return leaf;
        }
        if (leavesMade == leaves.length) {
            leaves = Arrays.copyOf(leaves, leavesMade + leavesMade / 2);
        }
        leaves[leavesMade] = new int[LEAF + 1];
        return leavesMade++;
    }

    /** What is done with an entity that is due. */
    public interface Visitor {
        /**
         * Called once for each entity that is due; it may note the entity for a later month.
         *
         * @param entity who is due
         */
        void due(int entity);
    }

    /**
     * Visits all entities due in a month and strikes them from it. The order is not defined: no rule may hang on it.
     *
     * @param month index of the month
     * @param visitor called for each
     */
    public void visit(int month, Visitor visitor) {
        visit(month, (entities, number) -> {}, visitor);
    }

    /**
     * The same, with word ahead of who is next.
     *
     * @param month index of the month
     * @param herald called before every few hundred
     * @param visitor called for each
     */
    public void visit(int month, Herald herald, Visitor visitor) {
        int slot = month - firstMonth;
        int leaf = lastLeaf[slot];
        int number = onLastLeaf[slot];
        lastLeaf[slot] = NONE;
        while (leaf != NONE) {
            int[] entities = leaves[leaf];
            herald.dueNext(entities, number);
            for (int i = 0; i < number; i++) {
                visitor.due(entities[i]);
            }
            int before = entities[BEFORE];
            entities[BEFORE] = firstUnused;
            firstUnused = leaf;
            leaf = before;
            number = LEAF;
        }
    }
}
