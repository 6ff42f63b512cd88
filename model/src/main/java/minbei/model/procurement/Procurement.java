package minbei.model.procurement;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ObjIntConsumer;
import minbei.model.budget.NeedMoney;
import minbei.model.budget.Release;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.department.Department;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.Openness;
import minbei.model.district.District;
import minbei.model.growth.PlaceCost;
import minbei.model.institution.Institution;
import minbei.model.money.Ledger;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organizations;
import minbei.model.procurement.bid.Acquaintance;
import minbei.model.procurement.bid.BidHelp;
import minbei.model.procurement.bid.Bidding;
import minbei.model.procurement.bid.Capacity;
import minbei.model.procurement.bid.Experiences;
import minbei.model.procurement.bid.Familiarity;
import minbei.model.procurement.bid.Hearing;
import minbei.model.procurement.bid.Market;
import minbei.model.procurement.bid.Opening;
import minbei.model.procurement.bid.OutsideBidders;
import minbei.model.procurement.bid.UnitCost;
import minbei.model.procurement.method.BindingRule;
import minbei.model.procurement.method.Conditions;
import minbei.model.procurement.method.PurchaseMethod;
import minbei.model.procurement.method.Suppliers;
import minbei.model.procurement.plan.Boundary;
import minbei.model.procurement.plan.BuyerCoordination;
import minbei.model.procurement.plan.Gaps;
import minbei.model.procurement.plan.KnownPlaces;
import minbei.model.procurement.plan.Overlaps;
import minbei.model.procurement.plan.Purses;
import minbei.model.procurement.plan.Rests;
import minbei.model.procurement.plan.UnspentMoney;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;

/**
 * Departments and townships procure: severance of own staff, new money to those who may use it, the next year of running contracts, money
 * to what was promised, new projects and calls, decisions on those that are due.
 */
public final class Procurement implements MonthlyRule {

    private static final double FEN_PER_YUAN = 100;

    private final Rules rules;
    private final Stores stores;
    private final Seams seams;
    private final Purses purses = Purses.empty();
    private final KnownPlaces known;
    private final Overlaps overlaps;
    private final Rounds rounds = Rounds.none();
    private final UnspentMoney unspent;
    private final OpenCalls calls;
    private final Market market;
    private final Experiences experiences;
    private final Boundary boundary;
    private final Catalogues catalogues;
    private final QualifiedList list;
    private final Familiarity familiarity;
    private final Anniversaries anniversaries;
    private final DepartmentPlan departmentPlan;
    private final TownshipPlan townshipPlan;
    private final Decisions decisions;
    private final Map<Method, PurchaseMethod> methods;
    private final Buying.Shared shared;

    private Procurement(District district, Luck luck, Rules rules, Stores stores, Seams seams) {
        this.rules = rules;
        this.stores = stores;
        this.seams = seams;
        int townships = district.townships().size();
        this.known = KnownPlaces.none(townships);
        this.overlaps = Overlaps.none(townships);
        this.unspent = UnspentMoney.of(purses, stores.ledger());
        CallMoney money = new CallMoney(stores.ledger(), purses);
        this.calls = new OpenCalls(money);
        this.market = Market.of(stores.organizations(), seams.outside());
        this.experiences = Experiences.none(month -> now(month).bidding());
        this.catalogues = Catalogues.of(rules.procurement(), stores.system());
        this.list = QualifiedList.of(rules.procurement(), stores.system(), market);
        this.familiarity = Familiarity.of(this::pace, stores.organizations(), stores.contracts());
        this.anniversaries = new Anniversaries(stores.contracts(), stores.ledger(), purses, seams.unfunded());
        this.boundary = Boundary.of(
                new Boundary.Rules(month -> now(month).plan(), rules.department(), rules.caseload()),
                kind -> ownPlaces(kind, townships),
                stores.release(),
                stores.ledger());
        Gaps gaps = Gaps.of(stores.knowledge(), known, seams.coordination());
        Rests rests = Rests.none(townships);
        this.departmentPlan = new DepartmentPlan(new DepartmentPlan.Sources(
                gaps, rests, overlaps, seams.coordination(), catalogues, market, unspent, money));
        this.townshipPlan = new TownshipPlan(gaps, rests, overlaps, seams.coordination());
        Capacity capacity = Capacity.of(rules.placeCost(), stores.contracts());
        this.methods = PurchaseMethod.all(new Suppliers(
                market,
                capacity,
                Hearing.of(luck, seams.help()),
                experiences,
                Acquaintance.none(),
                bidding(district, luck),
                luck,
                seams.help()));
        this.decisions = new Decisions(new Decisions.Sources(
                capacity, money, stores.contracts(), stores.openness(), rules.department(), rests, unspent, rounds));
        this.shared = new Buying.Shared(money, known, overlaps, rules.referenceYuan(), luck);
    }

