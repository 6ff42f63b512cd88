package minbei.model.department;

import java.util.List;
import minbei.model.district.Township;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;

/**
 * What a department believes of the need in each township: residents times exp(σ · z).
 *
 * <p>The error z = √ρ · a + √(1 − ρ) · b has variance 1: a lasts, for a department goes on believing what it believed; b is drawn anew
 * each January. ρ is the correlation of the errors of two years.
 */
final class NeedEstimate {

    private static final int DRAWS_PER_KIND = 2;
    /** Occasion of the part of the error that lasts; no year has this number. */
    private static final int LASTING = 0;

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
     * @param noise σ, standard deviation of the log error
     * @param persistence ρ, 0–1
     * @param month months since 2014-01
     * @return relative need, one number a township
     */
    double[] at(NeedKind kind, double noise, double persistence, int month) {
        int year = Month.yearOf(month);
        int lastDecember = month - Month.monthOfYear(month);
        double[] estimate = new double[townships.size()];
        for (int t = 0; t < estimate.length; t++) {
            double lasting = luck.normal(Stream.NEED_ESTIMATE, t, LASTING, kind.ordinal() * DRAWS_PER_KIND);
            double fresh = luck.normal(Stream.NEED_ESTIMATE, t, year, kind.ordinal() * DRAWS_PER_KIND);
            double z = StrictMath.sqrt(persistence) * lasting + StrictMath.sqrt(1 - persistence) * fresh;
            estimate[t] = townships.get(t).residents().atEndOf(lastDecember) * StrictMath.exp(noise * z);
        }
        return estimate;
    }
}
