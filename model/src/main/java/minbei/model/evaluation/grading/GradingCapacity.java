package minbei.model.evaluation.grading;

/** The hours that the registration authority's staff have for grading, in an office of their own or at a window of several duties. */
public interface GradingCapacity {
    /** Staff hours that this month leaves for grading, 0 or more. */
    double hours();
}
