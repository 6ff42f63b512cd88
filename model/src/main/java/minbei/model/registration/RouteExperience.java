package minbei.model.registration;

import java.util.function.IntFunction;

/**
 * What groups know of each way to the register from those who went it: the part that got through, and the months it took.
 *
 * <p>Before anybody has gone it they believe what the law and hearsay say. Each month the belief moves towards the month's mean, by
 * 1 − (1 − step)ⁿ of the distance for n cases that ended; so the order of cases does not matter.
 */
final class RouteExperience {

    private static final int PATHS = Path.values().length;

    private final double step;
    private final double[] success = new double[PATHS];
    private final double[] months = new double[PATHS];
    private final int[] ended = new int[PATHS];
    private final int[] through = new int[PATHS];
    private final int[] monthsTaken = new int[PATHS];

    private RouteExperience(RegistrationParameters p) {
        this.step = p.experienceStep();
        believe(
                Path.SUPERVISOR,
                p.supervisorSuccess(),
                p.supervisorTries(),
                p.supervisorMonths(),
                p.reviewMonthsDual());
        believe(Path.PERMIT, p.permitSuccess(), p.permitTries(), p.permitMonths(), p.reviewMonthsDual());
        success[Path.DIRECT.ordinal()] = p.directSuccessExpected();
        months[Path.DIRECT.ordinal()] = p.reviewMonthsDirect();
    }

    static RouteExperience of(IntFunction<RegistrationParameters> parameters) {
        return new RouteExperience(parameters.apply(-1));
    }

    /** As many tries as a group makes before it gives up, each with the same chance; then the review. */
    private void believe(Path path, double perTry, int tries, double monthsPerTry, double review) {
        double left = 1;
        double spent = 0;
        for (int t = 0; t < tries; t++) {
            spent += left * monthsPerTry;
            left *= 1 - perTry;
        }
        success[path.ordinal()] = 1 - left;
        months[path.ordinal()] = spent + (1 - left) * review;
    }

    /** An application has ended. */
    void ended(Path path, boolean gotThrough, int monthsSpent) {
        ended[path.ordinal()]++;
        through[path.ordinal()] += gotThrough ? 1 : 0;
        monthsTaken[path.ordinal()] += monthsSpent;
    }

    /** The month's cases become known. */
    void closeMonth() {
        for (int p = 0; p < PATHS; p++) {
            if (ended[p] > 0) {
                double weight = 1 - StrictMath.pow(1 - step, ended[p]);
                success[p] += weight * ((double) through[p] / ended[p] - success[p]);
                months[p] += weight * ((double) monthsTaken[p] / ended[p] - months[p]);
            }
            ended[p] = 0;
            through[p] = 0;
            monthsTaken[p] = 0;
        }
    }

    /** Part of the applications that gets through, 0–1. */
    double success(Path path) {
        return success[path.ordinal()];
    }

    /** Months an application takes, whether it gets through or not. */
    double months(Path path) {
        return months[path.ordinal()];
    }

    /** Months spent on this way for each application that gets through: what a group must be ready for. */
    double monthsPerSuccess(Path path) {
        return months[path.ordinal()] / success[path.ordinal()];
    }
}
