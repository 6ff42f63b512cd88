package minbei.model.registration;

/** Registration, inspection and grading have offices of their own: none can help out another. */
final class SplitOffices implements Offices {

    private double review;
    private double inspection;
    private final double grading;

    private SplitOffices(double review, double inspection, double grading) {
        this.review = review;
        this.inspection = inspection;
        this.grading = grading;
    }

    /**
     * A month in offices apart.
     *
     * @param review hours of those who review files
     * @param inspection hours of those who inspect
     * @param grading hours of those who grade
     */
    static SplitOffices of(double review, double inspection, double grading) {
        return new SplitOffices(review, inspection, grading);
    }

    @Override
    public double takeForReview(double wanted) {
        double taken = Math.min(wanted, review);
        review -= taken;
        return taken;
    }

    @Override
    public double takeForInspection(double wanted) {
        double taken = Math.min(wanted, inspection);
        inspection -= taken;
        return taken;
    }

    @Override
    public double forInspection() {
        return inspection;
    }

    @Override
    public double forGrading() {
        return grading;
    }

    @Override
    public double effortShare() {
        return 1;
    }
}
