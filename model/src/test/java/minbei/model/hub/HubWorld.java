package minbei.model.hub;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.district.ResidentSeries;
import minbei.model.district.ResidentSeries.YearEnd;
import minbei.model.district.Township;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;

/**
 * Three townships of 4,000, 5,000 and 3,000 residents with one community each, and hubs in them; organizations, needs and contracts by
 * hand.
 *
 * <p>A centre costs 10,000 yuan a month, of which half pays one worker; a quarter of the hours is for the desk; nobody errs about
 * ability; centres open in the month of the decision.
 */
final class HubWorld {

    static final int A = 0;
    static final int B = 1;
    static final int C = 2;

    /** A centre's operation in a month, fen. */
    static final long OPERATION = 1_000_000;

    private static final Change PLAIN = Change.of("hubs.townshipShare", 1)
            .and("hubs.openingMonths", 0)
            .and("hubs.operatorTermMonths", 24)
            .and("hubs.yuanPerTownshipYear", 120_000)
            .and("hubs.cost.functionShare", 0)
            .and("hubs.cost.supervisionShare", 0.12)
            .and("hubs.cost.staffShare", 0.5)
            .and("hubs.cost.marginShare", 0.1)
            .and("hubs.hours.deskShare", 0.25)
            .and("hubs.hours.functionWeight", 1)
            .and("hubs.operator.seenNoise", 0)
            .and("hubs.operator.ownStaffCapability", 0.25)
            .and("hubs.operator.ownStaffQuality", 0.4)
            .and("hubs.reach.residentsPerWorkerMonth", 100)
            .and("hubs.resources.smallMoneyShare", 0);

    private static final int WAGE_YUAN = 5_000;

    final Residents residents = Residents.of(3, 100);
    final NeedEpisodes episodes = NeedEpisodes.of(residents, 100);
    final Organizations organizations = Organizations.none();
    final Contracts contracts = Contracts.none();
    final Ledger ledger = Ledger.of(Field.KEYS);
    final Funding funding = Funding.none();
    final HubNetwork hubs;
    private HubParameters parameters;
    private boolean money = true;

    private HubWorld(Change change, long seed) {
        set(change);
        this.hubs = HubNetwork.of(
                district(),
                month -> parameters,
                Luck.of(seed),
                new HubNetwork.Stores(episodes, 1, organizations, contracts, ledger, month -> WAGE_YUAN));
    }

    static HubWorld plain() {
        return with(Change.of("hubs.townshipShare", 1));
    }

    static HubWorld with(Change change) {
        return new HubWorld(change, 1);
    }

    static HubWorld with(Change change, long seed) {
        return new HubWorld(change, seed);
    }

    /** The plain parameters with other numbers. */
    static HubParameters parameters(Change change) {
        return change.apply(PLAIN.apply(TestWorld.parameters())).hubs();
    }

    private static District district() {
        double[] size = {4_000, 5_000, 3_000};
        List<Township> townships = new ArrayList<>();
        List<Community> communities = new ArrayList<>();
        for (int t = 0; t < size.length; t++) {
            ResidentSeries residents = new ResidentSeries(List.of(new YearEnd(2013, size[t])));
            townships.add(new Township("T" + t, "Township " + t, "镇" + t, t, 0, residents));
            communities.add(new Community("C" + t, "社区" + t, t, 1));
        }
        ResidentSeries all = new ResidentSeries(List.of(new YearEnd(2013, 12_000)));
        return new District("hubland", "Hubland", "枢纽区", all, townships, communities);
    }

    /** Pulls levers. */
    void set(Change change) {
        parameters = parameters(change);
    }

    HubParameters parameters() {
        return parameters;
    }

    /** From now on no claim can be met. */
    void withoutMoney() {
        money = false;
    }

    /** The hubs' phase, then the appropriation: every claim is met, or none. */
    void month(int month) {
        hubs.apply(month);
        ledger.beginMonth();
        funding.clear();
        for (Claim claim : hubs.account().claims(month)) {
            if (money) {
                ledger.appropriate(Field.HUBS, claim.fen());
                funding.grant(claim);
            } else {
                funding.refuse(claim);
            }
        }
        hubs.account().settle(month, funding);
    }

    void months(int from, int to) {
        for (int month = from; month <= to; month++) {
            month(month);
        }
    }

    long spent(Purpose purpose) {
        return ledger.moved(Field.HUBS, purpose);
    }

    /** A group without papers. */
    Organization group(int key, Work work, int township, double capability, double quality) {
        Traits traits = new Traits(
                key,
                Traits.NO_FOUNDER,
                -60,
                township,
                township,
                work,
                RegistrationClass.COMMUNITY_SERVICE,
                LegalForm.NON_ENTERPRISE_UNIT,
                Origin.GRASSROOTS,
                false,
                quality,
                1,
                0,
                1);
        Organization group = organizations.found(traits, work == Work.SUPPORT ? Role.SUPPORT : Role.SERVICE);
        group.means().setCapability(capability);
        return group;
    }

    /** A registered organization with premises. */
    Organization registered(int key, Work work, int township, double capability, double quality) {
        Organization organization = group(key, work, township, capability, quality);
        organization.standing().register(Route.DUAL, -48);
        organization.means().setPremises(true);
        return organization;
    }

    /** A township's residents in need who search. */
    void searching(int township, NeedKind kind, int number) {
        for (int i = 0; i < number; i++) {
            episodes.search(inNeed(township, kind), -1);
        }
    }

    /** A township's residents in need who are not ready to search. */
    void notReady(int township, NeedKind kind, int number) {
        for (int i = 0; i < number; i++) {
            inNeed(township, kind);
        }
    }

    private int inNeed(int township, NeedKind kind) {
        int id = residents.add(township, -600, false, Hukou.LOCAL, Income.LOW);
        return episodes.open(id, kind, -1, 0, 0, 1);
    }

    Contract contract(Organization organization, int township) {
        Contract.Award award = new Contract.Award(
                NeedKind.HEALTH, township, Method.OPEN_TENDER, 100, 100, 10, new ContractTerms(12, 0.5, 0.1, 0, false));
        return contracts.sign(Buyer.department(), organization, award, 0);
    }

    /** Chance that a searcher of a township hears of a provider through its hub. */
    double word(int township, int month) {
        return hubs.word().perMonth(township, 0, month);
    }
}
