package minbei.model.registration;

/** How the registration authority's staff are placed this month: each task with an office of its own, or all in one. */
sealed interface Offices permits SplitOffices, OneStopWindow {
    /**
     * Takes hours for the review of files.
     *
     * @param wanted hours
     * @return hours, as many as there are left
     */
    double takeForReview(double wanted);

    /**
     * Takes hours for inspections.
     *
     * @param wanted hours
     * @return hours, as many as there are left
     */
    double takeForInspection(double wanted);

    /** Hours left for inspections. */
    double forInspection();

    /** Hours left for grading. */
    double forGrading();

    /** Hours and months that a file takes relative to offices of its own, 0–1. */
    double effortShare();
}
