package minbei.analysis.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Extra cost and extra effect of a policy over a yardstick, replication by replication: the cost-effectiveness plane and what follows from
 * it.
 *
 * <p>The chance that a policy is worth it at a willingness to pay λ for a unit of effect rests on the net benefit b = λ · effect − cost
 * (Stinnett and Mullahy 1998, Medical Decision Making 18): the share of Student's distribution with n − 1 degrees of freedom below b̄ √n /
 * s(b). Over λ it is the acceptability curve (van Hout and others 1994, Health Economics 3; Fenwick, O'Brien and Briggs 2004, ibid. 13). It
 * tells of chance between replications, at the parameters that were run.
 */
public final class CostEffectiveness {

    private static final MathContext DIGITS = new MathContext(8);

    private final double[] cost;
    private final double[] effect;

    private CostEffectiveness(double[] cost, double[] effect) {
        this.cost = cost;
        this.effect = effect;
    }

    /**
     * Points of the plane.
     *
     * @param extraCost policy less yardstick, one a replication, for example yuan; {@code NaN} where there is none
     * @param extraEffect policy less yardstick, in the same order, for example served person-months
     * @return the plane
     * @throws IllegalArgumentException if the lengths differ
     */
    public static CostEffectiveness of(double[] extraCost, double[] extraEffect) {
        if (extraCost.length != extraEffect.length) {
            throw new IllegalArgumentException("there are " + extraCost.length + " extra costs and "
                    + extraEffect.length + " extra effects, but they pair");
        }
        return new CostEffectiveness(extraCost.clone(), extraEffect.clone());
    }

    /** Extra cost by replication; a copy. */
    public double[] extraCost() {
        return cost.clone();
    }

    /** Extra effect by replication; a copy. */
    public double[] extraEffect() {
        return effect.clone();
    }

    /**
     * Shares of the replications in the quarters of the plane; points on an axis count to the side of no extra cost or no extra effect.
     *
     * @param dearerAndBetter more cost, more effect: worth it if effect is worth its price
     * @param dearerNoBetter more cost, no more effect: the policy is dominated
     * @param noDearerAndBetter no more cost, more effect: the policy dominates
     * @param noDearerNoBetter no more cost, no more effect
     * @param n replications with both values; the shares are {@code NaN} if 0
     */
    public record Quarters(
            double dearerAndBetter, double dearerNoBetter, double noDearerAndBetter, double noDearerNoBetter, int n) {}

    /** Where the replications lie in the plane. */
    public Quarters quarters() {
        int[] counts = new int[4];
        int n = 0;
        for (int r = 0; r < cost.length; r++) {
            if (!Double.isNaN(cost[r]) && !Double.isNaN(effect[r])) {
                counts[(cost[r] > 0 ? 0 : 2) + (effect[r] > 0 ? 0 : 1)]++;
                n++;
            }
        }
        double all = n == 0 ? Double.NaN : n;
        return new Quarters(counts[0] / all, counts[1] / all, counts[2] / all, counts[3] / all, n);
    }

    /** Cost of one more unit of effect, as Fieller's 95 % set. */
    public RatioSet costPerUnit() {
        return RatioSet.of(cost, effect);
    }

    /**
     * A point of the acceptability curve.
     *
     * @param willingnessToPay λ, what a unit of effect is worth, 0 or more, in the unit of cost
     * @return chance that the policy is worth it; ½ if the net benefit is always 0, {@code NaN} with fewer than two replications
     * @throws IllegalArgumentException if it is negative
     */
    public double acceptability(double willingnessToPay) {
        Sample benefit = netBenefit(willingnessToPay);
        if (benefit.n() < 2) {
            return Double.NaN;
        }
        if (benefit.standardDeviation() == 0) {
            return (1 + Math.signum(benefit.mean())) / 2;
        }
        double t = benefit.mean() * Math.sqrt(benefit.n()) / benefit.standardDeviation();
        double share = TDistribution.of(benefit.n() - 1.0).cumulativeProbability(t);
        return new BigDecimal(share).round(DIGITS).doubleValue();
    }

    /**
     * Net benefit of the replications.
     *
     * @param willingnessToPay λ, what a unit of effect is worth, 0 or more, in the unit of cost
     * @return λ · effect − cost
     * @throws IllegalArgumentException if it is negative
     */
    public Sample netBenefit(double willingnessToPay) {
        if (!(willingnessToPay >= 0)) {
            throw new IllegalArgumentException("willingness to pay (" + willingnessToPay + ") must be 0 or more");
        }
        double[] benefit = new double[cost.length];
        for (int r = 0; r < benefit.length; r++) {
            benefit[r] = willingnessToPay * effect[r] - cost[r];
        }
        return Sample.of(benefit);
    }
}
