package minbei.model.evaluation;

/**
 * How payers keep or change their evaluators, and how evaluators answer.
 *
 * @param perPool evaluators in the pool of officials, and as many in that of hired ones; a handful
 * @param buyerLeniency mean leniency of officials at the start, added to a verdict
 * @param thirdPartyLeniency mean leniency of hired evaluators at the start
 * @param leniencySpread standard deviation of leniency at the start
 * @param verdictLiking what a payer gains from a verdict one point better on what it bought
 * @param gapDislike what it loses from a gap of one point between verdicts and published ratings
 * @param changeMargin by how much another payer must fare better for it to change
 * @param tryAnewPerYear chance that a payer tries an evaluator at random in a year, 0–1
 * @param imitation part of the way to one who was kept that an evaluator without clients goes in a year, 0–1
 * @param experiment standard deviation of what it tries beyond
 */
public record EvaluatorParameters(
        int perPool,
        double buyerLeniency,
        double thirdPartyLeniency,
        double leniencySpread,
        double verdictLiking,
        double gapDislike,
        double changeMargin,
        double tryAnewPerYear,
        double imitation,
        double experiment) {

    /** Refuses an empty pool. */
    public EvaluatorParameters {
        if (perPool < 1) {
            throw new IllegalArgumentException("evaluators in a pool (" + perPool + ") must be at least 1");
        }
    }
}
