package minbei.analysis.district;

import java.util.Locale;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.analysis.statistics.Sample;

/**
 * What is claimed of an outcome in a policy's runs less that in the yardstick's, paired by seed.
 *
 * <p>An effect: the 99.9 % interval of the mean difference lies beyond the smallest effect written in the test (two-sided, so that
 * its nearer end is a bound of 99.95 %). No effect: the whole 99 % interval lies inside the margin. Both need a value in every pair,
 * for the pairs that have none are seldom like the others.
 */
public final class PairedClaim {

    /** Level of the interval of an effect. */
    public static final double EFFECT_LEVEL = 0.999;

    /** Level of the interval of no effect. */
    public static final double EQUIVALENCE_LEVEL = 0.99;

    private final String subject;
    private final double[] policy;
    private final double[] yardstick;

    private PairedClaim(String subject, double[] policy, double[] yardstick) {
        this.subject = subject;
        this.policy = policy.clone();
        this.yardstick = yardstick.clone();
    }

    /**
     * The outcome of both.
     *
     * @param subject what is compared, for messages
     * @param policy one value a seed
     * @param yardstick as many, in the order of the same seeds
     */
    public static PairedClaim of(String subject, double[] policy, double[] yardstick) {
        return new PairedClaim(subject, policy, yardstick);
    }

    /** The paired difference with its interval of a level, for what the claims below do not say. */
    public Difference difference(double level) {
        return PairedDifference.of(policy, yardstick, level);
    }

    /** The mean of the yardstick. */
    public double level() {
        return Sample.of(yardstick).mean();
    }

    /**
     * Claims that the policy raises the outcome.
     *
     * @param smallest smallest effect worth the name, 0 or more, in the unit of the outcome
     * @throws AssertionError if the interval does not lie above it
     */
    public void risesByMoreThan(double smallest) {
        requireSize("smallest effect", smallest);
        Difference difference = difference(EFFECT_LEVEL);
        if (!(isComplete(difference) && difference.lower() > smallest)) {
            throw failure("must rise by more than " + text(smallest), difference, EFFECT_LEVEL);
        }
    }

    /**
     * Claims that the policy lowers the outcome.
     *
     * @param smallest smallest effect worth the name, 0 or more, in the unit of the outcome
     * @throws AssertionError if the interval does not lie below minus that
     */
    public void fallsByMoreThan(double smallest) {
        requireSize("smallest effect", smallest);
        Difference difference = difference(EFFECT_LEVEL);
        if (!(isComplete(difference) && difference.upper() < -smallest)) {
            throw failure("must fall by more than " + text(smallest), difference, EFFECT_LEVEL);
        }
    }

    /**
     * Claims that the policy does not move the outcome by as much as a margin.
     *
     * @param margin above 0, in the unit of the outcome
     * @throws AssertionError if a part of the interval lies outside
     */
    public void staysWithin(double margin) {
        requireSize("margin", margin);
        Difference difference = difference(EQUIVALENCE_LEVEL);
        if (!(isComplete(difference) && difference.lower() > -margin && difference.upper() < margin)) {
            throw failure("must stay within ± " + text(margin), difference, EQUIVALENCE_LEVEL);
        }
    }

    /**
     * Claims that the policy does not move the outcome by as much as a share of the yardstick's mean.
     *
     * @param share above 0, for example 0.01
     * @throws AssertionError if a part of the interval lies outside
     */
    public void staysWithinShare(double share) {
        staysWithin(share * Math.abs(level()));
    }

    private boolean isComplete(Difference difference) {
        return difference.hasInterval() && difference.n() == policy.length;
    }

    private static void requireSize(String what, double size) {
        if (!(size >= 0 && Double.isFinite(size))) {
            throw new IllegalArgumentException(what + " (" + size + ") must be 0 or more");
        }
    }

    private AssertionError failure(String claim, Difference found, double level) {
        return new AssertionError(String.format(
                Locale.ROOT,
                "%s %s with its whole %s %% interval, but the mean difference is %s, the interval %s to %s,"
                        + " R = %d (pairs with a value: %d; standard deviation of a pair: %s; mean of the yardstick: %s)",
                subject,
                claim,
                text(100 * level),
                text(found.mean()),
                text(found.lower()),
                text(found.upper()),
                policy.length,
                found.n(),
                text(found.standardDeviation()),
                text(level())));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.4g", value)
                .replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }
}
