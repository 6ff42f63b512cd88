package minbei.model.evaluation.performance;

import java.util.ArrayList;
import java.util.List;
import minbei.model.contract.Contract;
import minbei.model.organization.Organization;
import minbei.model.schedule.Month;

/**
 * The file that is kept on a contract: its current year, who will judge it, what was done since the last verdict, and what is owed.
 *
 * <p>Years run from the contract's start: money is set aside for a year at a time, and its last tranche is settled when the year ends.
 */
public final class ContractFile {

    /** Keeps numbers of contracts within the index of a draw; an organization wins fewer in a run. */
    private static final int NUMBERS = 512;

    private static final int DRAWS = 8;

    private final Contract contract;
    private final int number;
    private final Tally tally = new Tally();
    private final List<Payable> payables = new ArrayList<>();
    private Scheme scheme = Scheme.NONE;
    private Tranches tranches = Tranches.none();
    private long unassigned;
    private long countedEarned;
    private double unitsOfYear;
    private double unitsOfMonth;
    private long paddedFen;
    private long fineFen;
    private double delivery = 1;
    private boolean keepLastTranche;
    private boolean terminated;

    /** Money that is owed, and when it is paid. */
    record Payable(int month, long fen) {}

    ContractFile(Contract contract, int number) {
        this.contract = contract;
        this.number = number;
    }

    /** The contract. */
    public Contract contract() {
        return contract;
    }

    /** Who serves. */
    public Organization organization() {
        return contract.organization();
    }

    /**
     * The index of a draw on this contract, the same in every world in which it is the organization's n-th contract.
     *
     * @param draw which draw, 0 to 7
     * @return index for {@code Luck}
     */
    public int drawIndex(int draw) {
        return (number % NUMBERS) * DRAWS + draw;
    }

    /**
     * Whether the contract runs and its service has begun.
     *
     * @param month months since 2014-01
     */
    public boolean isServing(int month) {
        return contract.isRunning() && month >= contract.startMonth() && month < contract.endMonth();
    }

    /** Month of the contract's current year, 0 to 11. */
    int monthOfYear(int month) {
        return Math.floorMod(month - contract.startMonth(), Month.PER_YEAR);
    }

    /** Months of the contract's current year: twelve, or what is left of its term. */
    int monthsOfYear(int month) {
        int yearStart = month - monthOfYear(month);
        int left = contract.startMonth() + contract.award().terms().months() - yearStart;
        return Math.min(Month.PER_YEAR, left);
    }

    /**
     * Whether a year of the contract begins.
     *
     * @param month months since 2014-01, one in which it serves
     */
    public boolean isFirstOfYear(int month) {
        return monthOfYear(month) == 0;
    }

    /**
     * Whether a year of the contract ends, and with it perhaps its term.
     *
     * @param month months since 2014-01, one in which it serves
     */
    public boolean isLastOfYear(int month) {
        return monthOfYear(month) == monthsOfYear(month) - 1;
    }

    /**
     * Whether it is the last month of its term.
     *
     * @param month months since 2014-01
     */
    public boolean isLastOfTerm(int month) {
        return month >= contract.startMonth() + contract.award().terms().months() - 1;
    }

    /**
     * Price of all places in the contract's current year.
     *
     * @param month months since 2014-01, one in which it serves
     * @return fen
     */
    public long yearFen(int month) {
        return contract.award().priceFen() * contract.award().places() * monthsOfYear(month);
    }

    /** Who will judge the current year. */
    public Scheme scheme() {
        return scheme;
    }

    /**
     * Settles who will judge the year that begins.
     *
     * @param newScheme who
     */
    public void setScheme(Scheme newScheme) {
        scheme = newScheme;
    }

    /** What was done since the last verdict. */
    public Tally tally() {
        return tally;
    }

    /** A verdict was given, or the year has ended without: what follows is counted anew. */
    public void forgetTally() {
        tally.clear();
    }

    /** Money drawn in the current year by false reports that nobody noticed, fen. */
    public long paddedFen() {
        return paddedFen;
    }

    /** The last tranche of the current year is not paid. */
    public void keepLastTranche() {
        keepLastTranche = true;
    }

    /** The buyer ends the contract with this month. */
    public void terminate() {
        terminated = true;
        keepLastTranche = true;
    }

    /**
     * Money to be kept back from what is still to be paid, or paid back.
     *
     * @param fen 0 or more
     */
    public void fine(long fen) {
        fineFen += fen;
    }

    /** Part of the contracted places that the organization keeps open, 0–1. */
    public double delivery() {
        return delivery;
    }

    void setDelivery(double share) {
        delivery = share;
    }

    void count(double served, double units, double quality) {
        tally.add(contract.award().places(), served, units, quality);
        unitsOfYear += units;
        unitsOfMonth = units;
    }

    void padded(long fen) {
        paddedFen += fen;
    }

    boolean isTerminated() {
        return terminated;
    }

    boolean keepsLastTranche() {
        return keepLastTranche;
    }

    /** A year begins with its money. */
    void beginYear(Tranches money) {
        tranches = money;
        unassigned = money.sum();
        countedEarned = 0;
        unitsOfYear = 0;
        paddedFen = 0;
        keepLastTranche = false;
    }

    Tranches tranches() {
        return tranches;
    }

    double unitsOfMonth() {
        return unitsOfMonth;
    }

    double unitsOfYear() {
        return unitsOfYear;
    }

    long countedEarned() {
        return countedEarned;
    }

    void earnCounted(long fen) {
        countedEarned += fen;
    }

    /** The year's money that is neither owed, paid nor returned. */
    long unassigned() {
        return unassigned;
    }

    /** Takes from the year's money; returns what was taken. */
    long take(long fen) {
        long taken = Math.min(fen, unassigned);
        unassigned -= taken;
        return taken;
    }

    /** Takes from the fine what a payment can bear; returns what was taken. */
    long bearFine(long payment) {
        long borne = Math.min(fineFen, payment);
        fineFen -= borne;
        return borne;
    }

    /** The fine that no payment could bear; it is settled by the call. */
    long takeFine() {
        long rest = fineFen;
        fineFen = 0;
        return rest;
    }

    List<Payable> payables() {
        return payables;
    }

    long owed() {
        long sum = 0;
        for (Payable payable : payables) {
            sum += payable.fen();
        }
        return sum;
    }

    boolean isClosed() {
        return !contract.isRunning() && payables.isEmpty() && contract.committed() == 0;
    }
}
