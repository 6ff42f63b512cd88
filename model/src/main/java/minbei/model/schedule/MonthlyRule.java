package minbei.model.schedule;

/** A rule that acts once a month, within its phase. */
public interface MonthlyRule {
    /**
     * Acts.
     *
     * @param month months since 2014-01; negative in the spin-up
     */
    void apply(int month);
}
