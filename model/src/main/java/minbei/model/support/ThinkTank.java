package minbei.model.support;

import java.util.function.IntFunction;
import minbei.model.department.NeedReporter;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;

/** Support organizations report to departments how many residents of each township need a service, anew each calendar year. */
public final class ThinkTank implements NeedReporter {

    private final IntFunction<SupportParameters> parameters;
    private final Luck luck;
    private final SupportContracts contracts;

    private ThinkTank(IntFunction<SupportParameters> parameters, Luck luck, SupportContracts contracts) {
        this.parameters = parameters;
        this.luck = luck;
        this.contracts = contracts;
    }

    /**
     * The reporter.
     *
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param contracts who is contracted
     * @return the reporter
     */
    public static ThinkTank of(IntFunction<SupportParameters> parameters, Luck luck, SupportContracts contracts) {
        return new ThinkTank(parameters, luck, contracts);
    }

    /** Reports of several add up, each worth its quality. */
    @Override
    public double precision(NeedKind kind, int township, int month) {
        int reporters = contracts.helpers(SupportFunction.THINK_TANK).size();
        return reporters
                * contracts.quality(SupportFunction.THINK_TANK)
                * parameters.apply(month).needPrecision();
    }

    @Override
    public double logError(NeedKind kind, int township, int month) {
        double precision = precision(kind, township, month);
        if (precision == 0) {
            return 0;
        }
        double z = luck.normal(Stream.THINK_TANK, township, Month.yearOf(month), 2 * kind.ordinal());
        return z / StrictMath.sqrt(precision);
    }
}
