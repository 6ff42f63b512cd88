package minbei.model.registration;

/**
 * Registration, inspection and grading in one place 行政审批服务处 (B2): one pool of staff, and papers that are handed in once.
 *
 * <p>Who stands at the window is served first: files, whose term is fixed by law, then inspections, then grades. So a file costs less
 * time, but a rush of files leaves inspections to wait, where an office of their own would have gone on with them.
 */
final class OneStopWindow implements Offices {

    private final double savedShare;
    private double pool;

    private OneStopWindow(double pool, double savedShare) {
        this.pool = pool;
        this.savedShare = savedShare;
    }

    /**
     * A month in one place.
     *
     * @param pool hours of all staff
     * @param savedShare part of the hours and months of a file that one place saves, 0–1
     */
    static OneStopWindow of(double pool, double savedShare) {
        return new OneStopWindow(pool, savedShare);
    }

    private double take(double wanted) {
        double taken = Math.min(wanted, pool);
        pool -= taken;
        return taken;
    }

    @Override
    public double takeForReview(double wanted) {
        return take(wanted);
    }

    @Override
    public double takeForInspection(double wanted) {
        return take(wanted);
    }

    @Override
    public double forInspection() {
        return pool;
    }

    @Override
    public double forGrading() {
        return pool;
    }

    @Override
    public double effortShare() {
        return 1 - savedShare;
    }
}
