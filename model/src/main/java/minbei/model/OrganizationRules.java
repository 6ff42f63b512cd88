package minbei.model;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.budget.Appropriation;
import minbei.model.budget.Field;
import minbei.model.budget.Release;
import minbei.model.contract.ContractEnd;
import minbei.model.cultivation.CultivationGrants;
import minbei.model.district.District;
import minbei.model.evaluation.ContractsAreEvaluatedAndPaid;
import minbei.model.evaluation.grading.Grading;
import minbei.model.formation.GroupsForm;
import minbei.model.formation.OrganizationsAtStart;
import minbei.model.formation.TraitsDraw;
import minbei.model.growth.Beginnings;
import minbei.model.growth.OrganizationsGrow;
import minbei.model.growth.PlaceCost;
import minbei.model.market.OutsideService;
import minbei.model.observation.MarketObservation;
import minbei.model.procurement.Procurement;
import minbei.model.procurement.plan.Gaps;
import minbei.model.provider.PlaceThinning;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;
import minbei.model.separation.Separation;
import minbei.model.service.ServicesAreDelivered;

/** The rules of social organizations, wired to the stores of a world and to its public bodies. No rule stands here. */
final class OrganizationRules {

    private final RunInput input;
    private final IntFunction<ModelParameters> at;
    private final ModelParameters baseline;
    private final District district;
    private final Luck luck;
    private final Stores stores;
    private final PublicBodies bodies;

    private final OrganizationsAtStart start;
    private final GroupsForm formation;
    private final MonthlyRule separation;
    private final MonthlyRule grants;
    private final Procurement procurement;
    private final ContractsAreEvaluatedAndPaid evaluation;
    private final Grading grading;
    private final OrganizationsGrow growth;
    private final MonthlyRule outsideService;

    private OrganizationRules(
            RunInput input,
            Luck luck,
            Stores stores,
            PublicBodies bodies,
            ContractsAreEvaluatedAndPaid evaluation,
            Budget budget,
            ServicesAreDelivered services) {
        this.input = input;
        this.at = input.parameters()::at;
        this.baseline = input.parameters().baseline();
        this.district = input.district();
        this.luck = luck;
        this.stores = stores;
        this.bodies = bodies;
        this.evaluation = evaluation;
        TraitsDraw draw =
                TraitsDraw.of(baseline.organization(), luck, baseline.need().subtypes());
        this.start = OrganizationsAtStart.of(district, baseline.organization(), luck, draw, stores.organizations());
        this.formation = forming(draw, services);
        this.separation = Separation.of(month -> at.apply(month).separation(), luck, stores.organizations());
        this.grants = CultivationGrants.of(
                month -> at.apply(month).cultivation(),
                stores.organizations(),
                (kind, township, month) -> bodies.estimatedNeed().relative(kind, township, month),
                luck,
                stores.ledger(),
                () -> budget.release().available(Field.CULTIVATION));
        this.procurement = procuring(budget);
        this.grading = Grading.of(
                month -> at.apply(month).evaluation().grading(),
                new Grading.Sources(
                        luck, stores.organizations(), evaluation::honesty, bodies.registration()::hoursForGrading));
        this.growth = growing();
        this.outsideService = OutsideService.of(
                month -> at.apply(month).market(),
                month -> at.apply(month).service().caseloadPerWorker(),
                bodies.outside(),
                stores.contracts(),
                new OutsideService.Places(
                        stores.providers(),
                        PlaceThinning.of(input.populationScale(), luck),
                        district.townships().size()));
    }

    /**
     * The money of the month.
     *
     * @param appropriation what was appropriated
     * @param release what may be spent of it
     */
    record Budget(Appropriation appropriation, Release release) {}

    static OrganizationRules of(
            RunInput input,
            Luck luck,
            Stores stores,
            PublicBodies bodies,
            ContractsAreEvaluatedAndPaid evaluation,
            Budget budget,
            ServicesAreDelivered services) {
        return new OrganizationRules(input, luck, stores, bodies, evaluation, budget, services);
    }

