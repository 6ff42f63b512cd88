package minbei.model.growth;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.schedule.MonthlyRule;

/** Wages, rent and reporting; a group without papers has only its small running cost. */
final class RunningCosts implements MonthlyRule {

    private static final int MONTHS_PER_YEAR = 12;
    private static final double FEN_PER_YUAN = 100;

    private final IntFunction<GrowthParameters> parameters;
    private final IntToDoubleFunction wageYuan;
    private final Organizations organizations;

    RunningCosts(IntFunction<GrowthParameters> parameters, IntToDoubleFunction wageYuan, Organizations organizations) {
        this.parameters = parameters;
        this.wageYuan = wageYuan;
        this.organizations = organizations;
    }

    @Override
    public void apply(int month) {
        GrowthParameters now = parameters.apply(month);
        double wage = wageFen(now, month);
        for (Organization organization : organizations.present()) {
            if (organization.isActive()) {
                Means means = organization.means();
                means.payRunningCosts(Math.round(means.staff() * wage) + fixedFen(organization, now));
            }
        }
    }

    /** Wage of an organization's worker, fen a month. */
    double wageFen(GrowthParameters now, int month) {
        return wageYuan.applyAsDouble(month) * now.wageRatio() * FEN_PER_YUAN;
    }

    /** What an organization pays a month whatever it does, fen. */
    static long fixedFen(Organization organization, GrowthParameters now) {
        if (!organization.isRegistered()) {
            return Math.round(now.groupCostYuanPerMonth() * FEN_PER_YUAN);
        }
        double rent = organization.means().isRentFree() ? 0 : now.rentYuanPerMonth();
        return Math.round((rent + now.reportingYuanPerYear() / MONTHS_PER_YEAR) * FEN_PER_YUAN);
    }
}