    /**
     * The parameters in force.
     *
     * @param procurement how public buyers buy, by month
     * @param department how departments estimate and learn, by month
     * @param placeCost what a place takes an organization
     * @param institutionalShare part of the money for buying that flows by budget line, by month, 0–1
     * @param caseload residents one worker serves at a time
     * @param referenceYuan reference price of a place and month, yuan
     */
    public record Rules(
            IntFunction<ProcurementParameters> procurement,
            IntFunction<DepartmentParameters> department,
            PlaceCost placeCost,
            IntToDoubleFunction institutionalShare,
            ByNeed caseload,
            ByNeed referenceYuan) {}

    /**
     * What is read and written.
     *
     * @param ledger the account
     * @param release what may be spent now
     * @param money the month's money that is meant for buying, by need
     * @param system which institutions of purchasing run
     * @param knowledge what buyers know of need and of offices
     * @param openness how open departments are
     * @param organizations who may be bought from
     * @param contracts where contracts are signed
     */
    public record Stores(
            Ledger ledger,
            Release release,
            NeedMoney money,
            PurchasingSystem system,
            Gaps.Knowledge knowledge,
            Openness openness,
            Organizations organizations,
            Contracts contracts) {}

    /**
     * What others change.
     *
     * @param coordination what coordination of buyers changes
     * @param outside who may come from outside
     * @param help who tells of calls and helps with bids
     * @param unfunded what happens to a contract whose next year cannot be paid, in a month
     */
    public record Seams(
            BuyerCoordination coordination, OutsideBidders outside, BidHelp help, ObjIntConsumer<Contract> unfunded) {}

    /**
     * The rule.
     *
     * @param district where
     * @param luck luck of the run
     * @param rules the parameters in force
     * @param stores what is read and written
     * @param seams what others change
     * @return the rule
     */
    public static Procurement of(District district, Luck luck, Rules rules, Stores stores, Seams seams) {
        return new Procurement(district, luck, rules, stores, seams);
    }

    private Bidding bidding(District district, Luck luck) {
        UnitCost.Rules costs = new UnitCost.Rules(month -> now(month).bidding(), rules.placeCost());
        UnitCost unitCost = UnitCost.of(costs, district.townships(), seams.outside(), luck);
        return Bidding.of(unitCost, month -> now(month).bidding(), luck, seams.help());
    }

    private ProcurementParameters now(int month) {
        return rules.procurement().apply(month);
    }

    private Familiarity.Pace pace(int month) {
        var award = now(month).award();
        return new Familiarity.Pace(award.familiarityPerMonth(), award.familiarityForgottenPerMonth());
    }

    private long ownPlaces(NeedKind kind, int townships) {
        long sum = 0;
        for (int t = 0; t < townships; t++) {
            sum += stores.knowledge().own().places(kind, t);
        }
        return sum;
    }

