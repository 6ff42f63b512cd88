package minbei.model.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.district.District;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.OrganizationParameters;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.Role;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthlyRule;
import minbei.model.trust.Outlook;

/**
 * Groups form: residents come forward and found groups.
 *
 * <p>The candidates of a month are residents drawn by luck alone, the same in every world. A candidate comes forward where
 * u &lt; p, logit p = logit p₀ + γ · ln(unmet/reference) + b · (trust − initial mean) + l · min(n, n₀) + c · n: unmet is the share of the
 * candidate's community with an unmet need that the work would answer (for other work the term is left out), trust the candidate's own
 * and the community's mood, n the active groups of the same work in the township (legitimation and competition; Hannan and
 * Freeman 1989). Founders of groups that dissolved may try again.
 */
public final class GroupsForm implements MonthlyRule {

    private static final int DRAW_FORWARD = 0;
    private static final int DRAW_NUMBER = 1;
    private static final int DRAW_RESIDENT = 2;
    /** In the stream of organizations' fates. */
    private static final int DRAW_AGAIN = 8;
    /** Tries to find an adult who is still here among all ids ever given; in vain once in millions. */
    private static final int TRIES = 24;

    private static final int MONTHS_PER_YEAR = 12;
    private static final double RESIDENTS_PER_UNIT = 10_000;
    private static final long FEN_PER_YUAN = 100;
    /** Below this share nobody sees a need; keeps the logarithm finite. */
    private static final double LEAST_SEEN = 1e-5;

    private final District district;
    private final IntFunction<FormationParameters> parameters;
    private final OrganizationParameters make;
    private final Luck luck;
    private final Residents residents;
    private final Outlook outlook;
    private final UnmetNeed unmet;
    private final Organizations organizations;
    private final TraitsDraw draw;
    private final Beginning beginning;
    private final int[][] nearby;
    private final List<Organization> mayTryAgain = new ArrayList<>();
    private int founded;

    private GroupsForm(District district, IntFunction<FormationParameters> parameters, Luck luck, Sources sources) {
        this.district = district;
        this.parameters = parameters;
        this.make = sources.make();
        this.luck = luck;
        this.residents = sources.residents();
        this.outlook = sources.outlook();
        this.unmet = sources.unmet();
        this.organizations = sources.organizations();
        this.draw = sources.draw();
        this.beginning = sources.beginning();
        this.nearby = new int[Work.ALL.size()][district.townships().size()];
    }

    /**
     * What is read and written.
     *
     * @param make who organizations are
     * @param residents who may found
     * @param outlook their trust
     * @param unmet needs that nobody serves
     * @param organizations where new groups are entered
     * @param draw their traits
     * @param beginning what they begin with
     */
    public record Sources(
            OrganizationParameters make,
            Residents residents,
            Outlook outlook,
            UnmetNeed unmet,
            Organizations organizations,
            TraitsDraw draw,
            Beginning beginning) {}

    /**
     * The rule.
     *
     * @param district where
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param sources what is read and written
     * @return the rule
     */
    public static GroupsForm of(
            District district, IntFunction<FormationParameters> parameters, Luck luck, Sources sources) {
        return new GroupsForm(district, parameters, luck, sources);
    }

    @Override
    public void apply(int month) {
        FormationParameters now = parameters.apply(month);
        founded = 0;
        countNearby();
        int candidates = candidates(now, month);
        for (int k = 0; k < candidates; k++) {
            consider(now, month, k);
        }
        tryAgain(now, month);
    }

    private void countNearby() {
        for (int[] row : nearby) {
            Arrays.fill(row, 0);
        }
        for (Organization organization : organizations.present()) {
            if (organization.isActive()) {
                nearby[organization.work().ordinal()][organization.township()]++;
            }
        }
    }

    /** Candidates hang on the known total of residents, not on the simulated one, so that thinning does not thin them. */
    private int candidates(FormationParameters now, int month) {
        double known = district.residents().atEndOf(month - 1);
        double mean = now.candidatesPerTenThousandMonth() * known / RESIDENTS_PER_UNIT;
        double u = luck.uniform(Stream.CANDIDATE, OrganizationKeys.CANDIDATES, month, DRAW_NUMBER);
        return Math.min(OrganizationKeys.CANDIDATES - 1, (int) (mean + u));
    }

