package minbei.analysis.survival;

import java.util.Arrays;
import java.util.List;

/**
 * The share that has survived some months, where some are lost from sight before their end (Kaplan and Meier 1958, Journal of the
 * American Statistical Association 53).
 *
 * <p>S(k) = Π over months i ≤ k of 1 − d(i) / n(i), with n(i) those still followed at the beginning of month i and d(i) those of them that
 * ended in it. The 95 % interval is Greenwood's on the scale of log(−log S), so that it stays within 0 and 1: S to the power of
 * exp(± 1.96 · s / log S), s² = Σ d / (n · (n − d)).
 */
public final class KaplanMeier {

    /** 97.5 % quantile of the standard normal distribution. */
    private static final double NORMAL = 1.959964;

    private final int[] followed;
    private final int[] ended;
    private final double[] survival;
    private final double[] greenwood;

    private KaplanMeier(int[] followed, int[] ended) {
        this.followed = followed;
        this.ended = ended;
        this.survival = new double[followed.length];
        this.greenwood = new double[followed.length];
        double share = 1;
        double sum = 0;
        for (int month = 0; month < followed.length; month++) {
            double n = followed[month];
            double d = ended[month];
            share *= d > 0 ? 1 - d / n : 1;
            sum += d > 0 && n > d ? d / (n * (n - d)) : 0;
            survival[month] = share;
            greenwood[month] = sum;
        }
    }

    /**
     * A time that one was followed.
     *
     * @param months months from the beginning to its end, or to when it was lost from sight, 0 or more
     * @param ended whether it ended then
     */
    public record Spell(int months, boolean ended) {}

    /**
     * The curve of some spells.
     *
     * @param spells one each
     * @param months how far the curve goes, 0 or more
     * @return shares after 0, 1, … months
     */
    public static KaplanMeier of(List<Spell> spells, int months) {
        int[] followed = new int[months + 1];
        int[] ended = new int[months + 1];
        for (Spell spell : spells) {
            Arrays.setAll(followed, month -> followed[month] + (month <= spell.months() ? 1 : 0));
            if (spell.ended() && spell.months() <= months) {
                ended[spell.months()]++;
            }
        }
        return new KaplanMeier(followed, ended);
    }

    /** How far the curve goes, in months. */
    public int months() {
        return followed.length - 1;
    }

    /**
     * How many are still followed at the beginning of a month.
     *
     * @param month months from the beginning
     * @return 0 or more
     */
    public int followed(int month) {
        return followed[month];
    }

    /**
     * The share that is still there at the end of a month.
     *
     * @param month months from the beginning
     * @return 0 to 1; {@code NaN} if nobody is followed
     */
    public double survival(int month) {
        return followed[month] == 0 ? Double.NaN : survival[month];
    }

    /**
     * The lower end of the 95 % interval.
     *
     * @param month months from the beginning
     * @return 0 to 1; {@code NaN} where all or none have ended or nobody is followed
     */
    public double lower(int month) {
        return bound(month, -1);
    }

    /**
     * The upper end of the 95 % interval.
     *
     * @param month months from the beginning
     * @return 0 to 1; {@code NaN} where all or none have ended or nobody is followed
     */
    public double upper(int month) {
        return bound(month, 1);
    }

    private double bound(int month, int side) {
        double share = survival(month);
        if (Double.isNaN(share) || share <= 0 || share >= 1) {
            return Double.NaN;
        }
        double log = StrictMath.log(share);
        double reach = NORMAL * Math.sqrt(greenwood[month]) / log;
        return StrictMath.pow(share, StrictMath.exp(side * reach));
    }
}
