package minbei.model.schedule;

/**
 * Told who will be visited next, so that what is read of them can be brought near while nobody waits for it.
 *
 * <p>Whom a rule visits lies scattered in memory. A rule that does much with each waits for every one of them, about 100 ns; a short
 * loop over some hundred beforehand waits for a dozen at a time.
 */
public interface Herald {
    /**
     * Called before some entities are visited.
     *
     * @param entities who
     * @param number how many of them, from the first on
     */
    void dueNext(int[] entities, int number);
}
