package minbei.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import minbei.model.budget.Appropriation;
import minbei.model.budget.Field;
import minbei.model.budget.Release;
import minbei.model.budget.YearEnd;
import minbei.model.department.DirectProvision;
import minbei.model.district.District;
import minbei.model.environment.EnvironmentProjects;
import minbei.model.environment.Incidents;
import minbei.model.evaluation.ContractsAreEvaluatedAndPaid;
import minbei.model.evaluation.performance.LivedQuality;
import minbei.model.need.NeedsArise;
import minbei.model.need.OnsetHazards;
import minbei.model.observation.DistrictObservation;
import minbei.model.observation.EpisodeObservation;
import minbei.model.observation.MarketObservation;
import minbei.model.observation.Observation;
import minbei.model.observation.snapshot.Onlooker;
import minbei.model.random.Luck;
import minbei.model.resident.Newcomers;
import minbei.model.resident.PopulationSynthesis;
import minbei.model.resident.ResidentsChange;
import minbei.model.schedule.MonthlyRule;
import minbei.model.schedule.Phase;
import minbei.model.service.ServiceQuality;
import minbei.model.service.ServicesAreDelivered;

/** One world: its stores, and the rules of each phase wired to them. */
final class World {

    private final RunInput input;
    private final Luck luck;
    private final Stores stores;
    private final ModelParameters baseline;
    private final District district;
    private final double scale;

    private final PublicBodies bodies;
    private final ContractsAreEvaluatedAndPaid evaluation;
    private final Appropriation appropriation;
    private final Release release;
    private final DirectProvision provision;
    private final EpisodeObservation observedEpisodes;
    private final NeedsArise needs;
    private final ServicesAreDelivered services;
    private final OrganizationRules organizations;
    private final ResidentsChange change;
    private final Incidents incidents;
    private final Observation observation;
    private final Newcomers newcomers;

    private World(RunInput input, Luck luck) {
        this.input = input;
        this.luck = luck;
        this.stores = Stores.of(input, luck);
        this.baseline = input.parameters().baseline();
        this.district = input.district();
        this.scale = input.populationScale();
        this.newcomers = Newcomers.of(luck, baseline.population(), stores.residents(), stores.leaving());
        this.bodies = PublicBodies.of(input, luck, stores);
        this.evaluation = evaluation();
        this.appropriation = bodies.appropriation(evaluation.office());
        this.release = bodies.release(appropriation);
        this.provision = bodies.provide(appropriation);
        this.observedEpisodes = observedEpisodes();
        this.services = services();
        this.organizations = OrganizationRules.of(
                input,
                luck,
                stores,
                bodies,
                evaluation,
                new OrganizationRules.Budget(appropriation, release),
                services);
        this.needs = needs();
        this.change = change();
        this.incidents = Incidents.of(
                baseline.environment(), luck, district.communities().size());
        this.observation = observation();
    }

    /** A world peopled and ready for its first month. */
    static World of(RunInput input, Luck luck) {
        World world = new World(input, luck);
        world.people();
        return world;
    }

    private ContractsAreEvaluatedAndPaid evaluation() {
        ParameterTimeline time = input.parameters();
        return ContractsAreEvaluatedAndPaid.of(
                new ContractsAreEvaluatedAndPaid.Surroundings(district, scale, luck),
                new ContractsAreEvaluatedAndPaid.Rules(
                        month -> time.at(month).evaluation(),
                        month -> time.at(month).department()),
                new ContractsAreEvaluatedAndPaid.Stores(stores.contracts(), stores.ledger(), bodies.openness()),
                new ContractsAreEvaluatedAndPaid.Others(
                        ContractSupervision.of(bodies.hubs(), bodies.coordination(), stores.contracts()),
                        contract -> organizations
                                .procurement()
                                .rounds()
                                .splitContracts()
                                .contains(contract),
                        LivedQuality.byEffort(),
                        bodies.support()::evaluators));
    }

    private EpisodeObservation observedEpisodes() {
        ServiceQuality quality = ServiceQuality.of(
                stores.episodes(),
                stores.providers(),
                month -> input.parameters().at(month).service());
        return EpisodeObservation.of(
                district,
                scale,
                input.months(),
                baseline.need(),
                new EpisodeObservation.Sources(
                        stores.residents(), stores.episodes(), stores.providers(), quality, stores.residentCapacity()));
    }

