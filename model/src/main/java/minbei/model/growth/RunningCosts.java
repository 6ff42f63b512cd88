package minbei.model.growth;

import minbei.model.contract.Contracts;
import minbei.model.need.NeedKind;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.schedule.MonthlyRule;

/** Wages, rent, reporting, and materials of the places it keeps under contract; a group without papers has only its small running cost. */
final class RunningCosts implements MonthlyRule {

    private static final int MONTHS_PER_YEAR = 12;
    private static final double FEN_PER_YUAN = 100;

    private final PlaceCost placeCost;
    private final Organizations organizations;
    private final Contracts contracts;

    RunningCosts(PlaceCost placeCost, Organizations organizations, Contracts contracts) {
        this.placeCost = placeCost;
        this.organizations = organizations;
        this.contracts = contracts;
    }

    @Override
    public void apply(int month) {
        GrowthParameters now = placeCost.rules().growth().apply(month);
        double wage = wageFen(month);
        for (Organization organization : organizations.present()) {
            if (organization.isActive()) {
                Means means = organization.means();
                means.payRunningCosts(Math.round(means.staff() * wage)
                        + fixedFen(organization, now)
                        + materialsFen(organization, month));
            }
        }
    }

    /** Wage of an organization's worker, fen a month. */
    double wageFen(int month) {
        return placeCost.wageYuan(month) * FEN_PER_YUAN;
    }

    /** Materials of the places that an organization keeps open under contract this month, fen. */
    private long materialsFen(Organization organization, int month) {
        NeedKind need = organization.work().need();
        double staff = organization.means().contractStaff();
        if (need == null || staff <= 0) {
            return 0;
        }
        double staffed = staff / placeCost.staff(organization, need, month);
        double open = Math.min(staffed, contracts.placesOf(organization, month));
        return Math.round(open * placeCost.materialsYuan(need, month) * FEN_PER_YUAN);
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