    private void consider(FormationParameters now, int month, int k) {
        int founder = resident(now, month, k);
        if (founder == Traits.NO_FOUNDER) {
            return;
        }
        int key = OrganizationKeys.ofCandidate(month, k);
        int community = residents.community(founder);
        Work work = draw.work(key, make.serviceShareInformal());
        double u = luck.uniform(Stream.CANDIDATE, k, month, DRAW_FORWARD);
        if (u < chance(now, founder, community, work)) {
            found(now, key, founder, community, month);
        }
    }

    /** The k-th candidate: an adult who is here, by draws that hang on no policy. */
    private int resident(FormationParameters now, int month, int k) {
        int youngest = now.adultFromYears() * MONTHS_PER_YEAR;
        for (int i = 0; i < TRIES; i++) {
            double u = luck.uniform(Stream.CANDIDATE, k, month, DRAW_RESIDENT + i);
            int id = (int) (u * residents.everPresent());
            if (residents.isPresent(id) && residents.ageMonths(id, month) >= youngest) {
                return id;
            }
        }
        return Traits.NO_FOUNDER;
    }

    /**
     * The chance that a candidate comes forward.
     *
     * @param now parameters in force
     * @param founder the candidate
     * @param community position of the candidate's community
     * @param work what the group would do
     * @return 0–1
     */
    double chance(FormationParameters now, int founder, int community, Work work) {
        int township = district.communities().get(community).township();
        double base = now.comeForwardShare();
        if (base <= 0 || base >= 1) {
            return base;
        }
        double value = StrictMath.log(base / (1 - base));
        NeedKind need = work.need();
        if (need != null) {
            double seen = (double) unmet.in(community, need.ordinal()) / Math.max(1, residents.presentIn(community));
            value += now.unmetExponent() * StrictMath.log(Math.max(LEAST_SEEN, seen) / now.referenceUnmetShare());
        }
        value += now.trustWeight() * (outlook.ownTrustShift(founder) + outlook.mood(community));
        int groups = nearby[work.ordinal()][township];
        value += now.legitimationPerGroup() * Math.min(groups, now.legitimationGroups());
        value += now.competitionPerGroup() * groups;
        return 1 / (1 + StrictMath.exp(-value));
    }

    private void found(FormationParameters now, int key, int founder, int community, int month) {
        int township = district.communities().get(community).township();
        TraitsDraw.Founding founding =
                new TraitsDraw.Founding(key, founder, month, community, township, Origin.GRASSROOTS);
        Traits traits = draw.at(founding, make.serviceShareInformal());
        Organization group = organizations.found(traits, Role.of(traits.work()));
        group.means().setCash(Math.round(now.cashAtFoundingYuan() * FEN_PER_YUAN));
        group.means().setVolunteers(now.membersAtFounding());
        beginning.give(group, month);
        founded++;
    }

    /** Founders who are still here try again within some time; they have seen the need, so that nothing else is weighed. */
    private void tryAgain(FormationParameters now, int month) {
        for (Iterator<Organization> those = mayTryAgain.iterator(); those.hasNext(); ) {
            Organization ended = those.next();
            int since = month - ended.activitySince();
            int founder = ended.traits().founder();
            if (since > now.retryWithinMonths() || founder == Traits.NO_FOUNDER || !residents.isPresent(founder)) {
                those.remove();
            } else if (luck.uniform(Stream.ORGANIZATION_FATE, ended.key(), month, DRAW_AGAIN) < now.retryPerMonth()) {
                those.remove();
                found(now, OrganizationKeys.again(ended.key()), founder, residents.community(founder), month);
            }
        }
    }

    /**
     * A group has dissolved; its founder may try again.
     *
     * @param organization which has dissolved
     */
    public void dissolved(Organization organization) {
        boolean grassroots = organization.traits().origin() == Origin.GRASSROOTS;
        if (grassroots
                && organization.activity() == Activity.DISSOLVED
                && OrganizationKeys.mayTryAgain(organization.key())) {
            mayTryAgain.add(organization);
        }
    }

    /** Groups founded this month. */
    public int founded() {
        return founded;
    }
}
