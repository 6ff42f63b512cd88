package minbei.model.growth;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.district.ResidentSeries;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;

/**
 * Gifts, fees and members' contributions: a finite pool of the district's givers and users, shared by appeal.
 *
 * <p>The pool of a month is (giving + fees) · residents / 12 · (1 + g)^years · (W/W₀)^ε, W being the appeal of all active
 * organizations together and W₀ that of the first month; an organization's part is in proportion to its appeal: size ·
 * reputation · fortune · capability^ρ, a group's only a small part of that, more with a grade from 3A on and while on show. It comes as gifts of
 * a set size, so that its month is lumpy where there are few: with n gifts on average its mean m has the deviation m/√n, lognormal, so that the
 * many small ones get no more together than their part of the pool. Public money got this month crowds out, or in, a part of it.
 */
final class OwnIncome implements MonthlyRule {

    private static final int DRAW_GIFTS = 0;
    private static final int DRAW_FORTUNE = 2;
    private static final int MONTHS_PER_YEAR = 12;
    private static final double FEN_PER_YUAN = 100;
    /** 3A, the first grade that givers and buyers look for. */
    private static final int FIRST_HIGH_GRADE = 3;

    private final ResidentSeries residents;
    private final IntFunction<GrowthParameters> parameters;
    private final Luck luck;
    private final Organizations organizations;
    private double appealAtStart;

    OwnIncome(
            ResidentSeries residents,
            IntFunction<GrowthParameters> parameters,
            Luck luck,
            Organizations organizations) {
        this.residents = residents;
        this.parameters = parameters;
        this.luck = luck;
        this.organizations = organizations;
    }

    @Override
    public void apply(int month) {
        GrowthParameters now = parameters.apply(month);
        List<Organization> present = organizations.present();
        double[] appeals = new double[present.size()];
        double all = 0;
        for (int i = 0; i < appeals.length; i++) {
            if (present.get(i).isActive()) {
                turnFortune(present.get(i), now, month);
                appeals[i] = appeal(present.get(i), now, month);
                all += appeals[i];
            }
        }
        if (all <= 0) {
            return;
        }
        if (appealAtStart == 0) {
            appealAtStart = all;
        }
        double perAppeal = poolFen(now, month, all) / all;
        for (int i = 0; i < appeals.length; i++) {
            if (present.get(i).isActive()) {
                receive(present.get(i), perAppeal * appeals[i], now, month);
            }
        }
    }

    /** From its first month on an organization is as lucky or unlucky with givers as others are: its fortune starts at random, not at the mean. */
    private void turnFortune(Organization organization, GrowthParameters now, int month) {
        if (!organization.means().hasFortune()) {
            double anew = luck.normal(Stream.OWN_INCOME, organization.key(), month, DRAW_FORTUNE);
            double spread =
                    now.fortuneSpread() / StrictMath.sqrt(1 - now.fortunePersistence() * now.fortunePersistence());
            organization.means().setFortune(spread * anew);
            return;
        }
        double turn = luck.normal(Stream.OWN_INCOME, organization.key(), month, DRAW_FORTUNE);
        double kept = now.fortunePersistence() * organization.means().fortune();
        organization.means().setFortune(kept + now.fortuneSpread() * turn);
    }

    /** The month's pool of gifts and fees, fen, where all organizations together have some appeal. */
    double poolFen(GrowthParameters now, int month, double appeal) {
        // the spin-up holds the district at its make-up of the end of 2013
        double years = Math.max(0, month) / (double) MONTHS_PER_YEAR;
        double perResident = now.givingPerResidentYear() + now.feesPerResidentYear();
        double growth = StrictMath.pow(1 + now.poolGrowthPerYear(), years);
        double answer = appealAtStart == 0 ? 1 : StrictMath.pow(appeal / appealAtStart, now.poolElasticity());
        return perResident
                * residents.atEndOf(Math.max(-1, month - 1))
                / MONTHS_PER_YEAR
                * growth
                * answer
                * FEN_PER_YUAN;
    }

    /**
     * An organization's appeal to givers and users.
     *
     * @param organization an active one
     * @param now parameters in force
     * @param month months since 2014-01
     * @return relative to the others', 0 or more
     */
    double appeal(Organization organization, GrowthParameters now, int month) {
        double appeal = organization.traits().size()
                * organization.trackRecord().reputation()
                * StrictMath.exp(organization.means().fortune());
        // members of a group chip in; only who is registered may ask others, and has to learn how
        appeal *= organization.isRegistered()
                ? StrictMath.pow(organization.means().capability(), now.raisingElasticity())
                : now.groupAppeal();
        int grade = organization.standing().grade(month);
        if (grade >= FIRST_HIGH_GRADE) {
            appeal *= 1 + now.gradeAppeal() * (grade - FIRST_HIGH_GRADE + 1);
        }
        if (month < organization.trackRecord().shownUntil()) {
            appeal *= 1 + now.showcaseAppeal();
        }
        return appeal;
    }

    private void receive(Organization organization, double usual, GrowthParameters now, int month) {
        double gift = FEN_PER_YUAN * (organization.isRegistered() ? now.giftYuan() : now.groupGiftYuan());
        double z = luck.normal(Stream.OWN_INCOME, organization.key(), month, DRAW_GIFTS);
        double crowded =
                lumpy(usual, gift, z) + now.crowding() * organization.means().publicThisMonth();
        enter(organization, Math.max(0, Math.round(crowded)), now);
    }

    /** m · exp(s · z − s²/2) with s² = ln(1 + gift/m): mean m, variance m · gift. */
    static double lumpy(double usual, double gift, double z) {
        if (usual <= 0) {
            return 0;
        }
        double variance = StrictMath.log(1 + gift / usual);
        return usual * StrictMath.exp(StrictMath.sqrt(variance) * z - variance / 2);
    }

    /** Enters a month's gifts and fees, and what a government unit gives its own. */
    static void enter(Organization organization, long fen, GrowthParameters now) {
        double giving = now.givingPerResidentYear() / (now.givingPerResidentYear() + now.feesPerResidentYear());
        long gifts = Math.round(fen * giving);
        organization.means().receive(RevenueSource.DONATIONS, gifts);
        organization.means().receive(RevenueSource.FEES, fen - gifts);
        organization.means().receive(RevenueSource.IN_KIND, inKindFen(organization, now));
    }

    /** What a government unit gives a month to an organization that is close to it. */
    static long inKindFen(Organization organization, GrowthParameters now) {
        double year = now.inKindYuanPerYear() * organization.standing().affiliation();
        return Math.round(year * FEN_PER_YUAN / MONTHS_PER_YEAR);
    }
}
