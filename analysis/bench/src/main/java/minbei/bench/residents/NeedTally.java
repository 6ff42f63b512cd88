package minbei.bench.residents;

import minbei.model.need.NeedKind;

/** Person-months of need and of service by kind, and resident-months, counted at the ends of months. */
public final class NeedTally {

    private final long[] needed = new long[NeedKind.COUNT];
    private final long[] served = new long[NeedKind.COUNT];
    private long residentMonths;

    private NeedTally() {}

    /** Nothing yet. */
    public static NeedTally empty() {
        return new NeedTally();
    }

    /**
     * Counts residents of a month's end.
     *
     * @param present how many
     */
    public void countResidents(long present) {
        residentMonths += present;
    }

    /**
     * Counts needs of a month's end.
     *
     * @param kind position of the kind
     * @param people residents in need
     * @param withPlace those of them who hold a place
     */
    public void countNeeds(int kind, long people, long withPlace) {
        needed[kind] += people;
        served[kind] += withPlace;
    }

    /** Resident-months counted. */
    public long residentMonths() {
        return residentMonths;
    }

    /**
     * Share of residents in need of a kind.
     *
     * @param kind position of the kind
     * @return 0–1
     */
    public double inNeed(int kind) {
        return (double) needed[kind] / residentMonths;
    }

    /**
     * Share of the person-months of need that were served.
     *
     * @param kind position of the kind
     * @return 0–1
     */
    public double coverage(int kind) {
        return (double) served[kind] / needed[kind];
    }
}
