package minbei.model.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Route;
import minbei.model.random.Luck;
import minbei.model.schedule.Month;

/**
 * The organizations of the rest of the city that could serve in the district: how many, how able, how dear.
 *
 * <p>They are registered and at work elsewhere, and known here only through what they bid for. Serving here costs them more, by the
 * distance and by an outpost that each must open; a bid pays only if the price covers that. So many staff as its capability lets an
 * organization send, and no more: it grows no roots here. One that has settled by invitation no longer bids from outside.
 */
public final class OutsideOrganizations {

    private static final double FEN_PER_YUAN = 100;

    private final IntFunction<MarketParameters> parameters;
    private final Contracts contracts;
    private final List<List<Organization>> all = new ArrayList<>();
    private final List<List<Organization>> bidding = new ArrayList<>();
    private final OutsideTraits traits;

    private OutsideOrganizations(
            IntFunction<MarketParameters> parameters,
            Contracts contracts,
            OutsideTraits traits,
            Organizations organizations,
            int beginMonth) {
        this.parameters = parameters;
        this.contracts = contracts;
        this.traits = traits;
        for (NeedKind kind : NeedKind.ALL) {
            List<Organization> ofKind = new ArrayList<>();
            for (int i = 0; i < traits.number(kind); i++) {
                ofKind.add(know(organizations, kind, i, beginMonth));
            }
            all.add(ofKind);
            bidding.add(new ArrayList<>(ofKind));
        }
    }

    /**
     * Who organizations are that serve needs.
     *
     * @param subtypes how many subtypes each need has
     * @param packageShare chance that an organization fits a subtype of its need, 0–1
     */
    public record Packages(int subtypes, double packageShare) {}

    /**
     * The organizations of the rest of the city, drawn once.
     *
     * @param parameters the parameters in force, by month; who there is hangs on those before any lever
     * @param packages what they offer
     * @param luck luck of the run
     * @param organizations register that makes them known
     * @param contracts what they have agreed to serve
     * @param beginMonth the month before the first
     * @return the pool
     */
    public static OutsideOrganizations of(
            IntFunction<MarketParameters> parameters,
            Packages packages,
            Luck luck,
            Organizations organizations,
            Contracts contracts,
            int beginMonth) {
        OutsideTraits traits =
                new OutsideTraits(parameters.apply(beginMonth), packages.subtypes(), packages.packageShare(), luck);
        return new OutsideOrganizations(parameters, contracts, traits, organizations, beginMonth);
    }

    private Organization know(Organizations organizations, NeedKind kind, int number, int beginMonth) {
        Organization organization = organizations.knowOutside(traits.draw(kind, number, beginMonth));
        MarketParameters now = parameters.apply(beginMonth);
        organization.standing().register(Route.INITIAL, organization.traits().founded());
        organization.standing().setGrade(now.outsideGrade(), Integer.MAX_VALUE);
        organization.standing().inspected(Month.yearOf(beginMonth), true);
        organization.means().setCapability(traits.capability(organization.key()));
        organization.means().setPremises(true);
        organization.trackRecord().setReputation(now.outsideReputation());
        return organization;
    }

    /**
     * Those that may bid for projects of a need: all that have not settled here.
     *
     * @param kind kind of need
     * @return in the order of their keys
     */
    public List<Organization> bidding(NeedKind kind) {
        return Collections.unmodifiableList(bidding.get(kind.ordinal()));
    }

    /** All of a need, those that have settled here among them, which may still serve out a contract from outside. */
    List<Organization> all(NeedKind kind) {
        return all.get(kind.ordinal());
    }

    /** One of them settles in the district. */
    void settles(Organization organization) {
        for (List<Organization> ofKind : bidding) {
            ofKind.remove(organization);
        }
    }

    /**
     * Chance that one of them hears of a project without being invited: the better of the ways on which it is made known.
     *
     * @param published whether need and budget are published
     * @param platform whether it stands on the one-stop platform
     * @param month months since 2014-01
     * @return 0–1; 0 where neither
     */
    public double hearingShare(boolean published, boolean platform, int month) {
        MarketParameters now = parameters.apply(month);
        return Math.max(published ? now.hearsPublication() : 0, platform ? now.hearsPlatform() : 0);
    }

    /**
     * What a place costs an outside organization here: its unit cost at home, more by the distance, and its part of the outpost where
     * it has none yet. A bid pays if it can ask for more than that.
     *
     * @param organization from outside
     * @param referenceFen reference cost of a place and month
     * @param places places of the project, not thinned, at least 1
     * @param months term of the project, at least 1
     * @param month months since 2014-01
     * @return fen per place and month
     */
    public long costFen(Organization organization, long referenceFen, int places, int months, int month) {
        MarketParameters now = parameters.apply(month);
        double unit = referenceFen * traits.unitCostRatio(organization.key()) * (1 + now.distanceCostShare());
        boolean hasOutpost = !contracts.runningOf(organization).isEmpty();
        double outpost = hasOutpost ? 0 : now.outpostYuan() * FEN_PER_YUAN / ((double) places * months);
        return Math.round(unit + outpost);
    }

    /**
     * Places that the staff it can send may keep.
     *
     * @param organization from outside
     * @param caseload residents one worker serves at a time
     * @param month months since 2014-01
     * @return places, not thinned
     */
    public int placesItCanKeep(Organization organization, double caseload, int month) {
        return (int)
                (parameters.apply(month).outsideStaff() * organization.means().capability() * caseload);
    }

    /**
     * Places that it could take on beside those it has contracted.
     *
     * @param organization from outside
     * @param caseload residents one worker serves at a time
     * @param month months since 2014-01
     * @return places, not thinned, 0 or more
     */
    public int freePlaces(Organization organization, double caseload, int month) {
        int contracted = 0;
        for (Contract contract : contracts.runningOf(organization)) {
            contracted += contract.award().places();
        }
        return Math.max(0, placesItCanKeep(organization, caseload, month) - contracted);
    }
}
