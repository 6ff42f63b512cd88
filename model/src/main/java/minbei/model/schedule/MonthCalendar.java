package minbei.model.schedule;

import java.util.Arrays;

/**
 * Who is due in which month: one chain of entities a month.
 *
 * <p>An entity is due in at most one month of a calendar. Chains are threaded through one array, so that a whole population's next
 * events cost four bytes a resident, and a month without events costs nothing; the alternative, a draw for each resident, need and
 * month, costs about three nanoseconds each even where nothing happens.
 */
public final class MonthCalendar {

    /** End of a chain, and of an entity that is not due. */
    private static final int NONE = -1;

    private final int firstMonth;
    private final int[] heads;
    private int[] next;

    private MonthCalendar(int firstMonth, int months, int capacity) {
        this.firstMonth = firstMonth;
        this.heads = new int[months];
        Arrays.fill(heads, NONE);
        this.next = new int[capacity];
    }

    /**
     * An empty calendar.
     *
     * @param firstMonth index of the first month
     * @param months how many months it covers
     * @param capacity entities to make room for; it grows when needed
     * @return the calendar
     */
    public static MonthCalendar of(int firstMonth, int months, int capacity) {
        return new MonthCalendar(firstMonth, months, capacity);
    }

    /**
     * Notes an entity for a month; months after the last are forgotten, for nothing there is simulated.
     *
     * @param entity 0 or more, not yet due
     * @param month index of the month
     */
    public void add(int entity, long month) {
        if (month >= firstMonth + (long) heads.length) {
            return;
        }
        if (entity >= next.length) {
            next = Arrays.copyOf(next, Math.max(entity + 1, next.length + next.length / 8));
        }
        int slot = (int) month - firstMonth;
        next[entity] = heads[slot];
        heads[slot] = entity;
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
        int slot = month - firstMonth;
        int entity = heads[slot];
        heads[slot] = NONE;
        while (entity != NONE) {
            // the visitor may note the entity again, which overwrites its link
            int following = next[entity];
            visitor.due(entity);
            entity = following;
        }
    }
}
