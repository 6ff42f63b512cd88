package minbei.model.department;

import java.util.List;
import minbei.model.district.Township;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;

/**
 * What a department believes of the need in each township: residents times exp(σ · z), with an error z that is drawn anew each
 * January.
 */
final class NeedEstimate {

    private static final int DRAWS_PER_KIND = 2;

    private final List<Township> townships;
    private final Luck luck;

    private NeedEstimate(List<Township> townships, Luck luck) {
        this.townships = townships;
        this.luck = luck;
    }

    static NeedEstimate of(List<Township> townships, Luck luck) {
        return new NeedEstimate(townships, luck);
    }

    /**
     * The estimate that holds in a month.
     *
     * @param kind kind of need
     * @param noise standard deviation of the log error
     * @param month months since 2014-01
     * @return relative need, one number a township
     */
    double[] at(NeedKind kind, double noise, int month) {
        int year = Month.yearOf(month);
        int lastDecember = month - Month.monthOfYear(month);
        double[] estimate = new double[townships.size()];
        for (int t = 0; t < estimate.length; t++) {
            double z = luck.normal(Stream.NEED_ESTIMATE, t, year, kind.ordinal() * DRAWS_PER_KIND);
            estimate[t] = townships.get(t).residents().atEndOf(lastDecember) * StrictMath.exp(noise * z);
        }
        return estimate;
    }
}
