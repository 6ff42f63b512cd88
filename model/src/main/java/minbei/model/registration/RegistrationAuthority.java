package minbei.model.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.budget.Field;
import minbei.model.department.DepartmentParameters;
import minbei.model.district.District;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.schedule.Month;

/**
 * The registration authority 民政局 and the townships' desks for filing: what is added to their ordinary staff by direct registration
 * (M2c), the one-stop window (B2) and filing (M6d), and what it costs.
 *
 * <p>The ordinary staff are paid outside the envelope and have the size of end 2013. An institution that was paid last month runs this
 * month; the window opens once the months of moving have been paid.
 */
public final class RegistrationAuthority implements PublicBody {

    private static final double TEN_THOUSAND = 10_000;
    private static final int FEN_PER_YUAN = 100;

    private final District district;
    private final IntFunction<RegistrationParameters> parameters;
    private final IntFunction<DepartmentParameters> departments;
    private final Ledger ledger;
    private boolean directRuns;
    private boolean filingRuns;
    private boolean windowRuns;
    private int movingMonthsPaid;

    private RegistrationAuthority(
            District district,
            IntFunction<RegistrationParameters> parameters,
            IntFunction<DepartmentParameters> departments,
            Ledger ledger) {
        this.district = district;
        this.parameters = parameters;
        this.departments = departments;
        this.ledger = ledger;
    }

    /**
     * The body.
     *
     * @param district where
     * @param parameters the parameters in force, by month
     * @param departments the departments' parameters in force, by month: the wage of an official
     * @param ledger the account
     * @return the body, before its first month
     */
    public static RegistrationAuthority of(
            District district,
            IntFunction<RegistrationParameters> parameters,
            IntFunction<DepartmentParameters> departments,
            Ledger ledger) {
        return new RegistrationAuthority(district, parameters, departments, ledger);
    }

    /**
     * What one of its institutions costs in a year at work, fen; moving into the window, which is paid once, is not in it.
     *
     * @param institution M2c, B2 or M6d; others cost nothing here
     * @param parameters of registration
     * @param departments of departments: the wage of an official
     * @param district where
     * @return fen per year, 0 where the lever is not pulled
     */
    public static long yearlyFen(
            Institution institution,
            RegistrationParameters parameters,
            DepartmentParameters departments,
            District district) {
        double tenThousands = district.residents().atEndOf(-1) / TEN_THOUSAND;
        double yuan = switch (institution) {
            case M2C_DIRECT_REGISTRATION ->
                parameters.opensDirectly()
                        ? parameters.directStaffPerTenThousand()
                                * tenThousands
                                * departments.loadedWagePerMonth()
                                * Month.PER_YEAR
                        : 0;
            case B2_ONE_STOP_WINDOW ->
                parameters.oneStopWindow() * parameters.oneStopTrainingYuanPerTenThousandYear() * tenThousands;
            case M6D_FILING ->
                parameters.filing()
                        * parameters.filingYuanPerTownshipYear()
                        * district.townships().size();
            default -> 0;
        };
        return Math.round(yuan * FEN_PER_YUAN);
    }

    @Override
    public int field() {
        return Field.REGISTRATION;
    }

    @Override
    public List<Claim> claims(int month) {
        RegistrationParameters p = parameters.apply(month);
        List<Claim> claims = new ArrayList<>(3);
        if (p.opensDirectly()) {
            claims.add(monthly(Institution.M2C_DIRECT_REGISTRATION, p, month, 0));
        }
        if (p.filing() > 0) {
            claims.add(monthly(Institution.M6D_FILING, p, month, 0));
        }
        if (p.oneStopWindow() > 0) {
            claims.add(monthly(Institution.B2_ONE_STOP_WINDOW, p, month, movingFen(p)));
        }
        return claims;
    }

    private Claim monthly(Institution institution, RegistrationParameters p, int month, long once) {
        long year = yearlyFen(institution, p, departments.apply(month), district);
        return new Claim(institution, year / Month.PER_YEAR + once);
    }

    private long movingFen(RegistrationParameters p) {
        if (movingMonthsPaid >= p.oneStopMovingMonths()) {
            return 0;
        }
        double yuan = p.oneStopMovingYuanPerTenThousand()
                * district.residents().atEndOf(-1)
                / TEN_THOUSAND
                / p.oneStopMovingMonths();
        return Math.round(yuan * FEN_PER_YUAN);
    }

    @Override
    public void settle(int month, Funding funding) {
        RegistrationParameters p = parameters.apply(month);
        directRuns = funding.runs(Institution.M2C_DIRECT_REGISTRATION);
        filingRuns = funding.runs(Institution.M6D_FILING);
        boolean windowPaid = funding.runs(Institution.B2_ONE_STOP_WINDOW);
        windowRuns = windowPaid && movingMonthsPaid >= p.oneStopMovingMonths();
        if (windowPaid && movingMonthsPaid < p.oneStopMovingMonths()) {
            movingMonthsPaid++;
        }
        // its staff are there whether many apply or few: all that was granted is spent
        ledger.pay(field(), Purpose.REGISTRATION, ledger.held(field()));
    }

    /** Whether direct registration was paid for last month: its rules are in force and its officials at work. */
    public boolean directRuns() {
        return directRuns;
    }

    /** Whether townships file community groups this month. */
    public boolean filingRuns() {
        return filingRuns;
    }

    /** Whether registration, inspection and grading sit in one place this month. */
    public boolean windowRuns() {
        return windowRuns;
    }

    /**
     * The staff of this month, where they sit.
     *
     * @param month months since 2014-01
     */
    Offices offices(int month) {
        RegistrationParameters p = parameters.apply(month);
        double hoursPerStaffUnit = p.staffHoursPerMonth() * district.residents().atEndOf(-1) / TEN_THOUSAND;
        double review = p.reviewStaffPerTenThousand() + (directRuns ? p.directStaffPerTenThousand() : 0);
        double inspection = p.inspectionStaffPerTenThousand();
        double grading = p.gradingStaffPerTenThousand();
        return windowRuns
                ? OneStopWindow.of((review + inspection + grading) * hoursPerStaffUnit, p.oneStopSavedShare())
                : SplitOffices.of(
                        review * hoursPerStaffUnit, inspection * hoursPerStaffUnit, grading * hoursPerStaffUnit);
    }
}