    @Override
    public void apply(int month) {
        rounds.beginMonth();
        overlaps.beginMonth();
        boundary.apply(month);
        catalogues.apply(month);
        market.count(month);
        list.apply(month);
        for (NeedKind kind : NeedKind.ALL) {
            allot(kind, month);
        }
        anniversaries.apply(month);
        calls.fundPromised();
        Buying buying = buying(month);
        countKnown(buying);
        for (Department department : Department.values()) {
            department.kinds().forEach(kind -> departmentPlan.plan(kind, buying));
        }
        NeedKind.ALL.forEach(kind -> townshipPlan.plan(kind, buying));
        decisions.decide(buying);
        familiarity.apply(month);
        experiences.fade(month);
    }

    /** New money of a need goes to its purses, and what is known to come next month to the plan. */
    private void allot(NeedKind kind, int month) {
        double openness = stores.openness().of(Department.inChargeOf(kind));
        double townships = now(month).townshipPurseShare();
        Purses.Parting by = new Purses.Parting(catalogues.contractibleShare(), openness, townships);
        int need = kind.ordinal();
        long fresh = stores.release().available(need) - purses.inAll(need);
        if (fresh >= 0) {
            purses.allot(need, fresh, by);
        } else {
            purses.lower(need, -fresh);
        }
        double planned = stores.money().purchaseFen(kind)
                * rules.institutionalShare().applyAsDouble(month)
                * (1 - townships)
                * by.contractible()
                * openness;
        departmentPlan.setKnownPerMonth(kind, (long) planned);
    }

    private Buying buying(int month) {
        PurchasingSystem system = stores.system();
        ProcurementParameters now = now(month);
        Opening opening = new Opening(
                system.runs(Institution.B8A_PUBLICATION),
                system.runs(Institution.M3E_PLATFORM),
                system.runs(Institution.M3C_QUALIFIED_LIST),
                system.runs(Institution.B8B_REVIEW) ? now.reviewRigour() : 0,
                now.minimumAgeMonths());
        Conditions conditions = new Conditions(
                now.method(),
                now.award(),
                now.hearing(),
                opening,
                new ContractTerms(
                        now.termMonths(),
                        now.firstTrancheShare(),
                        now.lastTrancheShare(),
                        now.countedShare(),
                        now.hukouClause() == 1),
                seams.coordination().addedMonths(month),
                seams.coordination().awardNoiseRatio(month));
        BindingRule.Limits limits = new BindingRule.Limits(
                system.runs(Institution.M2D_PURCHASING_RULES),
                Math.round(now.limitYuan() * FEN_PER_YUAN),
                Math.round(now.openTenderLimitYuan() * FEN_PER_YUAN));
        Procedures procedures = new Procedures(methods, conditions, limits, now.consultationBidders());
        boolean transfers = system.runs(Institution.M6C_PROJECT_TRANSFER);
        return new Buying(month, new Buying.InForce(now, transfers), procedures, calls, shared);
    }

    /** Places bought or called that will be there when a project planned now would start. */
    private void countKnown(Buying buying) {
        known.clear();
        for (Contract contract : stores.contracts().running()) {
            known.add(contract, buying.month() + usualMonths(contract.need(), buying));
        }
        calls.all().forEach(call -> known.add(call.project()));
    }

    /** Months from plan to start of a project of mean size, over the mix of methods. */
    private static int usualMonths(NeedKind kind, Buying buying) {
        double months = 0;
        for (Method method : Method.values()) {
            PurchaseMethod by = buying.procedures().by(method);
            months += buying.now().methodMix().of(method, kind)
                    * by.months(buying.procedures().now());
        }
        return (int) Math.round(months);
    }

    /** All rounds of purchase. */
    public Rounds rounds() {
        return rounds;
    }

    /** Projects of two buyers for the same. */
    public Overlaps overlaps() {
        return overlaps;
    }

    /** Gives unused money back in December, with its reasons; the year's end of all fields comes after it. */
    public MonthlyRule unspentMoney() {
        return unspent;
    }

    /** What may be handed over, and what is known ahead. */
    public Catalogues catalogues() {
        return catalogues;
    }

    /** What moving the boundary of own provision and purchase still owes. */
    public Boundary boundary() {
        return boundary;
    }
}
