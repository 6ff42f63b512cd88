package minbei.model.evaluation.grading;

/** What a window adds to, or takes from, the gradings that the district's graders manage. */
public interface GradingCapacity {
    /**
     * Gradings of a year relative to those of a separate grading office.
     *
     * @param month months since 2014-01
     * @return ratio, 0 or more; 1 where grading is an office of its own
     */
    double ratio(int month);

    /** An office of its own. */
    static GradingCapacity ownOffice() {
        return month -> 1;
    }
}
