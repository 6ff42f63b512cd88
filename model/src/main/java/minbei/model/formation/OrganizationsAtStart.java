package minbei.model.formation;

import java.util.List;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.organization.Organization;
import minbei.model.organization.OrganizationParameters;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * The organizations that are there when the spin-up begins: registered ones and groups, spread over communities by their size, with
 * ages, and for some a government unit behind them. Means are given by {@code growth}, which knows what such an organization has.
 */
public final class OrganizationsAtStart {

    private static final int ONCE = 0;
    private static final int DRAW_COMMUNITY = 0;
    private static final int DRAW_AGE = 1;
    private static final int DRAW_AFFILIATED = 2;
    private static final double RESIDENTS_PER_UNIT = 10_000;
    private static final int MONTHS_PER_YEAR = 12;
    /** The oldest are of this many mean ages, so that none is founded before the keys begin. */
    private static final int MOST_MEAN_AGES = 4;

    private final District district;
    private final OrganizationParameters parameters;
    private final Luck luck;
    private final TraitsDraw draw;
    private final Organizations organizations;

    private OrganizationsAtStart(
            District district,
            OrganizationParameters parameters,
            Luck luck,
            TraitsDraw draw,
            Organizations organizations) {
        this.district = district;
        this.parameters = parameters;
        this.luck = luck;
        this.draw = draw;
        this.organizations = organizations;
    }

    /**
     * The start.
     *
     * @param district where
     * @param parameters who organizations are, and how many
     * @param luck luck of the run
     * @param draw their traits
     * @param organizations where they are entered
     * @return the start
     */
    public static OrganizationsAtStart of(
            District district,
            OrganizationParameters parameters,
            Luck luck,
            TraitsDraw draw,
            Organizations organizations) {
        return new OrganizationsAtStart(district, parameters, luck, draw, organizations);
    }

    /**
     * Enters them.
     *
     * @param month the month before the first
     */
    public void enter(int month) {
        double known = district.residents().atEndOf(-1);
        int registered = (int) Math.round(parameters.registeredPerTenThousand() * known / RESIDENTS_PER_UNIT);
        int groups = (int) Math.round(registered * parameters.informalPerRegistered());
        double[] cumulative = communityWeights();
        for (int i = 0; i < registered + groups; i++) {
            enter(OrganizationKeys.ofStart(i), i < registered, cumulative, month);
        }
    }

    private double[] communityWeights() {
        List<Community> communities = district.communities();
        double[] sums = new double[district.townships().size()];
        for (Community community : communities) {
            sums[community.township()] += community.sizeWeight();
        }
        double[] cumulative = new double[communities.size()];
        double sum = 0;
        for (int c = 0; c < cumulative.length; c++) {
            Community community = communities.get(c);
            double residents =
                    district.townships().get(community.township()).residents().atEndOf(-1);
            sum += residents * community.sizeWeight() / sums[community.township()];
            cumulative[c] = sum;
        }
        return cumulative;
    }

    private void enter(int key, boolean registered, double[] cumulative, int month) {
        int community = community(key, cumulative);
        int township = district.communities().get(community).township();
        int founded = month - ageMonths(key);
        boolean affiliated = registered && uniform(key, DRAW_AFFILIATED) < parameters.affiliatedShare();
        Origin origin = affiliated ? Origin.AFFILIATED : Origin.GRASSROOTS;
        double service = registered ? parameters.serviceShareRegistered() : parameters.serviceShareInformal();
        TraitsDraw.Founding founding =
                new TraitsDraw.Founding(key, Traits.NO_FOUNDER, founded, community, township, origin);
        Traits traits = draw.at(founding, service);
        Organization organization = organizations.found(traits, Role.of(traits.work()));
        organization.standing().setAffiliation(affiliated ? 1 : 0);
        if (registered) {
            organization.standing().register(Route.INITIAL, founded);
            organization.means().setPremises(true);
            if (traits.needsPermit()) {
                organization.standing().grantPermit();
            }
        }
    }

    private int community(int key, double[] cumulative) {
        double point = uniform(key, DRAW_COMMUNITY) * cumulative[cumulative.length - 1];
        int c = 0;
        while (cumulative[c] <= point) {
            c++;
        }
        return c;
    }

    private int ageMonths(int key) {
        double mean = parameters.yearsAtStart() * MONTHS_PER_YEAR;
        double drawn = mean * luck.exponential(Stream.ORGANIZATION_AT_START, key, ONCE, DRAW_AGE);
        return 1 + (int) Math.min(drawn, mean * MOST_MEAN_AGES);
    }

    private double uniform(int key, int index) {
        return luck.uniform(Stream.ORGANIZATION_AT_START, key, ONCE, index);
    }
}
