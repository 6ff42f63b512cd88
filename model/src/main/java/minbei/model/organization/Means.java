package minbei.model.organization;

import java.util.Arrays;

/**
 * What an organization has to work with: money in fen, paid staff, volunteers, premises, capability.
 *
 * <p>Capability 0–1 is what it can lead: how many staff, and how well it plans, applies and reports. Staff are full-time equivalents,
 * paid from its own income or hired for contracts.
 */
public final class Means {

    private static final RevenueSource[] SOURCES = RevenueSource.values();
    private static final int YEAR = 12;

    private long cash;
    private double ownStaff;
    private double contractStaff;
    private double volunteers;
    private double capability;
    private boolean rentFree;
    private boolean premises;
    private double fortune;
    private int monthsInTheRed;
    private long costThisMonth;
    private final long[] thisMonth = new long[SOURCES.length];
    private final long[][] lastMonths = new long[YEAR][SOURCES.length];
    private final long[] lastYear = new long[SOURCES.length];
    private int slot;

    Means() {}

    /** Money at hand, fen; may be below zero for a while. */
    public long cash() {
        return cash;
    }

    /**
     * What it starts with.
     *
     * @param fen money at hand
     */
    public void setCash(long fen) {
        cash = fen;
    }

    /**
     * It receives money.
     *
     * @param source where from
     * @param fen 0 or more
     */
    public void receive(RevenueSource source, long fen) {
        if (fen < 0) {
            throw new IllegalArgumentException("revenue from " + source.key() + " (" + fen + " fen) is below 0");
        }
        cash += fen;
        thisMonth[source.ordinal()] += fen;
    }

    /**
     * It spends money.
     *
     * @param fen 0 or more
     */
    public void spend(long fen) {
        if (fen < 0) {
            throw new IllegalArgumentException("cost (" + fen + " fen) is below 0");
        }
        cash -= fen;
        costThisMonth += fen;
    }

    /** Money spent since the month began, fen. */
    public long costThisMonth() {
        return costThisMonth;
    }

    /**
     * Revenue since the month began.
     *
     * @param source where from
     * @return fen
     */
    public long revenueThisMonth(RevenueSource source) {
        return thisMonth[source.ordinal()];
    }

    /**
     * Revenue of the last twelve closed months.
     *
     * @param source where from
     * @return fen
     */
    public long revenueLastYear(RevenueSource source) {
        return lastYear[source.ordinal()];
    }

    /** Revenue of the last twelve closed months from all sources, fen. */
    public long revenueLastYear() {
        long sum = 0;
        for (long fen : lastYear) {
            sum += fen;
        }
        return sum;
    }

    /** Revenue since the month began that is public money, fen. */
    public long publicThisMonth() {
        long sum = 0;
        for (RevenueSource source : SOURCES) {
            sum += source.isPublic() ? thisMonth[source.ordinal()] : 0;
        }
        return sum;
    }

    /** Part of the revenue of the last twelve closed months that is public money, 0–1; 0 without revenue. */
    public double governmentShare() {
        long all = revenueLastYear();
        if (all == 0) {
            return 0;
        }
        long own = revenueLastYear(RevenueSource.FEES) + revenueLastYear(RevenueSource.DONATIONS);
        return (double) (all - own) / all;
    }

    /** The month is closed: its revenue joins the last twelve, and a new month begins. */
    public void closeMonth() {
        for (int s = 0; s < SOURCES.length; s++) {
            lastYear[s] += thisMonth[s] - lastMonths[slot][s];
            lastMonths[slot][s] = thisMonth[s];
        }
        Arrays.fill(thisMonth, 0);
        costThisMonth = 0;
        slot = (slot + 1) % YEAR;
        monthsInTheRed = cash < 0 ? monthsInTheRed + 1 : 0;
    }

    /** Closed months in a row with money at hand below zero. */
    public int monthsInTheRed() {
        return monthsInTheRed;
    }

    /** Staff paid from its own income, full-time equivalents. */
    public double ownStaff() {
        return ownStaff;
    }

    /**
     * Hires or dismisses staff paid from its own income.
     *
     * @param workers full-time equivalents from now on
     */
    public void setOwnStaff(double workers) {
        ownStaff = workers;
    }

    /** Staff hired for contracts, idle ones included, full-time equivalents. */
    public double contractStaff() {
        return contractStaff;
    }

    /**
     * Hires staff for contracts, or lets them go.
     *
     * @param workers full-time equivalents from now on
     */
    public void setContractStaff(double workers) {
        contractStaff = workers;
    }

    /** All paid staff, full-time equivalents. */
    public double staff() {
        return ownStaff + contractStaff;
    }

    /** Volunteers who are regularly there. */
    public double volunteers() {
        return volunteers;
    }

    /**
     * Sets how many volunteers are regularly there.
     *
     * @param people volunteers from now on
     */
    public void setVolunteers(double people) {
        volunteers = people;
    }

    /** What it can lead, 0–1. */
    public double capability() {
        return capability;
    }

    /**
     * Sets what it can lead.
     *
     * @param value held within 0–1
     */
    public void setCapability(double value) {
        capability = Math.max(0, Math.min(1, value));
    }

    /** Its good or ill fortune with givers and users: the logarithm of a factor of its appeal, 0 on average. */
    public double fortune() {
        return fortune;
    }

    /**
     * Sets its good or ill fortune.
     *
     * @param value logarithm of a factor of its appeal
     */
    public void setFortune(double value) {
        fortune = value;
    }

    /** Whether it has premises in which it may register. */
    public boolean hasPremises() {
        return premises;
    }

    /**
     * Notes whether it has premises in which it may register.
     *
     * @param has from now on
     */
    public void setPremises(boolean has) {
        premises = has;
    }

    /** Whether somebody else (park, hub, community) pays the rent of its premises. */
    public boolean isRentFree() {
        return rentFree;
    }

    /**
     * Notes whether somebody else pays the rent.
     *
     * @param free from now on
     */
    public void setRentFree(boolean free) {
        rentFree = free;
    }
}
