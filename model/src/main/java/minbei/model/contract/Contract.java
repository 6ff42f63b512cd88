package minbei.model.contract;

import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;

/** One contract: who buys what from whom at which price, what was paid, and what was delivered. Money in fen. */
public final class Contract {

    /** No verdict yet. */
    public static final double UNJUDGED = -1;

    private final int id;
    private final Buyer buyer;
    private final Organization organization;
    private final Award award;
    private final int startMonth;
    private long committed;
    private long paid;
    private long withheld;
    private double deliveredPlaceMonths;
    private double countedUnits;
    private double effort = 1;
    private double verdict = UNJUDGED;
    private ContractEnd end = ContractEnd.RUNNING;
    private int endMonth;

    /**
     * What was awarded.
     *
     * @param need kind of need served
     * @param township position of the township whose need it answers
     * @param method how it was bought
     * @param referenceFen reference price of a place and month
     * @param priceFen agreed price of a place and month
     * @param places contracted places, not thinned
     * @param terms what else is agreed
     */
    public record Award(
            NeedKind need,
            int township,
            Method method,
            long referenceFen,
            long priceFen,
            int places,
            ContractTerms terms) {}

    Contract(int id, Buyer buyer, Organization organization, Award award, int startMonth) {
        this.id = id;
        this.buyer = buyer;
        this.organization = organization;
        this.award = award;
        this.startMonth = startMonth;
        this.endMonth = startMonth + award.terms().months();
    }

    /** Position in the register of {@link Contracts}. */
    public int id() {
        return id;
    }

    /** Who buys. */
    public Buyer buyer() {
        return buyer;
    }

    /** Who serves. */
    public Organization organization() {
        return organization;
    }

    /** What was agreed. */
    public Award award() {
        return award;
    }

    /** Kind of need. */
    public NeedKind need() {
        return award.need();
    }

    /** First month of service. */
    public int startMonth() {
        return startMonth;
    }

    /** First month after its term, or after its early end. */
    public int endMonth() {
        return endMonth;
    }

    /** Price of all places over the whole term, fen. */
    public long value() {
        return award.priceFen() * award.places() * award.terms().months();
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return end == ContractEnd.RUNNING;
    }

    /** How it ended, or that it runs. */
    public ContractEnd end() {
        return end;
    }

    /**
     * Ends it.
     *
     * @param how why
     * @param month first month in which it no longer runs
     */
    public void end(ContractEnd how, int month) {
        if (!isRunning()) {
            throw new IllegalStateException("contract " + id + " has ended before: " + end.key());
        }
        end = how;
        endMonth = month;
    }

    /** Money set aside for it in the account and not yet paid, fen. */
    public long committed() {
        return committed;
    }

    /**
     * Sets money aside for it; the account is told by the caller.
     *
     * @param fen 0 or more
     */
    public void commit(long fen) {
        requireNotNegative(fen);
        committed += fen;
    }

    /**
     * Money that was set aside is paid; the account is told by the caller.
     *
     * @param fen at most what is set aside
     */
    public void pay(long fen) {
        requireNotNegative(fen);
        committed -= fen;
        paid += fen;
        requireCommitted();
    }

    /**
     * Money that was set aside goes back; the account is told by the caller.
     *
     * @param fen at most what is set aside
     * @param asPenalty whether because of a verdict
     */
    public void release(long fen, boolean asPenalty) {
        requireNotNegative(fen);
        committed -= fen;
        withheld += asPenalty ? fen : 0;
        requireCommitted();
    }

    private void requireNotNegative(long fen) {
        if (fen < 0) {
            throw new IllegalArgumentException("money of contract " + id + " (" + fen + " fen) is below 0");
        }
    }

    private void requireCommitted() {
        if (committed < 0) {
            throw new IllegalStateException("contract " + id + " pays or releases more than was set aside for it");
        }
    }

    /** What has been paid, fen. */
    public long paid() {
        return paid;
    }

    /** What was kept back because of a verdict, fen. */
    public long withheld() {
        return withheld;
    }

    /**
     * Counts a month of service.
     *
     * @param placesServed residents who truly held one of its places, not thinned
     * @param units what was reported as delivered
     */
    public void deliver(double placesServed, double units) {
        deliveredPlaceMonths += placesServed;
        countedUnits += units;
    }

    /** Place-months truly delivered, not thinned. */
    public double deliveredPlaceMonths() {
        return deliveredPlaceMonths;
    }

    /** Units reported as delivered. */
    public double countedUnits() {
        return countedUnits;
    }

    /** Effort for what is not counted, relative to the organization's quality, 0–1. */
    public double effort() {
        return effort;
    }

    /**
     * Sets the effort for what is not counted.
     *
     * @param value 0–1
     */
    public void setEffort(double value) {
        effort = value;
    }

    /** The last verdict, 0–1, or {@link #UNJUDGED}. */
    public double verdict() {
        return verdict;
    }

    /**
     * Notes a verdict.
     *
     * @param value 0–1
     */
    public void judge(double value) {
        verdict = value;
    }
}
