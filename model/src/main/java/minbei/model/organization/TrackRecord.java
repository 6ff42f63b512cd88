package minbei.model.organization;

/**
 * What others know of an organization's work: reputation among residents and givers, the verdicts on its contracts, how well
 * departments and its township know it, and where it has been seen.
 */
public final class TrackRecord {

    private double reputation;
    private double verdictSum;
    private int verdicts;
    private int contractsWon;
    private int contractMonths;
    private int shownUntil = Standing.NEVER;
    private double departmentFamiliarity;
    private double townshipFamiliarity;
    private int qualifiedUntil = Standing.NEVER;
    private int barredUntil = Standing.NEVER;

    TrackRecord() {}

    /** How well residents and givers think of it, 0–1; 0 while nobody knows it. */
    public double reputation() {
        return reputation;
    }

    /**
     * Sets how well residents and givers think of it.
     *
     * @param value held within 0–1
     */
    public void setReputation(double value) {
        reputation = Math.max(0, Math.min(1, value));
    }

    /**
     * Notes the verdict on a contract.
     *
     * @param verdict 0–1, as it was given, not as the work was
     */
    public void judged(double verdict) {
        verdictSum += verdict;
        verdicts++;
    }

    /** How many verdicts it has had. */
    public int verdicts() {
        return verdicts;
    }

    /**
     * Mean of its verdicts.
     *
     * @param withoutAny what counts while there is none
     */
    public double meanVerdict(double withoutAny) {
        return verdicts == 0 ? withoutAny : verdictSum / verdicts;
    }

    /** Contracts it has won. */
    public int contractsWon() {
        return contractsWon;
    }

    /** It has won a contract. */
    public void wonContract() {
        contractsWon++;
    }

    /** Months in which it has worked under at least one contract. */
    public int contractMonths() {
        return contractMonths;
    }

    /** It has worked under a contract this month. */
    public void workedUnderContract() {
        contractMonths++;
    }

    /** First month in which its work is no longer on show. */
    public int shownUntil() {
        return shownUntil;
    }

    /**
     * Its work is on show.
     *
     * @param month first month in which it is no longer
     */
    public void showUntil(int month) {
        shownUntil = month;
    }

    /** How well the department in charge of its work knows it (familiarity 熟悉度), 0–1. */
    public double departmentFamiliarity() {
        return departmentFamiliarity;
    }

    /**
     * Sets how well the department in charge knows it.
     *
     * @param value held within 0–1
     */
    public void setDepartmentFamiliarity(double value) {
        departmentFamiliarity = Math.max(0, Math.min(1, value));
    }

    /** How well its township's government knows it (familiarity 熟悉度), 0–1. */
    public double townshipFamiliarity() {
        return townshipFamiliarity;
    }

    /**
     * Sets how well its township's government knows it.
     *
     * @param value held within 0–1
     */
    public void setTownshipFamiliarity(double value) {
        townshipFamiliarity = Math.max(0, Math.min(1, value));
    }

    /**
     * Whether it stands on the list of qualified organizations 承接名录.
     *
     * @param month months since 2014-01
     */
    public boolean isQualified(int month) {
        return month < qualifiedUntil;
    }

    /**
     * Enters it on the list of qualified organizations.
     *
     * @param until first month in which it no longer stands there
     */
    public void qualifyUntil(int until) {
        qualifiedUntil = until;
    }

    /**
     * Whether it is barred from bidding, after misuse was found.
     *
     * @param month months since 2014-01
     */
    public boolean isBarred(int month) {
        return month < barredUntil;
    }

    /**
     * Bars it from bidding.
     *
     * @param until first month in which it may bid again
     */
    public void barUntil(int until) {
        barredUntil = until;
    }
}
