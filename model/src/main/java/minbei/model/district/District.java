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

    /** Refuses communities whose township is not in the district. */
    public District {
        townships = List.copyOf(townships);
        communities = List.copyOf(communities);
        for (Community community : communities) {
            if (community.township() < 0 || community.township() >= townships.size()) {
                throw new IllegalArgumentException("community " + community.code() + " names township "
                        + community.township() + ", but " + name + " has " + townships.size());
            }
        }
    }
}
