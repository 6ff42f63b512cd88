package minbei.model.evaluation;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.department.Department;
import minbei.model.evaluation.performance.Scheme;
import minbei.model.random.Luck;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * The evaluators of a district: a pool of officials and a pool of hired ones, each with a leniency of its own, and the payers who
 * choose among them: the departments and the townships' governments.
 */
public final class Evaluators implements MonthlyRule {

    private static final int DEPARTMENTS = Department.values().length;

    private final IntFunction<EvaluationParameters> parameters;
    private final EvaluatorPool officials;
    private final EvaluatorPool thirdParties;
    private final IntSupplier added;

    private Evaluators(IntFunction<EvaluationParameters> parameters, Luck luck, int townships, IntSupplier added) {
        this.parameters = parameters;
        this.added = added;
        EvaluatorParameters start = parameters.apply(-1).evaluators();
        int payers = DEPARTMENTS + townships;
        this.officials = new EvaluatorPool(luck, Scheme.BUYER.ordinal(), payers, start, start.buyerLeniency());
        this.thirdParties =
                new EvaluatorPool(luck, Scheme.THIRD_PARTY.ordinal(), payers, start, start.thirdPartyLeniency());
    }

    /**
     * The evaluators of a district.
     *
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param townships how many townships may buy
     * @param added third parties that support organizations add to the pool of hired ones, now
     * @return the concept
     */
    public static Evaluators of(
            IntFunction<EvaluationParameters> parameters, Luck luck, int townships, IntSupplier added) {
        return new Evaluators(parameters, luck, townships, added);
    }

    /** Hired evaluators come and go; in January payers keep or change theirs by the verdicts of the year that has ended. */
    @Override
    public void apply(int month) {
        EvaluatorParameters now = parameters.apply(month).evaluators();
        thirdParties.resizeTo(now.perPool() + added.getAsInt(), now, month);
        if (Month.monthOfYear(month) == 1) {
            int year = Month.yearOf(month);
            officials.choose(now, year);
            thirdParties.choose(now, year);
        }
    }

    /**
     * Leniency of the evaluator who judges a contract, added to the verdict.
     *
     * @param scheme who judges, not nobody
     * @param contract which
     */
    double leniency(Scheme scheme, Contract contract) {
        return pool(scheme).leniencyFor(payer(contract));
    }

    void judged(Scheme scheme, Contract contract, double verdict) {
        pool(scheme).judged(payer(contract), verdict);
    }

    void published(Scheme scheme, Contract contract, double verdict, double view) {
        pool(scheme).published(payer(contract), verdict, view);
    }

    private EvaluatorPool pool(Scheme scheme) {
        return switch (scheme) {
            case NONE -> throw new IllegalArgumentException("nobody judges, so there is no evaluator");
            case BUYER -> officials;
            case THIRD_PARTY -> thirdParties;
        };
    }

    private static int payer(Contract contract) {
        Buyer buyer = contract.buyer();
        return buyer.isDepartment() ? Department.inChargeOf(contract.need()).ordinal() : DEPARTMENTS + buyer.township();
    }
}
