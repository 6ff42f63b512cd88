package minbei.model.evaluation;

import minbei.model.evaluation.performance.Scheme;

/** A month's record of verdicts that nobody gave. */
public final class InventedVerdicts {

    private InventedVerdicts() {}

    /**
     * A new month with one verdict.
     *
     * @param record where it is noted
     * @param scheme who judges
     * @param verdict as it was given, 0–1
     * @param truth as the work was, 0–1
     */
    public static void judge(EvaluationRecord record, Scheme scheme, double verdict, double truth) {
        record.begin();
        record.judged(scheme, verdict, truth, 0.1, 0.5);
    }

    /**
     * A new month without any.
     *
     * @param record where nothing is noted
     */
    public static void nothing(EvaluationRecord record) {
        record.begin();
    }
}
