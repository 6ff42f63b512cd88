package minbei.model.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import minbei.model.organization.Organization;

/** Organizations in the order of a score, equals by their key: the order in which they were entered decides nothing. */
public final class Shortlist {

    private final List<Entry> entries = new ArrayList<>();

    private Shortlist() {}

    private record Entry(Organization organization, double score) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int bestFirst = Double.compare(other.score, score);
            return bestFirst != 0 ? bestFirst : Integer.compare(organization.key(), other.organization.key());
        }
    }

    /** An empty list. */
    public static Shortlist empty() {
        return new Shortlist();
    }

    /**
     * Enters an organization.
     *
     * @param organization who
     * @param score the more, the better
     */
    public void enter(Organization organization, double score) {
        entries.add(new Entry(organization, score));
    }

    /** How many are on it. */
    public int size() {
        return entries.size();
    }

    /**
     * The best, best first.
     *
     * @param number how many at most
     * @return as many as there are
     */
    public List<Organization> best(int number) {
        if (number == 0) {
            return List.of();
        }
        // a heap finds a few without putting all the others in order
        PriorityQueue<Entry> heap = new PriorityQueue<>(entries);
        List<Organization> best = new ArrayList<>();
        while (best.size() < number && !heap.isEmpty()) {
            best.add(heap.remove().organization());
        }
        return Collections.unmodifiableList(best);
    }
}
