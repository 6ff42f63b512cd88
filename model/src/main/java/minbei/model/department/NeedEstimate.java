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
 * each January. ρ is the correlation of the errors of two years. Where others report the need too, the log error is the mean of its own
 * error e = σ · z and theirs eᵢ, each weighed by its precision: (e/σ² + Σ pᵢeᵢ) / (1/σ² + Σ pᵢ).
 */
public final class NeedEstimate {

    private static final int DRAWS_PER_KIND = 2;
    /** Occasion of the part of the error that lasts; no year has this number. */
    private static final int LASTING = 0;

    private final List<Township> townships;
    private final Luck luck;
    private final List<NeedReporter> reporters;

    private NeedEstimate(List<Township> townships, Luck luck, List<NeedReporter> reporters) {
        this.townships = List.copyOf(townships);
        this.luck = luck;
        this.reporters = List.copyOf(reporters);
    }

    /**
     * An estimate that nobody else reports to.
     *
     * @param townships the district's, in order
     * @param luck luck of the run
     * @return the concept
     */
    public static NeedEstimate of(List<Township> townships, Luck luck) {
        return of(townships, luck, List.of());
    }

    /**
     * An estimate that others report to.
     *
     * @param townships the district's, in order
     * @param luck luck of the run
     * @param reporters who reports besides the department's own
     * @return the concept
     */
    public static NeedEstimate of(List<Township> townships, Luck luck, List<NeedReporter> reporters) {
        return new NeedEstimate(townships, luck, reporters);
    }

    /** How many townships there are. */
    public int townships() {
        return townships.size();
    }

    /**
     * Residents of each township at the end of last December, as is known.
     *
     * @param month months since 2014-01
     * @return persons, one number a township
     */
    public double[] residents(int month) {
        int lastDecember = month - Month.monthOfYear(month);
        return townships.stream()
                .mapToDouble(township -> township.residents().atEndOf(lastDecember))
                .toArray();
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
    public double[] at(NeedKind kind, double noise, double persistence, int month) {
        int year = Month.yearOf(month);
        double[] estimate = residents(month);
        for (int t = 0; t < estimate.length; t++) {
            double lasting = luck.normal(Stream.NEED_ESTIMATE, t, LASTING, kind.ordinal() * DRAWS_PER_KIND);
            double fresh = luck.normal(Stream.NEED_ESTIMATE, t, year, kind.ordinal() * DRAWS_PER_KIND);
            double z = StrictMath.sqrt(persistence) * lasting + StrictMath.sqrt(1 - persistence) * fresh;
            estimate[t] *= StrictMath.exp(withReports(noise * z, noise, kind, t, month));
        }
        return estimate;
    }

    /** The department's own log error, or its mean with those of the reports; a department without noise needs no report. */
    private double withReports(double own, double noise, NeedKind kind, int township, int month) {
        double reported = 0;
        double precision = 0;
        for (NeedReporter reporter : reporters) {
            double worth = reporter.precision(kind, township, month);
            if (worth > 0) {
                reported += worth * reporter.logError(kind, township, month);
                precision += worth;
            }
        }
        if (precision == 0 || noise == 0) {
            return own;
        }
        double ownPrecision = 1 / (noise * noise);
        return (ownPrecision * own + reported) / (ownPrecision + precision);
    }
}
