package minbei.analysis.district;

import minbei.analysis.statistics.Sample;

/** How far luck alone moves the difference of two means. */
final class StandardErrors {

    private StandardErrors() {}

    /** Standard error of the difference of the means of two samples that share no luck. */
    static double ofDifference(Sample a, Sample b) {
        double varianceA = a.standardDeviation() * a.standardDeviation() / a.n();
        double varianceB = b.standardDeviation() * b.standardDeviation() / b.n();
        return StrictMath.sqrt(varianceA + varianceB);
    }
}
