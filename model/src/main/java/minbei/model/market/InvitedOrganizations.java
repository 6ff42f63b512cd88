package minbei.model.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.budget.Field;
import minbei.model.contract.Contracts;
import minbei.model.district.District;
import minbei.model.district.ResidentSeries;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.random.Luck;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;
import org.jspecify.annotations.Nullable;

/**
 * Professional organizations are brought in 引进专业社会组织 (M6b).
 *
 * <p>The district agrees with one a month until as many as it wants have settled and are at work. An agreement is paid this month and
 * fulfilled the next: the organization moves its seat here, supervised by the department that invited it, with the quality and capability
 * it has, some staff, money of its own and a grant, in premises whose rent the district goes on paying while the lever is pulled. From
 * then on it lives as any other of the district. What it takes from others it takes in competition: gifts, staffed places, awards.
 */
public final class InvitedOrganizations implements PublicBody, MonthlyRule {

    private static final double FEN_PER_YUAN = 100;
    private static final double HUNDRED_THOUSAND = 100_000;
    private static final int MONTHS = 12;

    private final District district;
    private final IntFunction<MarketParameters> parameters;
    private final Ledger ledger;
    private final Organizations organizations;
    private final OutsideOrganizations outside;
    private final Invitation invitation;
    private final List<Organization> everSettled = new ArrayList<>();
    private @Nullable Organization agreed;
    private boolean rentWasPaid;

    private InvitedOrganizations(
            District district,
            IntFunction<MarketParameters> parameters,
            Ledger ledger,
            Organizations organizations,
            OutsideOrganizations outside,
            Invitation invitation) {
        this.district = district;
        this.parameters = parameters;
        this.ledger = ledger;
        this.organizations = organizations;
        this.outside = outside;
        this.invitation = invitation;
    }

    /**
     * What is read and written.
     *
     * @param ledger the account
     * @param organizations where those who settle are entered
     * @param contracts whether somebody is bound by a contract
     * @param outside who might come
     * @param unmet what the district believes of the need that goes unmet
     */
    public record Sources(
            Ledger ledger,
            Organizations organizations,
            Contracts contracts,
            OutsideOrganizations outside,
            UnmetNeed unmet) {}

    /**
     * The district's invitations.
     *
     * @param district where
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param sources what is read and written
     * @return the body, with nobody settled
     */
    public static InvitedOrganizations of(
            District district, IntFunction<MarketParameters> parameters, Luck luck, Sources sources) {
        Invitation invitation = new Invitation(district, luck, sources.outside(), sources.contracts(), sources.unmet());
        return new InvitedOrganizations(
                district, parameters, sources.ledger(), sources.organizations(), sources.outside(), invitation);
    }

    /**
     * What those that the district wants cost a year once they have settled.
     *
     * @param parameters in force
     * @param residents known residents of the district
     * @return fen
     */
    public static long yearlyFen(MarketParameters parameters, double residents) {
        return MONTHS * premisesFen(parameters) * wanted(parameters, residents);
    }

    /**
     * What it costs once to bring all of them in.
     *
     * @param parameters in force
     * @param residents known residents of the district
     * @return fen
     */
    public static long onceFen(MarketParameters parameters, double residents) {
        return invitationFen(parameters) * wanted(parameters, residents);
    }

    private static long wanted(MarketParameters parameters, double residents) {
        return Math.round(parameters.invitedOrganizations() * residents / HUNDRED_THOUSAND);
    }

    private static long premisesFen(MarketParameters parameters) {
        return Math.round(parameters.invitedPremisesYuanPerMonth() * FEN_PER_YUAN);
    }

    private static long grantFen(MarketParameters parameters) {
        return Math.round(parameters.settlingGrantYuan() * FEN_PER_YUAN);
    }

    private static long invitationFen(MarketParameters parameters) {
        return Math.round(parameters.invitationYuan() * FEN_PER_YUAN) + grantFen(parameters);
    }

    /** The office that invites belongs to coordination; the field of grants would mix its money with theirs. */
    @Override
    public int field() {
        return Field.COORDINATION;
    }

    @Override
    public List<Claim> claims(int month) {
        MarketParameters now = parameters.apply(month);
        if (now.invitedOrganizations() <= 0) {
            return List.of();
        }
        long premises = premisesFen(now) * atWork().size();
        long agreement = whoIsNext(now, month) == null ? 0 : invitationFen(now);
        long fen = premises + agreement;
        return fen == 0 ? List.of() : List.of(new Claim(Institution.M6B_INVITED_ORGANIZATIONS, fen));
    }

    @Override
    public void settle(int month, Funding funding) {
        boolean paid = funding.runs(Institution.M6B_INVITED_ORGANIZATIONS);
        ledger.pay(field(), Purpose.INVITATION, funding.granted(Institution.M6B_INVITED_ORGANIZATIONS));
        if (paid || rentWasPaid) {
            // said only while the district pays, and once when it stops: others may give premises too
            for (Organization organization : atWork()) {
                organization.means().setRentFree(paid);
            }
        }
        rentWasPaid = paid;
        agreed = paid ? whoIsNext(parameters.apply(month), month) : null;
    }

    private @Nullable Organization whoIsNext(MarketParameters now, int month) {
        ResidentSeries residents = district.residents();
        long wanted = wanted(now, residents.atEndOf(month - Month.monthOfYear(month)));
        List<Organization> settled = atWork();
        return settled.size() < wanted ? invitation.next(settled, now, month) : null;
    }

    private List<Organization> atWork() {
        return everSettled.stream().filter(Organization::isRegisteredAndActive).toList();
    }

    /** The one agreed with last month settles. */
    @Override
    public void apply(int month) {
        Organization comes = agreed;
        if (comes == null) {
            return;
        }
        agreed = null;
        outside.settles(comes);
        everSettled.add(settled(comes, parameters.apply(month), month));
    }

    private Organization settled(Organization comes, MarketParameters now, int month) {
        NeedKind kind = NeedKind.ALL.get(comes.work().ordinal());
        int community = invitation.community(comes, atWork(), kind, month);
        Organization settled = organizations.found(localTraits(comes.traits(), community), Role.SERVICE);
        // it moves its seat: it has been a legal person since it was founded, and its own district has inspected it
        settled.standing().register(Route.DUAL, comes.traits().founded());
        settled.standing().inspected(comes.standing().lastInspectedYear(), true);
        settled.means().setCapability(comes.means().capability());
        settled.means().setPremises(true);
        settled.means().setRentFree(true);
        settled.means().setOwnStaff(now.invitedStaff());
        settled.means().setCash(Math.round(now.invitedCashYuan() * FEN_PER_YUAN));
        settled.means().receive(RevenueSource.GRANTS, grantFen(now));
        settled.trackRecord().setReputation(now.outsideReputation());
        settled.trackRecord().setDepartmentFamiliarity(now.invitedFamiliarity());
        return settled;
    }

    private Traits localTraits(Traits home, int community) {
        return new Traits(
                OutsideTraits.settledKey(home.key()),
                Traits.NO_FOUNDER,
                home.founded(),
                community,
                district.communities().get(community).township(),
                home.work(),
                home.registrationClass(),
                home.legalForm(),
                Origin.INVITED,
                home.needsPermit(),
                home.quality(),
                home.size(),
                home.wish(),
                home.packages());
    }

    /** Those that have ever settled, in the order in which they came. */
    public List<Organization> everSettled() {
        return Collections.unmodifiableList(everSettled);
    }
}
