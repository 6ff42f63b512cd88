package minbei.model.cultivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import minbei.model.budget.Field;
import minbei.model.district.District;
import minbei.model.district.Township;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;
import minbei.model.support.Shortlist;
import minbei.model.support.SupportOrganizations;

/**
 * Where groups can file, townships give them tiny projects.
 *
 * <p>A township has so many projects a year by its residents, spread over the months in whole projects. Each goes to a filed group of the
 * township that has had no small project money for a year, the better known ones first, equals by draw. A project that no group takes is
 * returned.
 */
public final class FiledGroupProjects implements PublicBody {

    private static final int FEN_PER_YUAN = 100;
    private static final int TEN_THOUSAND = 10_000;
    private static final int DRAW_ORDER = 0;
    /** Weight of the draw among groups that the township knows equally well: too little to outweigh what it knows. */
    private static final double TIE = 1e-9;

    private final IntFunction<CultivationParameters> parameters;
    private final IntPredicate filing;
    private final District district;
    private final Organizations organizations;
    private final Luck luck;
    private final Ledger ledger;
    private long heldBefore;
    private int given;

    private FiledGroupProjects(
            IntFunction<CultivationParameters> parameters,
            IntPredicate filing,
            District district,
            Organizations organizations,
            Luck luck,
            Ledger ledger) {
        this.parameters = parameters;
        this.filing = filing;
        this.district = district;
        this.organizations = organizations;
        this.luck = luck;
        this.ledger = ledger;
    }

    /**
     * The body.
     *
     * @param parameters the parameters in force, by month
     * @param filing whether groups can file with their township, by month
     * @param district where
     * @param organizations all
     * @param luck luck of the run
     * @param ledger the account
     * @return the body
     */
    public static FiledGroupProjects of(
            IntFunction<CultivationParameters> parameters,
            IntPredicate filing,
            District district,
            Organizations organizations,
            Luck luck,
            Ledger ledger) {
        return new FiledGroupProjects(parameters, filing, district, organizations, luck, ledger);
    }

    @Override
    public int field() {
        return Field.CULTIVATION;
    }

    @Override
    public List<Claim> claims(int month) {
        heldBefore = ledger.held(Field.CULTIVATION);
        CultivationParameters cultivation = parameters.apply(month);
        long projects = 0;
        if (filing.test(month)) {
            for (Township township : district.townships()) {
                projects += projects(township, cultivation, month);
            }
        }
        return projects == 0
                ? List.of()
                : List.of(new Claim(Institution.M6D_FILING, projects * projectFen(cultivation)));
    }

    @Override
    public void settle(int month, Funding funding) {
        given = 0;
        // another body claims for filing too, so what came in for the projects is read from the field
        long left = ledger.held(Field.CULTIVATION) - heldBefore;
        if (left == 0) {
            return;
        }
        CultivationParameters cultivation = parameters.apply(month);
        long project = projectFen(cultivation);
        List<Shortlist> groups = groups(month);
        for (int t = 0; t < district.townships().size(); t++) {
            int projects = projects(district.townships().get(t), cultivation, month);
            for (Organization group : groups.get(t).best(projects)) {
                ledger.pay(Field.CULTIVATION, Purpose.SMALL_PROJECTS, project);
                group.means().receive(RevenueSource.SMALL_PROJECTS, project);
                left -= project;
                given++;
            }
        }
        ledger.pay(Field.CULTIVATION, Purpose.RETURNED_NO_APPLICANT, left);
    }

    /** Groups that may have a project, by township; one pass over all organizations serves all townships. */
    private List<Shortlist> groups(int month) {
        List<Shortlist> lists = new ArrayList<>();
        for (int t = 0; t < district.townships().size(); t++) {
            lists.add(Shortlist.empty());
        }
        for (Organization organization : organizations.present()) {
            if (SupportOrganizations.mayBeHelped(organization)
                    && organization.standing().isFiled()
                    && !CultivationGrants.hadSmallMoney(organization)) {
                double order = luck.uniform(Stream.TOWNSHIP_PROJECT, organization.key(), month, DRAW_ORDER);
                lists.get(organization.township())
                        .enter(organization, organization.trackRecord().townshipFamiliarity() + TIE * order);
            }
        }
        return lists;
    }

    /** Whole projects of a township that fall due in a month, so that the months of a year add up to the whole ones of the year. */
    private static int projects(Township township, CultivationParameters cultivation, int month) {
        int monthOfYear = Month.monthOfYear(month);
        double residents = township.residents().atEndOf(month - monthOfYear);
        double year = residents / TEN_THOUSAND * cultivation.groupProjectsPerTenThousandYear();
        return (int) Math.floor(year * monthOfYear / Month.PER_YEAR)
                - (int) Math.floor(year * (monthOfYear - 1) / Month.PER_YEAR);
    }

    private static long projectFen(CultivationParameters cultivation) {
        return Math.round(cultivation.groupProjectYuan() * FEN_PER_YUAN);
    }

    /** Projects given to groups this month. */
    public int given() {
        return given;
    }

    /**
     * What the projects cost in a year.
     *
     * @param cultivation parameters in force
     * @param district where
     * @param january month index of a January
     * @return fen
     */
    public static long yearlyFen(CultivationParameters cultivation, District district, int january) {
        long projects = 0;
        for (int month = january; month < january + Month.PER_YEAR; month++) {
            for (Township township : district.townships()) {
                projects += projects(township, cultivation, month);
            }
        }
        return projects * projectFen(cultivation);
    }
}
