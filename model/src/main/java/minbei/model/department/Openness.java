package minbei.model.department;

import java.util.Arrays;
import java.util.function.IntFunction;
import minbei.model.schedule.MonthlyRule;

/**
 * How open each department is to contracting with social organizations 契约化管理理念, 0–1: the part of what it may buy that it wants
 * to buy.
 *
 * <p>Good verdicts raise it, bad ones, failed calls and scandals lower it, each by a part of the distance that is left; each month it
 * falls back towards what the department was used to by a part of the distance. Trained officials fall back to a higher level.
 */
public final class Openness implements MonthlyRule {

    private static final int DEPARTMENTS = Department.values().length;

    private final IntFunction<DepartmentParameters> parameters;
    private final double[] openness = new double[DEPARTMENTS];
    private final double[] habit = new double[DEPARTMENTS];

    private Openness(IntFunction<DepartmentParameters> parameters, double atStart) {
        this.parameters = parameters;
        Arrays.fill(openness, atStart);
        Arrays.fill(habit, atStart);
    }

    /**
     * The openness of all departments.
     *
     * @param parameters the parameters in force, by month
     * @return the concept, at the level of the start
     */
    public static Openness of(IntFunction<DepartmentParameters> parameters) {
        return new Openness(parameters, parameters.apply(-1).opennessAtStart());
    }

    @Override
    public void apply(int month) {
        double back = parameters.apply(month).opennessReturnPerMonth();
        for (int d = 0; d < DEPARTMENTS; d++) {
            openness[d] += back * (habit[d] - openness[d]);
        }
    }

    /**
     * How open a department is now.
     *
     * @param department which
     * @return 0–1
     */
    public double of(Department department) {
        return openness[department.ordinal()];
    }

    /**
     * Something happened that a department learns from.
     *
     * @param department which
     * @param step part of the distance to full openness (above 0) or to none (below 0) that it moves, −1 to 1
     */
    public void learn(Department department, double step) {
        int d = department.ordinal();
        openness[d] += step > 0 ? step * (1 - openness[d]) : step * openness[d];
    }

    /**
     * What a department is used to moves: training, guidance by the social construction office.
     *
     * @param department which
     * @param step part of the distance to full openness that its habit moves, 0–1
     */
    public void train(Department department, double step) {
        int d = department.ordinal();
        habit[d] += step * (1 - habit[d]);
    }
}
