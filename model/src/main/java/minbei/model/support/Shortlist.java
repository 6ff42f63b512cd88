package minbei.model.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minbei.model.organization.Organization;

/** Organizations in the order of a score, equals by their key: the order in which they were entered decides nothing. */
public final class Shortlist {

    private static final Comparator<Entry> BEST_FIRST = Comparator.comparingDouble(Entry::score)
            .reversed()
            .thenComparingInt(entry -> entry.organization().key());

    private final List<Entry> entries = new ArrayList<>();

    private Shortlist() {}

    private record Entry(Organization organization, double score) {}

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
        entries.sort(BEST_FIRST);
        return entries.stream()
                .limit(Math.max(0, number))
                .map(Entry::organization)
                .toList();
    }
}
