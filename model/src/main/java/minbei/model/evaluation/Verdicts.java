package minbei.model.evaluation;

import java.util.Arrays;
import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.department.Department;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.Openness;
import minbei.model.evaluation.performance.ContractFile;
import minbei.model.evaluation.performance.ContractFiles;
import minbei.model.evaluation.performance.Scheme;
import minbei.model.evaluation.performance.Tally;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * Who judges which contract, and what a verdict does.
 *
 * <p>A contract's year is judged by a hired evaluator, by an official, or by nobody, by lot at the shares in force when it begins. Verdict
 * = true quality lived by those served times the share delivered + leniency + error, within 0–1; an official goes by the share
 * reported. Residents served rate the quality they lived, with the error of a sample; their view of the contract is that rating times the share reported.
 * A verdict enters the organization's record; below the threshold at a year's end it keeps back the last tranche, far below it ends the
 * contract; departments take good ones and bad ones to heart.
 */
final class Verdicts {

    private static final int DRAW_ERROR = 0;
    private static final int DRAW_RATING = 0;
    private static final Department[] DEPARTMENTS = Department.values();

    private final IntFunction<EvaluationParameters> parameters;
    private final IntFunction<DepartmentParameters> department;
    private final Luck luck;
    private final SchemeDraw schemes;
    private final ContractFiles files;
    private final Evaluators evaluators;
    private final Openness openness;
    private final EvaluationRecord record;
    private final int[] good = new int[DEPARTMENTS.length];
    private final int[] bad = new int[DEPARTMENTS.length];

    Verdicts(
            IntFunction<EvaluationParameters> parameters,
            IntFunction<DepartmentParameters> department,
            Luck luck,
            SchemeDraw schemes,
            ContractFiles files,
            Evaluators evaluators,
            Openness openness,
            EvaluationRecord record) {
        this.parameters = parameters;
        this.department = department;
        this.luck = luck;
        this.schemes = schemes;
        this.files = files;
        this.evaluators = evaluators;
        this.openness = openness;
        this.record = record;
    }

    /** Settles who judges the contracts whose year begins. */
    void assign(int month) {
        for (ContractFile file : files.open()) {
            if (file.isServing(month) && file.isFirstOfYear(month)) {
                file.setScheme(schemes.at(file, month));
                file.forgetTally();
            }
        }
    }

    private double draw(Stream stream, ContractFile file, int month, int draw) {
        return luck.uniform(stream, file.organization().key(), month, file.drawIndex(draw));
    }

    /** The month's verdicts, where they are paid for. */
    void apply(int month, boolean paid) {
        if (!paid) {
            return;
        }
        VerdictParameters now = parameters.apply(month).verdict();
        Arrays.fill(good, 0);
        Arrays.fill(bad, 0);
        for (ContractFile file : files.open()) {
            if (isDue(file, file.scheme(), now, month)) {
                judge(file, month);
                file.forgetTally();
            }
        }
        learn(month);
    }

    /** Whether a verdict falls due: some months after the last, or as a year of the contract ends. */
    static boolean isDue(ContractFile file, Scheme scheme, VerdictParameters now, int month) {
        if (scheme == Scheme.NONE || !file.isServing(month)) {
            return false;
        }
        int served = month - file.contract().startMonth() + 1;
        return file.isLastOfYear(month) || served % now.monthsBetween() == 0;
    }

    private void judge(ContractFile file, int month) {
        EvaluationParameters now = parameters.apply(month);
        Contract contract = file.contract();
        double leniency = evaluators.leniency(file.scheme(), contract);
        double verdict = verdict(file, leniency, month);
        double rating = rating(file, month);
        evaluators.judged(file.scheme(), contract, verdict);
        if (now.publishesRatings()) {
            double view = rating * file.tally().reportedShare();
            evaluators.published(file.scheme(), contract, verdict, view);
        }
        record.judged(file.scheme(), verdict, file.tally().truth(), leniency, rating);
        contract.judge(verdict);
        file.organization().trackRecord().judged(verdict);
        count(contract, verdict, now);
        if (file.isLastOfYear(month) && verdict < now.paymentThreshold()) {
            file.keepLastTranche();
            record.belowThreshold();
        }
        if (verdict < now.verdict().terminationThreshold()) {
            file.terminate();
        }
    }

    double verdict(ContractFile file, double leniency, int month) {
        Tally tally = file.tally();
        boolean byPapers = file.scheme() == Scheme.BUYER;
        double seen = tally.quality() * (byPapers ? tally.reportedShare() : tally.deliveredShare());
        double noise = parameters.apply(month).verdict().noise(file.scheme());
        double u = draw(Stream.VERDICT, file, month, DRAW_ERROR);
        return within(seen + leniency + LogisticError.at(u, LogisticError.scale(noise)));
    }

    /** What residents served say of the care: its quality, with the error of a sample as large as their number. */
    double rating(ContractFile file, int month) {
        double spread = parameters.apply(month).verdict().ratingSpread();
        double served = Math.max(1, file.tally().residentsServed());
        // two draws: the index of the rating and the next
        double z = luck.normal(Stream.RESIDENTS_RATING, file.organization().key(), month, file.drawIndex(DRAW_RATING));
        return within(file.tally().quality() + spread / StrictMath.sqrt(served) * z);
    }

    private static double within(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private void count(Contract contract, double verdict, EvaluationParameters now) {
        if (contract.buyer().isDepartment()) {
            int d = Department.inChargeOf(contract.need()).ordinal();
            good[d] += verdict >= now.verdict().goodVerdict() ? 1 : 0;
            bad[d] += verdict < now.paymentThreshold() ? 1 : 0;
        }
    }

    /** All good verdicts of the month first, then all bad ones, so that the order of contracts does not matter. */
    private void learn(int month) {
        DepartmentParameters now = department.apply(month);
        for (Department one : DEPARTMENTS) {
            for (int i = 0; i < good[one.ordinal()]; i++) {
                openness.learn(one, now.opennessPerGoodVerdict());
            }
            for (int i = 0; i < bad[one.ordinal()]; i++) {
                openness.learn(one, now.opennessPerBadVerdict());
            }
        }
    }
}
