package minbei.model.evaluation;

import minbei.model.evaluation.grading.GradingParameters;
import minbei.model.evaluation.performance.EffortParameters;
import minbei.model.evaluation.performance.PaymentParameters;
import minbei.model.evaluation.performance.ReportingParameters;

/**
 * How contracts are evaluated, paid and audited, and how organizations answer (ODD, "Contracts are evaluated and paid").
 *
 * @param buyerShare share of contracts whose year is judged by officials of the buyer, 0–1
 * @param thirdPartyShare share judged by a hired evaluator, 0–1; it goes before {@code buyerShare} where both exceed 1
 * @param publishedRatings 1 where the ratings of residents served are published beside the verdicts, 0 where not
 * @param paymentThreshold verdict below which the last tranche is kept back, 0–1
 * @param auditShare share of contract years whose books are audited, 0–1
 * @param verdict how verdicts are given and what they cost
 * @param evaluators how evaluators are kept or changed
 * @param audit what auditors find, and what follows
 * @param grading how organizations are graded
 * @param effort what moves effort
 * @param reporting what makes organizations pad reports
 * @param payment when money arrives
 */
public record EvaluationParameters(
        double buyerShare,
        double thirdPartyShare,
        int publishedRatings,
        double paymentThreshold,
        double auditShare,
        VerdictParameters verdict,
        EvaluatorParameters evaluators,
        AuditParameters audit,
        GradingParameters grading,
        EffortParameters effort,
        ReportingParameters reporting,
        PaymentParameters payment) {

    /** Whether residents' ratings are published. */
    public boolean publishesRatings() {
        return publishedRatings == 1;
    }
}
