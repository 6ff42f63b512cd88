package minbei.model.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Who is due in which month: one list of entities a month.
 *
 * <p>A month without events costs nothing; the alternative, a draw for each resident, need and month, costs about three nanoseconds
 * each even where nothing happens. A list is a pile of leaves: an entity due within the calendar costs four bytes, a month is read in
 * the order of memory, and its leaves are thrown away with it. (A chain threaded through one array was as small, but each link was a
 * wait for the memory before the next entity was even known.)
 */
public final class MonthCalendar {

    /** Entities on a leaf. */
    private static final int LEAF = 256;

    private final int firstMonth;
    /** The leaf last begun for each month. */
    private final @Nullable Leaf[] lastLeaf;

    /** Entities on it. */
    private final int[] onLastLeaf;

    /** Some of a month's entities. */
    private static final class Leaf {
        private final int[] entities = new int[LEAF];

        /** The leaf under this one, which is full. */
        private final @Nullable Leaf before;

        Leaf(@Nullable Leaf before) {
            this.before = before;
        }
    }

    private MonthCalendar(int firstMonth, int months) {
        this.firstMonth = firstMonth;
        this.lastLeaf = new Leaf[months];
        this.onLastLeaf = new int[months];
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
        Leaf leaf = lastLeaf[slot];
        if (leaf == null || onLastLeaf[slot] == LEAF) {
            leaf = new Leaf(leaf);
            lastLeaf[slot] = leaf;
            onLastLeaf[slot] = 0;
        }
        leaf.entities[onLastLeaf[slot]++] = entity;
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
        Leaf leaf = lastLeaf[slot];
        int number = onLastLeaf[slot];
        lastLeaf[slot] = null;
        while (leaf != null) {
            int[] entities = leaf.entities;
            herald.dueNext(entities, number);
            for (int i = 0; i < number; i++) {
                visitor.due(entities[i]);
            }
            leaf = leaf.before;
            number = LEAF;
        }
    }
}
