package minbei.model.apportionment;

/**
 * The method of largest remainders (Hamilton's method; Balinski and Young 1982, <i>Fair Representation</i>).
 *
 * <p>Each claim gets the whole part of its quota q = total · w / Σw; what is left goes, one each, to the largest fractions, the
 * earlier claim first where two are equal.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Shares out a total.
     *
     * @param total what there is to share, 0 or more
     * @param weights claims, each 0 or more, not all 0 unless {@code total} is 0
     * @return whole shares that add up to {@code total}
     * @throws IllegalArgumentException if there is something to share and no claim
     */
    public static long[] share(long total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0)) {
            if (total == 0) {
                return new long[weights.length];
            }
            throw new IllegalArgumentException("nobody to share " + total + " among: all weights are 0");
        }
        long[] shares = new long[weights.length];
        double[] fractions = new double[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            double quota = total * (weights[i] / sum);
            shares[i] = (long) quota;
            fractions[i] = quota - shares[i];
            left -= shares[i];
        }
        handOut(left, shares, fractions);
        return shares;
    }

    private static void handOut(long remainder, long[] shares, double[] fractions) {
        // rounding of the quotas may hand out one too many where a fraction is all but 1; then the smallest gives it
        // back
        for (long left = remainder; left > 0; left--) {
            int best = 0;
            for (int i = 1; i < fractions.length; i++) {
                if (fractions[i] > fractions[best]) {
                    best = i;
                }
            }
            shares[best]++;
            fractions[best] -= 1;
        }
        for (long left = remainder; left < 0; left++) {
            int least = 0;
            for (int i = 1; i < fractions.length; i++) {
                if (shares[i] > 0 && (shares[least] == 0 || fractions[i] < fractions[least])) {
                    least = i;
                }
            }
            shares[least]--;
            fractions[least] += 1;
        }
    }
}
