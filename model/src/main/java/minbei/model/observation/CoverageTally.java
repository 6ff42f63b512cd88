package minbei.model.observation;

import java.util.function.IntPredicate;
import minbei.model.need.NeedKind;

/**
 * Person-months and episodes of one part of the population by month and kind, and the coverage they make.
 *
 * <p>Needed(m, k) and served(m, k) being person-months, coverage of kind k at month m is Σ served / Σ needed over m − 11 … m;
 * coverage is its plain mean over kinds; pooled coverage sums over kinds as well.
 */
public final class CoverageTally {

    private final long[][] needed;
    private final long[][] served;
    private final long[][] qualityMicro;
    private final long[][] arose;
    private final long[][] timely;

    private CoverageTally(long[][] needed, long[][] served, long[][] qualityMicro, long[][] arose, long[][] timely) {
        this.needed = needed;
        this.served = served;
        this.qualityMicro = qualityMicro;
        this.arose = arose;
        this.timely = timely;
    }

    static CoverageTally of(long[][] needed, long[][] served, long[][] qualityMicro, long[][] arose, long[][] timely) {
        return new CoverageTally(needed, served, qualityMicro, arose, timely);
    }

    /**
     * Needed person-months of one month.
     *
     * @param month months since 2014-01
     * @param kind position of the kind
     * @return agents times months
     */
    public long needed(int month, int kind) {
        return needed[month - CoverageAccount.firstMonth()][kind];
    }

    /**
     * Served person-months of one month.
     *
     * @param month months since 2014-01
     * @param kind position of the kind
     * @return agents times months
     */
    public long served(int month, int kind) {
        return served[month - CoverageAccount.firstMonth()][kind];
    }

    /**
     * Episodes that arose in a month.
     *
     * @param month months since 2014-01
     * @param kind position of the kind
     * @return episodes
     */
    public long arose(int month, int kind) {
        return arose[month][kind];
    }

    /**
     * Needed person-months of some kinds in the twelve months to a month's end.
     *
     * @param month months since 2014-01
     * @param ofKind which kinds count
     * @return agents times months
     */
    public long windowNeeded(int month, IntPredicate ofKind) {
        return window(needed, month, ofKind);
    }

    /**
     * Served person-months of some kinds in the twelve months to a month's end.
     *
     * @param month months since 2014-01
     * @param ofKind which kinds count
     * @return agents times months
     */
    public long windowServed(int month, IntPredicate ofKind) {
        return window(served, month, ofKind);
    }

    private static long window(long[][] counts, int month, IntPredicate ofKind) {
        int last = month - CoverageAccount.firstMonth();
        long sum = 0;
        for (int row = last - CoverageAccount.WINDOW + 1; row <= last; row++) {
            sum += sum(counts[row], ofKind);
        }
        return sum;
    }

    private static long sum(long[] byKind, IntPredicate ofKind) {
        long sum = 0;
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            if (ofKind.test(kind)) {
                sum += byKind[kind];
            }
        }
        return sum;
    }

    /**
     * Coverage of one kind.
     *
     * @param month months since 2014-01
     * @param kind position of the kind
     * @return 0–1, or {@code NaN} where nobody was in need
     */
    public double coverage(int month, int kind) {
        return ratio(windowServed(month, k -> k == kind), windowNeeded(month, k -> k == kind));
    }

    /**
     * Coverage: the plain mean over kinds, those left out that nobody needed.
     *
     * @param month months since 2014-01
     * @return 0–1, or {@code NaN} where nobody was in need
     */
    public double coverage(int month) {
        return meanOverKinds(kind -> coverage(month, kind));
    }

    /**
     * Coverage less that of another part of the population: the plain mean over the kinds that both needed, for a kind that only one
     * of them can have would make a gap of its own.
     *
     * @param other the other part
     * @param month months since 2014-01
     * @return −1 to 1, or {@code NaN} where no kind is needed by both
     */
    public double coverageGapTo(CoverageTally other, int month) {
        return meanOverKinds(kind -> coverage(month, kind) - other.coverage(month, kind));
    }

    /**
     * Pooled coverage: all kinds together.
     *
     * @param month months since 2014-01
     * @return 0–1, or {@code NaN} where nobody was in need
     */
    public double pooledCoverage(int month) {
        return ratio(windowServed(month, k -> true), windowNeeded(month, k -> true));
    }

    /**
     * Coverage of one kind with each served person-month weighed by its true quality.
     *
     * @param month months since 2014-01
     * @param kind position of the kind
     * @return 0–1, or {@code NaN} where nobody was in need
     */
    public double qualityWeightedCoverage(int month, int kind) {
        long need = windowNeeded(month, k -> k == kind);
        return need == 0 ? Double.NaN : window(qualityMicro, month, k -> k == kind) / BrokenDownCount.MILLION / need;
    }

    /**
     * Quality-weighted coverage: the plain mean over kinds.
     *
     * @param month months since 2014-01
     * @return 0–1, or {@code NaN} where nobody was in need
     */
    public double qualityWeightedCoverage(int month) {
        return meanOverKinds(kind -> qualityWeightedCoverage(month, kind));
    }

    /**
     * Timely coverage: of the episodes of some kinds that arose in a month, the share served within the acceptable wait. It is for
     * the caller to ask only for months whose episodes are all decided.
     *
     * @param month month of onset
     * @param ofKind which kinds count
     * @return 0–1, or {@code NaN} where none arose
     */
    public double timelyCoverage(int month, IntPredicate ofKind) {
        return ratio(sum(timely[month], ofKind), sum(arose[month], ofKind));
    }

    /** A number for each kind. */
    private interface ForKind {
        double of(int kind);
    }

    private static double meanOverKinds(ForKind value) {
        double sum = 0;
        int kinds = 0;
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            double one = value.of(kind);
            if (!Double.isNaN(one)) {
                sum += one;
                kinds++;
            }
        }
        return kinds == 0 ? Double.NaN : sum / kinds;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
