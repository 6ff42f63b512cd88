package minbei.model.evaluation.performance;

import java.util.Arrays;
import minbei.model.contract.ContractEnd;

/** What the month's work under contracts was, for the observation. Place-months not thinned, money in fen. */
public final class PerformanceRecord {

    private final int[] ended = new int[ContractEnd.values().length];
    private double contracted;
    private double delivered;
    private double reported;
    private double effort;
    private double caughtUnits;
    private long paddedFen;
    private long paidFen;
    private long withheldFen;
    private long undeliveredFen;
    private long endedEarlyFen;
    private long recoveredFen;

    private PerformanceRecord() {}

    /** Nothing noted yet. */
    public static PerformanceRecord empty() {
        return new PerformanceRecord();
    }

    /** A new month begins. */
    public void begin() {
        Arrays.fill(ended, 0);
        contracted = 0;
        delivered = 0;
        reported = 0;
        effort = 0;
        caughtUnits = 0;
        paddedFen = 0;
        paidFen = 0;
        withheldFen = 0;
        undeliveredFen = 0;
        endedEarlyFen = 0;
        recoveredFen = 0;
    }

    void served(int places, double residents, double units, double effortNow) {
        contracted += places;
        delivered += residents;
        reported += units;
        effort += effortNow * places;
    }

    void caught(double units) {
        caughtUnits += units;
    }

    void padded(long fen) {
        paddedFen += fen;
    }

    void paid(long fen) {
        paidFen += fen;
    }

    void withheld(long fen) {
        withheldFen += fen;
    }

    void undelivered(long fen) {
        undeliveredFen += fen;
    }

    void endedEarly(long fen) {
        endedEarlyFen += fen;
    }

    void recovered(long fen) {
        recoveredFen += fen;
    }

    void noteEnd(ContractEnd how) {
        ended[how.ordinal()]++;
    }

    /** Contracted place-months. */
    public double contracted() {
        return contracted;
    }

    /** Place-months in which a resident was truly served under a contract. */
    public double delivered() {
        return delivered;
    }

    /** Place-months reported as delivered, after checks. */
    public double reported() {
        return reported;
    }

    /** Mean effort for what is not counted, weighed by contracted places, 0–1; 0 without contracts. */
    public double meanEffort() {
        return contracted == 0 ? 0 : effort / contracted;
    }

    /** Padded units that were caught by a check. */
    public double caughtUnits() {
        return caughtUnits;
    }

    /** Money for units that were reported, not served, and not caught: misuse that exists, found or not. */
    public long paddedFen() {
        return paddedFen;
    }

    /** Paid to organizations under contracts. */
    public long paidFen() {
        return paidFen;
    }

    /** Kept back because of a verdict or a false report. */
    public long withheldFen() {
        return withheldFen;
    }

    /** Not earned: units not delivered, months without a report. */
    public long undeliveredFen() {
        return undeliveredFen;
    }

    /** Returned because contracts ended before their time. */
    public long endedEarlyFen() {
        return endedEarlyFen;
    }

    /** Paid back by organizations to the treasury out of their own cash; not part of the envelope's account. */
    public long recoveredFen() {
        return recoveredFen;
    }

    /**
     * Contracts that ended.
     *
     * @param how why
     */
    public int ended(ContractEnd how) {
        return ended[how.ordinal()];
    }
}
