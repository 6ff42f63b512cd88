package minbei.model.registration;

import java.util.function.IntFunction;
import minbei.model.department.DepartmentParameters;
import minbei.model.growth.GrowthParameters;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.schedule.Month;

/**
 * What being registered takes: a full-time worker, books and reports, premises unless somebody lends them; and the money that must be
 * there on registering, the more of the law's own money and of {@code growth.cashAtRegistrationMonths} months of that cost.
 *
 * <p>The group may have saved it. What is missing its founders and first members bring out of their own pockets, as far as they can;
 * that is a gift to the organization, and no public money.
 */
final class CostOfRegistering {

    private static final int FEN_PER_YUAN = 100;

    private final IntFunction<RegistrationParameters> parameters;
    private final IntFunction<GrowthParameters> growth;
    private final IntFunction<DepartmentParameters> departments;
    private final RegistrationLuck luck;

    private CostOfRegistering(
            IntFunction<RegistrationParameters> parameters,
            IntFunction<GrowthParameters> growth,
            IntFunction<DepartmentParameters> departments,
            RegistrationLuck luck) {
        this.parameters = parameters;
        this.growth = growth;
        this.departments = departments;
        this.luck = luck;
    }

    static CostOfRegistering of(
            IntFunction<RegistrationParameters> parameters,
            IntFunction<GrowthParameters> growth,
            IntFunction<DepartmentParameters> departments,
            RegistrationLuck luck) {
        return new CostOfRegistering(parameters, growth, departments, luck);
    }

    /** Whether the group's community lends it a room, as residents' committees lend to some. */
    boolean isLentRoom(Organization organization, int month) {
        return luck.room(organization) < parameters.apply(month).roomLentShare();
    }

    /** Cost of a year on the register, fen. */
    double yearlyFen(Organization organization, int month) {
        GrowthParameters g = growth.apply(month);
        double wage = g.wageRatio() * departments.apply(month).loadedWagePerMonth();
        boolean free = organization.means().isRentFree() || isLentRoom(organization, month);
        double rent = free ? 0 : g.rentYuanPerMonth();
        return FEN_PER_YUAN * (Month.PER_YEAR * (wage + rent) + g.reportingYuanPerYear());
    }

    /** Money that must be there on registering, fen. */
    long fenToHold(Organization organization, int month) {
        double months = growth.apply(month).cashAtRegistrationMonths();
        double running = months * yearlyFen(organization, month) / Month.PER_YEAR;
        return Math.round(Math.max(running, FEN_PER_YUAN * ownMoneyYuan(organization, month)));
    }

    private double ownMoneyYuan(Organization organization, int month) {
        RegistrationParameters p = parameters.apply(month);
        return switch (organization.traits().legalForm()) {
            case ASSOCIATION -> p.associationOwnMoneyYuan();
            case NON_ENTERPRISE_UNIT -> p.unitOwnMoneyYuan();
            case FOUNDATION -> p.foundationOwnMoneyYuan();
        };
    }

    /** What the founders can bring, fen; settled at founding. */
    long foundersFen(Organization organization, int month) {
        RegistrationParameters p = parameters.apply(month);
        double median = organization.traits().legalForm() == LegalForm.FOUNDATION
                ? p.foundationFoundersMeansYuan()
                : p.foundersMeansYuan();
        double factor = StrictMath.exp(p.foundersMeansSpread() * luck.foundersMeans(organization));
        return Math.round(FEN_PER_YUAN * median * factor);
    }

    /** What the founders must bring so that enough is there, fen. */
    long missingFen(Organization organization, int month) {
        return Math.max(0, fenToHold(organization, month) - organization.means().cash());
    }
}