    private GroupsForm forming(TraitsDraw draw, ServicesAreDelivered services) {
        return GroupsForm.of(
                district,
                month -> at.apply(month).formation(),
                luck,
                new GroupsForm.Sources(
                        baseline.organization(),
                        stores.residents(),
                        stores.outlook(),
                        services::unmetIn,
                        stores.organizations(),
                        draw,
                        Beginnings.of(month -> at.apply(month).growth())::give));
    }

    private Procurement procuring(Budget budget) {
        return Procurement.of(
                district,
                luck,
                new Procurement.Rules(
                        month -> at.apply(month).procurement(),
                        month -> at.apply(month).department(),
                        placeCost(),
                        month -> at.apply(month).budget().institutionalShare(),
                        baseline.service().caseloadPerWorker(),
                        baseline.service().unitCostPerServedMonth()),
                new Procurement.Stores(
                        stores.ledger(),
                        budget.release(),
                        budget.appropriation(),
                        bodies.purchasing(),
                        new Gaps.Knowledge(
                                bodies.estimate(),
                                month -> at.apply(month).department(),
                                baseline.need().inNeedShare(),
                                bodies.provision()::places),
                        bodies.openness(),
                        stores.organizations(),
                        stores.contracts()),
                new Procurement.Seams(
                        BuyersTogether.of(bodies.coordination()),
                        CityBidders.of(bodies.outside()),
                        HelpWithBids.of(bodies),
                        (contract, month) -> stores.contracts().end(contract, ContractEnd.UNFUNDED, month)));
    }

    private PlaceCost placeCost() {
        return PlaceCost.of(new PlaceCost.Rules(
                month -> at.apply(month).growth(),
                month -> at.apply(month).department().loadedWagePerMonth(),
                month -> at.apply(month).service().caseloadPerWorker(),
                month -> at.apply(month).service().unitCostPerServedMonth()));
    }

    private OrganizationsGrow growing() {
        return OrganizationsGrow.of(
                new OrganizationsGrow.Surroundings(
                        district.residents(), district.townships().size(), input.populationScale(), luck),
                new OrganizationsGrow.Rules(
                        month -> at.apply(month).growth(),
                        placeCost(),
                        baseline.formation().membersAtFounding(),
                        baseline.formation().cashAtFoundingYuan()),
                new OrganizationsGrow.Stores(
                        stores.residents(), stores.organizations(), stores.contracts(), stores.providers()),
                StaffAtWork.of(bodies, evaluation),
                formation::dissolved);
    }

    /** Enters the organizations that are there when the spin-up begins. */
    void begin(int month) {
        start.enter(month);
        growth.begin(month);
    }

    /** Groups form, and file with their townships. */
    List<MonthlyRule> form() {
        return List.of(formation, bodies.registration().filing());
    }

    /** Groups register; affiliated organizations are separated from government. */
    List<MonthlyRule> register() {
        return List.of(bodies.registration(), separation);
    }

    /** Support organizations first, so that a new contract of theirs counts at once. */
    List<MonthlyRule> support() {
        return List.of(bodies.coordination(), bodies.support(), bodies.incubation(), bodies.hubs(), bodies.invited());
    }

    /** How the money for cultivation is given. */
    MonthlyRule grants() {
        return grants;
    }

    /** Openness falls back to habit; departments and townships buy. */
    List<MonthlyRule> procure() {
        return List.of(bodies.openness(), procurement);
    }

    /** Contracts are evaluated and paid; grades are given; what nobody used is given back with its reason. */
    List<MonthlyRule> evaluate() {
        return List.of(evaluation, grading, procurement.unspentMoney());
    }

    /** Organizations grow or exit, those from outside serve. */
    List<MonthlyRule> grow() {
        return List.of(growth, outsideService);
    }

    /** What the observation reads of organizations and their contracts. */
    MarketObservation.Sources observed() {
        return new MarketObservation.Sources(
                stores.organizations(),
                stores.contracts(),
                bodies.registration().counts()::of,
                procurement.rounds(),
                evaluation.record(),
                evaluation.performance());
    }

    GroupsForm formation() {
        return formation;
    }

    OrganizationsGrow growth() {
        return growth;
    }

    Procurement procurement() {
        return procurement;
    }

    ContractsAreEvaluatedAndPaid evaluation() {
        return evaluation;
    }

    Grading grading() {
        return grading;
    }
}
