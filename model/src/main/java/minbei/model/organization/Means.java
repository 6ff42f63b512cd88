package minbei.model.organization;

/**
 * What an organization has to work with: money in fen, paid staff, volunteers, premises, capability.
 *
 * <p>Capability 0–1 is what it can lead: how many staff, and how well it plans, applies and reports. Staff are full-time equivalents,
 * paid from its own income or hired for contracts.
 */
public final class Means {

    private static final int SOURCES = RevenueSource.values().length;
    /** Account of what tasks cost, after those of the sources of revenue. */
    private static final int TASK_COST = SOURCES;

    private long cash;
    private double ownStaff;
    private double contractStaff;
    private double volunteers;
    private double capability;
    private boolean rentFree;
    private boolean premises;
    private double fortune = Double.NaN;
    private int monthsInTheRed;
    private long publicThisMonth;
    private long revenueLastYear;
    private long costEver;
    private long writtenOff;
    private final TwelveMonths accounts = new TwelveMonths(SOURCES + 1);

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
        accounts.add(source.ordinal(), fen);
        publicThisMonth += source.isPublic() ? fen : 0;
    }

    /**
     * It spends money on a task for which it gets money: a project, the running of a hub, what it pays back.
     *
     * @param fen 0 or more
     */
    public void spend(long fen) {
        payRunningCosts(fen);
        accounts.add(TASK_COST, fen);
    }

    /**
     * It pays what it costs to be there: wages, rent, reporting.
     *
     * @param fen 0 or more
     */
    public void payRunningCosts(long fen) {
        if (fen < 0) {
            throw new IllegalArgumentException("cost (" + fen + " fen) is below 0");
        }
        cash -= fen;
        costEver += fen;
    }

    /** Money spent on tasks in the last twelve closed months, running costs apart, fen. */
    public long taskCostLastYear() {
        return accounts.lastYear(TASK_COST);
    }

    /** Money ever spent, fen. */
    public long costEver() {
        return costEver;
    }

    /** Creditors give up what it owes beyond the money at hand. */
    public void writeOffDebts() {
        long debts = Math.max(0, -cash);
        writtenOff += debts;
        cash += debts;
    }

    /** Debts that creditors ever gave up, fen. */
    public long writtenOff() {
        return writtenOff;
    }

    /**
     * Revenue since the month began.
     *
     * @param source where from
     * @return fen
     */
    public long revenueThisMonth(RevenueSource source) {
        return accounts.thisMonth(source.ordinal());
    }

    /**
     * Revenue of the last twelve closed months.
     *
     * @param source where from
     * @return fen
     */
    public long revenueLastYear(RevenueSource source) {
        return accounts.lastYear(source.ordinal());
    }

    /** Revenue of the last twelve closed months from all sources, fen. */
    public long revenueLastYear() {
        return revenueLastYear;
    }

    /**
     * All revenue ever received.
     *
     * @param source where from
     * @return fen
     */
    public long revenueEver(RevenueSource source) {
        return accounts.ever(source.ordinal());
    }

    /** Revenue since the month began that is public money, fen. */
    public long publicThisMonth() {
        return publicThisMonth;
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
        publicThisMonth = 0;
        revenueLastYear = 0;
        accounts.close();
        for (int source = 0; source < SOURCES; source++) {
            revenueLastYear += accounts.lastYear(source);
        }
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

    /** Its good or ill fortune with givers and users: the logarithm of a factor of its appeal, 0 on average and before its first month. */
    public double fortune() {
        return hasFortune() ? fortune : 0;
    }

    /** Whether its fortune has been drawn. */
    public boolean hasFortune() {
        return !Double.isNaN(fortune);
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
