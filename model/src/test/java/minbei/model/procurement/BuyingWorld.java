package minbei.model.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.budget.Appropriation;
import minbei.model.budget.Field;
import minbei.model.budget.Release;
import minbei.model.budget.YearEnd;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.Contracts;
import minbei.model.department.NeedEstimate;
import minbei.model.department.Openness;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.district.ResidentSeries;
import minbei.model.district.Township;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.procurement.bid.BidHelp;
import minbei.model.procurement.bid.Market;
import minbei.model.procurement.bid.OutsideBidders;
import minbei.model.procurement.plan.BuyerCoordination;
import minbei.model.procurement.plan.Gaps;
import minbei.model.random.Luck;
import minbei.model.schedule.Month;

/**
 * Buyers with money, and organizations that a test enters; nothing else of the model moves. Contracts are paid a part a month and end with
 * their term. The account is checked after every month.
 */
final class BuyingWorld {

    static final int RESIDENTS_PER_TOWNSHIP = 20_000;

    final Organizations organizations = Organizations.none();
    final Contracts contracts = Contracts.none();
    final Ledger ledger = Ledger.of(Field.KEYS);
    final List<Contract> unfunded = new ArrayList<>();
    final Openness openness;
    final Procurement procurement;
    final PurchasingSystem system;
    private final Appropriation appropriation;
    private final Release release;
    private final YearEnd yearEnd;
    private final long[][] moved = new long[Field.KEYS.size()][Purpose.values().length];
    private int month;

    BuyingWorld(int townships, ModelParameters parameters, long seed) {
        this(townships, at -> parameters, seed, BuyerCoordination.absent(), OutsideBidders.none());
    }

    BuyingWorld(
            int townships,
            IntFunction<ModelParameters> time,
            long seed,
            BuyerCoordination coordination,
            OutsideBidders outside) {
        this(townships, time, seed, coordination, outside, BidHelp.none());
    }

    BuyingWorld(
            int townships,
            IntFunction<ModelParameters> time,
            long seed,
            BuyerCoordination coordination,
            OutsideBidders outside,
            BidHelp help) {
        District district = district(townships);
        Luck luck = Luck.of(seed);
        openness = Openness.of(at -> time.apply(at).department());
        system = PurchasingSystem.of(
                at -> time.apply(at).procurement(), district.residents(), () -> Market.serving(organizations), ledger);
        appropriation = Appropriation.of(
                district.residents(),
                at -> time.apply(at).budget(),
                at -> time.apply(at).department().purchaseShare(),
                ledger,
                List.of(system));
        release = Release.of(at -> time.apply(at).budget(), luck, ledger, appropriation);
        ModelParameters start = time.apply(-1);
        procurement = Procurement.of(
                district,
                luck,
                new Procurement.Rules(
                        at -> time.apply(at).procurement(),
                        at -> time.apply(at).department(),
                        TestWorld.placeCost(time),
                        at -> time.apply(at).budget().institutionalShare(),
                        start.service().caseloadPerWorker(),
                        start.service().unitCostPerServedMonth()),
                new Procurement.Stores(
                        ledger,
                        release,
                        appropriation,
                        system,
                        new Gaps.Knowledge(
                                NeedEstimate.of(district.townships(), luck),
                                at -> time.apply(at).department(),
                                start.need().inNeedShare(),
                                (kind, township) -> 0),
                        openness,
                        organizations,
                        contracts),
                new Procurement.Seams(coordination, outside, help, (contract, at) -> {
                    unfunded.add(contract);
                    contracts.end(contract, ContractEnd.UNFUNDED, at);
                }));
        yearEnd = YearEnd.of(ledger);
    }

    private static District district(int townships) {
        List<Township> list = new ArrayList<>();
        List<Community> communities = new ArrayList<>();
        for (int t = 0; t < townships; t++) {
            ResidentSeries residents =
                    new ResidentSeries(List.of(new ResidentSeries.YearEnd(2013, RESIDENTS_PER_TOWNSHIP)));
            list.add(new Township("T" + t, "Township " + t, "镇" + t, t % 4, t / 4, residents));
            communities.add(new Community("C" + t, "社区" + t, t, 1));
        }
        double all = RESIDENTS_PER_TOWNSHIP * townships;
        return new District(
                "testland",
                "Testland",
                "试验区",
                new ResidentSeries(List.of(new ResidentSeries.YearEnd(2013, all))),
                list,
                communities);
    }

    /** Parameters of the small world in which all money is for buying elder care, and a department wants to buy all it may. */
    static ModelParameters onlyElderCare(double envelopePerResidentYear) {
        return Change.of("budget.needShare", 0)
                .and("budget.needShare.elderCare", 1)
                .and("budget.environmentShare", 0)
                .and("budget.envelopePerResidentYear", envelopePerResidentYear)
                .and("budget.institutionalShare", 1)
                .and("department.purchaseShare", 1)
                .and("department.opennessAtStart", 1)
                .and("department.opennessPerFailedCall", 0)
                .and("department.estimateNoise", 0)
                .and("procurement.plan.contractibleShare", 1)
                .and("procurement.townshipPurseShare", 0)
                .and("procurement.plan.projectSpread", 0)
                .apply(TestWorld.parameters());
    }

    int month() {
        return month;
    }

    Rounds rounds() {
        return procurement.rounds();
    }

    /** What was paid or given back of a field's money so far, fen. */
    long moved(int field, Purpose purpose) {
        return moved[field][purpose.ordinal()];
    }

    /** The same of the money for elder care. */
    long moved(Purpose purpose) {
        return moved(NeedKind.ELDER_CARE.ordinal(), purpose);
    }

    /** Contracts that were signed for so many places. */
    long contractsOf(int places) {
        return contracts.ever().stream()
                .filter(contract -> contract.award().places() == places)
                .count();
    }

    BuyingWorld run(int months) {
        for (int i = 0; i < months; i++) {
            step();
        }
        return this;
    }

    void step() {
        appropriation.apply(month);
        release.apply(month);
        for (NeedKind kind : NeedKind.ALL) {
            ledger.pay(kind.ordinal(), Purpose.OWN_WAGES, appropriation.ownFen(kind));
        }
        procurement.apply(month);
        pay();
        procurement.unspentMoney().apply(month);
        yearEnd.apply(month);
        openness.apply(month);
        for (int field = 0; field < moved.length; field++) {
            for (Purpose purpose : Purpose.values()) {
                moved[field][purpose.ordinal()] += ledger.moved(field, purpose);
            }
        }
        ledger.checkConservation(Month.monthOfYear(month) == Month.PER_YEAR);
        month++;
    }

    private void pay() {
        for (Contract contract : List.copyOf(contracts.running())) {
            if (contract.startMonth() > month) {
                continue;
            }
            int run = (month - contract.startMonth()) % Month.PER_YEAR;
            int left = Math.min(Month.PER_YEAR - run, contract.endMonth() - month);
            long part = contract.committed() / left;
            ledger.payCommitted(contract.need().ordinal(), Purpose.CONTRACTS, part);
            contract.pay(part);
            contract.organization().means().receive(RevenueSource.CONTRACTS, part);
            if (month + 1 == contract.endMonth()) {
                contracts.end(contract, ContractEnd.COMPLETED, month + 1);
            }
        }
    }
}
