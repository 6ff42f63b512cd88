package minbei.analysis.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An assumption that would turn the answer round, read off differences at drawn parameters.
 *
 * <p>The straight line through the differences over one parameter, others drawn beside it (least squares; draws of a Latin hypercube are
 * nearly uncorrelated, so other parameters add noise and no bias). The assumption flips the answer if the line changes its sign within
 * the drawn range. Of hundreds of parameters some lines are steep by chance: the slope is told from zero if its t statistic, with r the
 * correlation, r √(n − 2) / √(1 − r²), passes Student's quantile of the error rate 5 % over their number (Bonferroni).
 *
 * @param parameter key of the parameter
 * @param slope difference per unit of the parameter
 * @param effect slope times the standard deviation of the draws: what a typical draw moves the difference by
 * @param turningPoint value at which the line is zero
 * @param flips whether that lies within the drawn range
 * @param told whether the slope is told from zero among all parameters
 */
public record FlippingAssumption(
        String parameter, double slope, double effect, double turningPoint, boolean flips, boolean told) {

    private static final int FEWEST = 3;

    /**
     * All parameters: first those whose slope is told and that flip the answer, then the others told, then the rest, and of each kind those
     * first that move the difference most.
     *
     * @param parameters keys
     * @param draws by draw, one value a parameter, in the order of the keys
     * @param differences mean difference by draw
     * @return one a parameter
     * @throws IllegalArgumentException if the numbers of draws or parameters differ
     */
    public static List<FlippingAssumption> rank(List<String> parameters, double[][] draws, double[] differences) {
        if (draws.length != differences.length) {
            throw new IllegalArgumentException("there are " + draws.length + " draws and " + differences.length
                    + " differences, but every draw has one");
        }
        List<FlippingAssumption> all = new ArrayList<>();
        for (int p = 0; p < parameters.size(); p++) {
            double[] values = new double[draws.length];
            for (int d = 0; d < draws.length; d++) {
                if (draws[d].length != parameters.size()) {
                    throw new IllegalArgumentException("draw " + d + " has " + draws[d].length
                            + " values, but there are " + parameters.size() + " parameters");
                }
                values[d] = draws[d][p];
            }
            all.add(of(parameters.get(p), values, differences, parameters.size()));
        }
        all.sort(Comparator.comparing((FlippingAssumption assumption) -> !assumption.told())
                .thenComparing(assumption -> !assumption.flips())
                .thenComparing(assumption -> -Math.abs(assumption.effect()))
                .thenComparing(FlippingAssumption::parameter));
        return all;
    }

    private static FlippingAssumption of(String parameter, double[] values, double[] differences, int parameters) {
        PairedMoments moments = PairedMoments.of(values, differences);
        double slope = moments.varianceX() > 0 ? moments.covariance() / moments.varianceX() : 0;
        double turning = slope == 0 ? Double.NaN : moments.meanX() - moments.meanY() / slope;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        boolean flips = turning > least && turning < most;
        double effect = slope * Math.sqrt(Math.max(0, moments.varianceX()));
        return new FlippingAssumption(parameter, slope, effect, turning, flips, isTold(moments, parameters));
    }

    private static boolean isTold(PairedMoments moments, int parameters) {
        double spread = moments.varianceX() * moments.varianceY();
        if (moments.n() < FEWEST || !(spread > 0)) {
            return false;
        }
        double explained = Math.min(1, moments.covariance() * moments.covariance() / spread);
        double quantile = StudentQuantile.of(moments.n() - 2.0, 1 - (1 - Sample.LEVEL) / parameters);
        return explained * (moments.n() - 2) > quantile * quantile * (1 - explained);
    }
}
