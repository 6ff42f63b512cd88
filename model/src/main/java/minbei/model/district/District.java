package minbei.model.district;

import java.util.List;

/**
 * A district: its townships, its communities and its yearly totals of residents.
 *
 * @param name key in scenario files, for example {@code minhang}
 * @param english name in English
 * @param chinese name in Chinese
 * @param residents residents of the whole district by month; the townships add up to it
 * @param townships in a fixed order
 * @param communities in a fixed order, those of one township side by side
 */
public record District(
        String name,
        String english,
        String chinese,
        ResidentSeries residents,
        List<Township> townships,
        List<Community> communities) {

    /** Refuses communities that do not stand township by township, and a township without a community. */
    public District {
        townships = List.copyOf(townships);
        communities = List.copyOf(communities);
        int last = -1;
        for (Community community : communities) {
            int township = community.township();
            if (township < 0 || township >= townships.size()) {
                throw new IllegalArgumentException("community " + community.code() + " names township " + township
                        + ", but " + name + " has " + townships.size());
            }
            if (township != last && township != last + 1) {
                throw new IllegalArgumentException("community " + community.code() + " of " + name
                        + " must stand with its township, townships in order, each with a community: township "
                        + township
                        + " follows " + last);
            }
            last = township;
        }
        if (last != townships.size() - 1) {
            throw new IllegalArgumentException(
                    "township " + townships.get(last + 1).code() + " of " + name + " has no community");
        }
    }
}
