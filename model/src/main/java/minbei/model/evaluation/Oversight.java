package minbei.model.evaluation;

import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.evaluation.performance.ContractFile;
import minbei.model.evaluation.performance.Scheme;
import minbei.model.evaluation.performance.Scrutiny;

/**
 * What organizations see coming: who comes to look, how strict the evaluator of their contract is said to be, how much auditors find.
 *
 * <p>A verdict is truth plus leniency plus a logistic error of scale s, so that work of truth t falls below the threshold θ with chance
 * F((θ − leniency − t)/s), F(z) = 1/(1 + exp(−z)). What the last tranche has at stake is F at t = 0 less F at the truth of the
 * organization's own standard.
 */
final class Oversight implements Scrutiny {

    private final IntFunction<EvaluationParameters> parameters;
    private final Evaluators evaluators;
    private final Audit audit;
    private final Supervision supervision;

    Oversight(
            IntFunction<EvaluationParameters> parameters, Evaluators evaluators, Audit audit, Supervision supervision) {
        this.parameters = parameters;
        this.evaluators = evaluators;
        this.audit = audit;
        this.supervision = supervision;
    }

    @Override
    public double onSite(Contract contract, int month) {
        return supervision.onSite(contract, month);
    }

    @Override
    public double trancheAtStake(ContractFile file, double truth, int month) {
        if (file.scheme() == Scheme.NONE) {
            return 0;
        }
        EvaluationParameters now = parameters.apply(month);
        double scale = LogisticError.scale(now.verdict().noise(file.scheme()));
        double margin = now.paymentThreshold() - evaluators.leniency(file.scheme(), file.contract());
        return LogisticError.chanceBelow(margin, scale) - LogisticError.chanceBelow(margin - truth, scale);
    }

    @Override
    public double auditExposure(int month) {
        EvaluationParameters now = parameters.apply(month);
        return now.auditShare() <= 0 ? 0 : now.auditShare() * audit.findChance(month);
    }
}
