package minbei.model.evaluation;

import minbei.model.evaluation.performance.Scheme;

/**
 * How verdicts are given and what they cost.
 *
 * @param monthsBetween months from one verdict on a contract to the next; one is given in any case when a contract's year ends
 * @param buyerNoise standard deviation of an official's error
 * @param thirdPartyNoise standard deviation of a hired evaluator's error
 * @param ratingSpread standard deviation of what single residents say of the same care
 * @param terminationThreshold verdict below which a contract is ended, 0–1
 * @param goodVerdict verdict from which a department takes it for good, 0–1
 * @param buyerFeeShare cost of an official's verdict as a share of the contract's price of a year
 * @param thirdPartyFeeShare cost of a hired evaluator's verdict, likewise
 * @param ratingsFeeShare cost of asking the residents served and publishing what they say, likewise
 */
public record VerdictParameters(
        int monthsBetween,
        double buyerNoise,
        double thirdPartyNoise,
        double ratingSpread,
        double terminationThreshold,
        double goodVerdict,
        double buyerFeeShare,
        double thirdPartyFeeShare,
        double ratingsFeeShare) {

    /** Refuses verdicts without time between them. */
    public VerdictParameters {
        if (monthsBetween < 1) {
            throw new IllegalArgumentException("months between verdicts (" + monthsBetween + ") must be at least 1");
        }
    }

    /** Standard deviation of an evaluator's error. */
    double noise(Scheme scheme) {
        return scheme == Scheme.BUYER ? buyerNoise : thirdPartyNoise;
    }

    /** Cost of a verdict as a share of the contract's price of a year. */
    double feeShare(Scheme scheme) {
        return switch (scheme) {
            case NONE -> 0;
            case BUYER -> buyerFeeShare;
            case THIRD_PARTY -> thirdPartyFeeShare;
        };
    }
}
