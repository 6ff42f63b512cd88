package minbei.model.growth;

import minbei.model.contract.Contracts;
import minbei.model.need.NeedKind;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.schedule.MonthlyRule;

/**
 * Hiring and leaving.
 *
 * <p>For contracts an organization hires the staff that the contracted places take; when a contract ends, idle staff leave a part a
 * month and the rest are paid on. Its own staff follow what its usual income (the mean month of the last twelve) leaves after
 * fixed costs, more where reserves exceed what it aims at, less where they fall short. Income is without contracts, whose staff they
 * pay, and after what tasks cost: money that is spoken for hires nobody else; what is left of it counts once it is in reserve. All staff
 * together are at most what it can lead. Whoever leaves takes capability along.
 */
final class Staffing implements MonthlyRule {

    private static final int MONTHS_PER_YEAR = 12;

    private final PlaceCost placeCost;
    private final RunningCosts costs;
    private final Organizations organizations;
    private final Contracts contracts;

    Staffing(PlaceCost placeCost, RunningCosts costs, Organizations organizations, Contracts contracts) {
        this.placeCost = placeCost;
        this.costs = costs;
        this.organizations = organizations;
        this.contracts = contracts;
    }

    @Override
    public void apply(int month) {
        GrowthParameters now = placeCost.rules().growth().apply(month);
        for (Organization organization : organizations.present()) {
            if (organization.isRegisteredAndActive()) {
                staff(organization, now, month);
            } else {
                dismissAll(organization.means(), now);
            }
        }
    }

    static void dismissAll(Means means, GrowthParameters now) {
        double before = means.staff();
        means.setOwnStaff(0);
        means.setContractStaff(0);
        Capability.lose(means, before, before, now);
    }

    private void staff(Organization organization, GrowthParameters now, int month) {
        Means means = organization.means();
        double before = means.staff();
        double led = Capability.staffLed(means.capability(), now);
        double contract = contractStaff(organization, now, month, Math.max(0, led - means.ownStaff()));
        double own = ownStaff(organization, now, month, Math.max(0, led - contract));
        means.setContractStaff(contract);
        means.setOwnStaff(own);
        Capability.lose(means, Math.max(0, before - means.staff()), before, now);
    }

    private double contractStaff(Organization organization, GrowthParameters now, int month, double room) {
        double has = organization.means().contractStaff();
        NeedKind need = organization.work().need();
        double wanted = need == null
                ? 0
                : contracts.placesOf(organization, month + 1) * placeCost.staff(organization, need, month);
        if (wanted > has) {
            return Math.max(has, Math.min(room, has + now.hiringSharePerMonth() * (wanted - has)));
        }
        return has - now.idleLeavingPerMonth() * (has - wanted);
    }

    private double ownStaff(Organization organization, GrowthParameters now, int month, double room) {
        Means means = organization.means();
        double wage = costs.wageFen(month);
        double fixed = RunningCosts.fixedFen(organization, now);
        double usual = (double) untiedLastYear(means) / MONTHS_PER_YEAR;
        double aim = now.reserveMonths() * (means.staff() * wage + fixed);
        double spare = (means.cash() - aim) / (now.reserveYears() * MONTHS_PER_YEAR);
        double forStaff = usual - fixed + spare;
        double wanted = Math.max(0, Math.min(room, forStaff / wage));
        double has = means.ownStaff();
        double share = wanted > has ? now.hiringSharePerMonth() : now.dismissalSharePerMonth();
        return has + share * (wanted - has);
    }

    /** Income of the last twelve months that no contract and no task has used up, fen; below zero where tasks cost more than they brought. */
    private static long untiedLastYear(Means means) {
        return means.revenueLastYear() - means.revenueLastYear(RevenueSource.CONTRACTS) - means.taskCostLastYear();
    }
}
