package minbei.model.evaluation.performance;

/** What was done under a contract since the last verdict, in place-months, not thinned. */
public final class Tally {

    private double contracted;
    private double served;
    private double reported;
    private double qualityServed;
    private int months;

    Tally() {}

    void clear() {
        contracted = 0;
        served = 0;
        reported = 0;
        qualityServed = 0;
        months = 0;
    }

    void add(int places, double residents, double units, double quality) {
        contracted += places;
        served += residents;
        reported += units;
        qualityServed += quality * residents;
        months++;
    }

    /** Months counted. */
    public int months() {
        return months;
    }

    /** Mean true quality lived by those served, 0–1; 0 where nobody was served. */
    public double quality() {
        return served > 0 ? qualityServed / served : 0;
    }

    /** Part of the contracted place-months in which a resident was truly served, 0–1. */
    public double deliveredShare() {
        return contracted > 0 ? Math.min(1, served / contracted) : 0;
    }

    /** Part of the contracted place-months that was reported as delivered, 0–1. */
    public double reportedShare() {
        return contracted > 0 ? Math.min(1, reported / contracted) : 0;
    }

    /** True quality times the share delivered, 0–1. */
    public double truth() {
        return quality() * deliveredShare();
    }

    /** Residents served in a month on average. */
    public double residentsServed() {
        return months > 0 ? served / months : 0;
    }
}
