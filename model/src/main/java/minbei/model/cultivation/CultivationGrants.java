package minbei.model.cultivation;

import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import minbei.model.budget.Field;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;
import minbei.model.support.NeedSeen;
import minbei.model.support.Shortlist;
import minbei.model.support.SupportOrganizations;

/**
 * The money for cultivation that may be spent this month is given as small grants.
 *
 * <p>Small organizations on the register and filed groups apply, if they serve residents, have had no small project money for a year and
 * hear of it. Those who look best by need and promise come first, as far as the money goes; what nobody applied for stays, and goes back
 * in December.
 */
public final class CultivationGrants implements MonthlyRule {

    private static final int FEN_PER_YUAN = 100;
    private static final int DRAW_APPLIES = 20;
    private static final int DRAW_LOOK = 21;

    private final IntFunction<CultivationParameters> parameters;
    private final Organizations organizations;
    private final NeedSeen need;
    private final Luck luck;
    private final Ledger ledger;
    private final LongSupplier available;
    private int applicants;
    private int granted;

    private CultivationGrants(
            IntFunction<CultivationParameters> parameters,
            Organizations organizations,
            NeedSeen need,
            Luck luck,
            Ledger ledger,
            LongSupplier available) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.need = need;
        this.luck = luck;
        this.ledger = ledger;
        this.available = available;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param organizations all
     * @param need how need looks to those who give
     * @param luck luck of the run
     * @param ledger the account
     * @param available what may be spent of the field of cultivation now, fen
     * @return the rule
     */
    public static CultivationGrants of(
            IntFunction<CultivationParameters> parameters,
            Organizations organizations,
            NeedSeen need,
            Luck luck,
            Ledger ledger,
            LongSupplier available) {
        return new CultivationGrants(parameters, organizations, need, luck, ledger, available);
    }

    @Override
    public void apply(int month) {
        CultivationParameters cultivation = parameters.apply(month);
        applicants = 0;
        granted = 0;
        long left = available.getAsLong();
        if (left == 0) {
            return;
        }
        Shortlist list = applicants(cultivation, month);
        applicants = list.size();
        for (Organization applicant : list.best(applicants)) {
            long grant = grantFen(applicant, cultivation);
            // one that asks for more than is left does not keep out a smaller one behind it
            if (grant <= left) {
                ledger.pay(Field.CULTIVATION, Purpose.SMALL_PROJECTS, grant);
                applicant.means().receive(RevenueSource.SMALL_PROJECTS, grant);
                left -= grant;
                granted++;
            }
        }
    }

    private Shortlist applicants(CultivationParameters cultivation, int month) {
        Shortlist list = Shortlist.empty();
        for (Organization organization : organizations.present()) {
            if (mayApply(organization, cultivation)
                    && luck.uniform(Stream.SMALL_PROJECT, organization.key(), month, DRAW_APPLIES)
                            < cultivation.applyPerMonth()) {
                double z = luck.normal(Stream.SMALL_PROJECT, organization.key(), month, DRAW_LOOK);
                list.enter(organization, cultivation.promise().of(organization, need, month, z));
            }
        }
        return list;
    }

    private static boolean mayApply(Organization organization, CultivationParameters cultivation) {
        return SupportOrganizations.mayBeHelped(organization)
                && (organization.isRegistered() || organization.standing().isFiled())
                && organization.means().staff() <= cultivation.smallStaff()
                && !hadSmallMoney(organization);
    }

    /** Small project money of the last twelve months, from whomever. */
    static boolean hadSmallMoney(Organization organization) {
        return organization.means().revenueLastYear(RevenueSource.SMALL_PROJECTS)
                        + organization.means().revenueThisMonth(RevenueSource.SMALL_PROJECTS)
                > 0;
    }

    private static long grantFen(Organization organization, CultivationParameters cultivation) {
        double yuan = organization.isRegistered() ? cultivation.grantYuan() : cultivation.groupGrantYuan();
        return Math.round(yuan * FEN_PER_YUAN);
    }

    /** Applicants of this month. */
    public int applicants() {
        return applicants;
    }

    /** Grants given this month. */
    public int granted() {
        return granted;
    }
}