    private ServicesAreDelivered services() {
        ParameterTimeline time = input.parameters();
        return ServicesAreDelivered.of(
                district,
                scale,
                luck,
                new ServicesAreDelivered.Rules(
                        month -> time.at(month).search(),
                        month -> time.at(month).service(),
                        baseline.need(),
                        bodies.words()),
                new ServicesAreDelivered.Stores(
                        stores.residents(), stores.episodes(), stores.providers(), stores.outlook()),
                observedEpisodes);
    }

    private NeedsArise needs() {
        return NeedsArise.of(
                baseline.need(),
                OnsetHazards.of(baseline.need(), baseline.population()),
                district,
                luck,
                stores.residents(),
                stores.episodes(),
                stores.onsets(),
                List.of(services, observedEpisodes));
    }

    private ResidentsChange change() {
        return ResidentsChange.of(
                district,
                scale,
                baseline.population(),
                luck,
                stores.residents(),
                newcomers,
                stores.leaving(),
                List.of(stores.outlook(), needs));
    }

    private Observation observation() {
        DistrictObservation observedDistrict = DistrictObservation.of(
                scale,
                input.months(),
                new DistrictObservation.Sources(
                        stores.residents(),
                        change,
                        stores.providers(),
                        provision,
                        incidents,
                        stores.outlook(),
                        stores.ledger()));
        MarketObservation observedMarket = MarketObservation.of(district, input.months(), organizations.observed());
        return Observation.of(input.months(), observedEpisodes, observedDistrict, observedMarket);
    }

    private void people() {
        int before = -1 - baseline.schedule().spinUpMonths();
        PopulationSynthesis.populate(district, scale, baseline.population().migrantShare(), newcomers);
        for (int id = 0; id < stores.residents().everPresent(); id++) {
            stores.outlook().arrived(id, before);
            needs.arrived(id, before);
        }
        organizations.begin(before);
    }

    /** The rules of each phase, in order; in the assertion mode each phase ends with a check of what must be conserved. */
    Map<Phase, List<MonthlyRule>> rules() {
        EnvironmentProjects projects = EnvironmentProjects.of(
                baseline.environment(), incidents, stores.residents(), stores.ledger(), Field.ENVIRONMENT);
        Map<Phase, List<MonthlyRule>> rules = new EnumMap<>(Phase.class);
        rules.put(Phase.RESIDENTS_CHANGE, List.of(change));
        rules.put(Phase.NEEDS_ARISE, List.of(needs, incidents));
        rules.put(Phase.GROUPS_FORM, organizations.form());
        rules.put(Phase.ORGANIZATIONS_REGISTER, organizations.register());
        rules.put(Phase.INCUBATORS_AND_HUBS_SUPPORT, organizations.support());
        rules.put(Phase.BUDGET_IS_APPROPRIATED, List.of(appropriation, release, organizations.grants()));
        rules.put(
                Phase.DEPARTMENTS_AND_TOWNSHIPS_PROCURE,
                together(List.of(provision, projects), organizations.procure()));
        rules.put(Phase.SERVICES_ARE_DELIVERED, List.of(services));
        rules.put(
                Phase.CONTRACTS_ARE_EVALUATED_AND_PAID,
                together(organizations.evaluate(), List.of(YearEnd.of(stores.ledger()))));
        rules.put(Phase.ORGANIZATIONS_GROW_OR_EXIT, organizations.grow());
        rules.put(Phase.OBSERVATION, List.of(observation));
        return rules;
    }

    private static List<MonthlyRule> together(List<? extends MonthlyRule> first, List<? extends MonthlyRule> then) {
        List<MonthlyRule> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /** What checks conservation after each phase. */
    Conservation conservation() {
        return new Conservation(stores, change);
    }

    /** Who looks on, for those who watch a world while it runs. */
    Onlooker onlooker() {
        Onlooker.Sources sources = new Onlooker.Sources(
                stores.residents(),
                observedEpisodes,
                stores.organizations(),
                stores.contracts(),
                provision,
                bodies.openness(),
                stores.ledger());
        return Onlooker.of(district, scale, sources);
    }

    PublicBodies bodies() {
        return bodies;
    }

    OrganizationRules organizationRules() {
        return organizations;
    }

    Stores stores() {
        return stores;
    }

    Observation observed() {
        return observation;
    }
}
