package minbei.model.procurement.bid;

import java.util.Map;
import java.util.TreeMap;
import minbei.model.organization.Organization;

/**
 * How far two organizations that keep meeting by invitation regard each other: 1 − (1 − a)ⁿ after n meetings. They do not underbid each
 * other so far; nobody agrees on anything.
 */
public final class Acquaintance {

    private final Map<Long, Integer> meetings = new TreeMap<>();

    private Acquaintance() {}

    /** Nobody has met. */
    public static Acquaintance none() {
        return new Acquaintance();
    }

    /**
     * Two have been invited to the same project, and both made an offer.
     *
     * @param one the one
     * @param other the other
     */
    public void met(Organization one, Organization other) {
        meetings.merge(pair(one, other), 1, Integer::sum);
    }

    /**
     * How far they regard each other.
     *
     * @param one the one
     * @param other the other
     * @param perMeeting a, 0–1
     * @return 0–1
     */
    public double regard(Organization one, Organization other, double perMeeting) {
        int times = meetings.getOrDefault(pair(one, other), 0);
        return 1 - StrictMath.pow(1 - perMeeting, times);
    }

    private static long pair(Organization one, Organization other) {
        long low = Math.min(one.id(), other.id());
        long high = Math.max(one.id(), other.id());
        return low << Integer.SIZE | high;
    }
}
