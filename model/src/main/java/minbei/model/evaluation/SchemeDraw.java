package minbei.model.evaluation;

import java.util.function.IntFunction;
import minbei.model.evaluation.performance.ContractFile;
import minbei.model.evaluation.performance.Scheme;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/** By whom a contract's year is judged: settled by lot when the year begins, at the shares then in force. */
final class SchemeDraw {

    private static final int DRAW_SCHEME = 0;

    private final IntFunction<EvaluationParameters> parameters;
    private final Luck luck;

    SchemeDraw(IntFunction<EvaluationParameters> parameters, Luck luck) {
        this.parameters = parameters;
        this.luck = luck;
    }

    /** Who judges a contract in a month in which it serves. */
    Scheme at(ContractFile file, int month) {
        if (!file.isFirstOfYear(month)) {
            return file.scheme();
        }
        EvaluationParameters now = parameters.apply(month);
        int index = file.drawIndex(DRAW_SCHEME);
        double u = luck.uniform(Stream.EVALUATION_SCHEME, file.organization().key(), month, index);
        if (u < now.thirdPartyShare()) {
            return Scheme.THIRD_PARTY;
        }
        return u < now.thirdPartyShare() + now.buyerShare() ? Scheme.BUYER : Scheme.NONE;
    }
}
