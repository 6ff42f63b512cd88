package minbei.model.coordination;

import java.util.function.IntFunction;
import minbei.model.department.NeedReporter;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;

/**
 * The advisory panel 社会建设顾问团 (M1c): experts, officials and delegates who estimate need once more, independently of departments,
 * and give their opinion on bids.
 *
 * <p>Its estimate of a township errs by σ, drawn anew each year. With k of its opinions beside the buyer's own, an award rests on the
 * mean of 1 + k independent looks at a bid, whose error is 1/√(1 + k) of one look's. Where there is nothing to see, as many looks see
 * nothing, and only the fees remain.
 */
public final class AdvisoryPanel implements NeedReporter {

    private static final int DRAWS_PER_KIND = 2;

    private final IntFunction<CoordinationParameters> parameters;
    private final Luck luck;
    private final Operation operation;

    private AdvisoryPanel(IntFunction<CoordinationParameters> parameters, Luck luck, Operation operation) {
        this.parameters = parameters;
        this.luck = luck;
        this.operation = operation;
    }

    static AdvisoryPanel of(IntFunction<CoordinationParameters> parameters, Luck luck, Operation operation) {
        return new AdvisoryPanel(parameters, luck, operation);
    }

    @Override
    public double precision(NeedKind kind, int township, int month) {
        double noise = parameters.apply(month).panelNoise();
        return operation.isAtWork(month) ? 1 / (noise * noise) : 0;
    }

    @Override
    public double logError(NeedKind kind, int township, int month) {
        double z = luck.normal(Stream.PANEL_OPINION, township, Month.yearOf(month), kind.ordinal() * DRAWS_PER_KIND);
        return parameters.apply(month).panelNoise() * z;
    }

    /**
     * Error of an award's look at a bid relative to that of the buyer alone.
     *
     * @param month months since 2014-01
     * @return 1/√(1 + k) with k opinions of the panel; 1 without a panel
     */
    public double awardNoiseRatio(int month) {
        int opinions = operation.isAtWork(month) ? parameters.apply(month).panelOpinions() : 0;
        return 1 / StrictMath.sqrt(1 + opinions);
    }
}
