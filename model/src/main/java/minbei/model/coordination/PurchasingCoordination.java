package minbei.model.coordination;

import java.util.function.IntFunction;
import minbei.model.district.ResidentSeries;
import minbei.model.money.Instalment;
import minbei.model.schedule.Month;

/**
 * Coordination of purchasing across departments 跨部门购买协调机制 (B5): government leads, finance is in the chair, civil affairs assists,
 * departments join, supervision secures.
 *
 * <p>Finance signs every purchase of departments and townships: buyers see each other's projects, and each purchase starts later by the
 * time of signing. Supervision looks into so many contracts a month; the more contracts run, the smaller the part it sees.
 */
public final class PurchasingCoordination {

    private static final double TEN_THOUSAND = 10_000;

    private final IntFunction<CoordinationParameters> parameters;
    private final ResidentSeries residents;
    private final Operation operation;

    private PurchasingCoordination(
            IntFunction<CoordinationParameters> parameters, ResidentSeries residents, Operation operation) {
        this.parameters = parameters;
        this.residents = residents;
        this.operation = operation;
    }

    static PurchasingCoordination of(
            IntFunction<CoordinationParameters> parameters, ResidentSeries residents, Operation operation) {
        return new PurchasingCoordination(parameters, residents, operation);
    }

    /**
     * Whether purchases go through it.
     *
     * @param month months since 2014-01
     */
    public boolean isAtWork(int month) {
        return operation.isAtWork(month);
    }

    /**
     * Months by which a purchase planned now starts later.
     *
     * @param month months since 2014-01
     * @return months, 0 without coordination
     */
    public int monthsToSign(int month) {
        return isAtWork(month) ? parameters.apply(month).signingMonths() : 0;
    }

    /**
     * Part of the running contracts that its supervision looks into in a month.
     *
     * @param month months since 2014-01
     * @param running contracts that run
     * @return 0–1; 0 without coordination
     */
    public double lookedIntoThisMonth(int month, int running) {
        return part(Instalment.ofYear(contractsPerYear(month), month), running);
    }

    /**
     * Part of the running contracts that its supervision looks into in a year: what an audit at a year's end may learn from it.
     *
     * @param month months since 2014-01
     * @param running contracts that run
     * @return 0–1; 0 without coordination
     */
    public double lookedIntoAYear(int month, int running) {
        return part(contractsPerYear(month), running);
    }

    private long contractsPerYear(int month) {
        if (!isAtWork(month)) {
            return 0;
        }
        double known = residents.atEndOf(month - Month.monthOfYear(month));
        return Math.round(parameters.apply(month).auditsPerTenThousandYear() * known / TEN_THOUSAND);
    }

    private static double part(long contracts, int running) {
        return contracts == 0 || running == 0 ? 0 : Math.min(1, (double) contracts / running);
    }
}
