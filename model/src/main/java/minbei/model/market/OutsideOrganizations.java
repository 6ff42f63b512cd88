package minbei.model.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
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
 * distance of their home. Most of the staff they can lead are bound there; so many as are not may be sent, and no more: they grow no
 * roots here. One that has settled by invitation no longer bids from outside.
 */
public final class OutsideOrganizations {

    private final IntFunction<MarketParameters> parameters;
    private final Yardsticks yardsticks;
    private final List<List<Organization>> all = new ArrayList<>();
    private final List<List<Organization>> bidding = new ArrayList<>();
    private final OutsideTraits traits;

    private OutsideOrganizations(
            IntFunction<MarketParameters> parameters,
            Yardsticks yardsticks,
            OutsideTraits traits,
            Organizations organizations,
            int beginMonth) {
        this.parameters = parameters;
        this.yardsticks = yardsticks;
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
     * What holds for all organizations that serve needs, wherever they are at home.
     *
     * @param subtypes how many subtypes each need has
     * @param packageShare chance that one fits a subtype of its need, 0–1
     * @param staffLed staff that can be led, full-time equivalents, by capability
     */
    public record Yardsticks(int subtypes, double packageShare, DoubleUnaryOperator staffLed) {}

    /**
     * The organizations of the rest of the city, drawn once.
     *
     * @param parameters the parameters in force, by month; who there is hangs on those before any lever
     * @param yardsticks what holds for all organizations
     * @param luck luck of the run
     * @param organizations register that makes them known
     * @param beginMonth the month before the first
     * @return the pool
     */
    public static OutsideOrganizations of(
            IntFunction<MarketParameters> parameters,
            Yardsticks yardsticks,
            Luck luck,
            Organizations organizations,
            int beginMonth) {
        OutsideTraits traits =
                new OutsideTraits(parameters.apply(beginMonth), yardsticks.subtypes(), yardsticks.packageShare(), luck);
        return new OutsideOrganizations(parameters, yardsticks, traits, organizations, beginMonth);
    }

    private Organization know(Organizations organizations, NeedKind kind, int number, int beginMonth) {
        Organization organization = organizations.knowOutside(traits.draw(kind, number, beginMonth));
        MarketParameters now = parameters.apply(beginMonth);
        organization.standing().register(Route.INITIAL, organization.traits().founded());
        organization.standing().setGrade(now.outsideGrade(), Integer.MAX_VALUE);
        organization.standing().inspected(Month.yearOf(beginMonth), true);
        double capability = traits.capability(organization.key());
        organization.means().setCapability(capability);
        organization
                .means()
                .setOwnStaff(now.outsideHomeShare() * yardsticks.staffLed().applyAsDouble(capability));
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
     * What serving here adds to the unit cost of one of them.
     *
     * @param organization from outside
     * @param month months since 2014-01
     * @return a share, 0 or more
     */
    public double distanceCost(Organization organization, int month) {
        return parameters.apply(month).distanceCostShare() * traits.distance(organization.key());
    }

    /**
     * Places that the staff it can send may keep.
     *
     * @param organization from outside
     * @param caseload residents one worker serves at a time
     * @return places, not thinned
     */
    public int placesItCanKeep(Organization organization, double caseload) {
        double led = yardsticks.staffLed().applyAsDouble(organization.means().capability());
        return (int) ((led - organization.means().ownStaff()) * caseload);
    }
}
