package minbei.model;

import minbei.model.district.District;
import minbei.model.formation.GroupsForm;
import minbei.model.formation.OrganizationsAtStart;
import minbei.model.formation.TraitsDraw;
import minbei.model.growth.OrganizationsGrow;
import minbei.model.random.Luck;
import minbei.model.service.ServicesAreDelivered;

/** The rules of social organizations, wired to the stores of a world. No rule stands here. */
final class OrganizationRules {

    private final OrganizationsAtStart start;
    private final GroupsForm formation;
    private final OrganizationsGrow growth;

    private OrganizationRules(OrganizationsAtStart start, GroupsForm formation, OrganizationsGrow growth) {
        this.start = start;
        this.formation = formation;
        this.growth = growth;
    }

    static OrganizationRules of(RunInput input, Luck luck, Stores stores, ServicesAreDelivered services) {
        ParameterTimeline time = input.parameters();
        ModelParameters baseline = time.baseline();
        District district = input.district();
        TraitsDraw draw =
                TraitsDraw.of(baseline.organization(), luck, baseline.need().subtypes());
        GroupsForm formation = GroupsForm.of(
                district,
                month -> time.at(month).formation(),
                luck,
                new GroupsForm.Sources(
                        baseline.organization(),
                        stores.residents(),
                        stores.outlook(),
                        services::unmetIn,
                        stores.organizations(),
                        draw));
        OrganizationsGrow growth = OrganizationsGrow.of(
                new OrganizationsGrow.Surroundings(
                        district.residents(), district.townships().size(), input.populationScale(), luck),
                new OrganizationsGrow.Rules(
                        month -> time.at(month).growth(),
                        month -> time.at(month).service().caseloadPerWorker(),
                        month -> time.at(month).department().loadedWagePerMonth(),
                        baseline.formation().membersAtFounding(),
                        baseline.formation().cashAtFoundingYuan()),
                new OrganizationsGrow.Stores(
                        stores.residents(), stores.organizations(), stores.contracts(), stores.providers()),
                formation::dissolved);
        OrganizationsAtStart start =
                OrganizationsAtStart.of(district, baseline.organization(), luck, draw, stores.organizations());
        return new OrganizationRules(start, formation, growth);
    }

    /** Enters the organizations that are there when the spin-up begins. */
    void begin(int month) {
        start.enter(month);
        growth.begin(month);
    }

    GroupsForm formation() {
        return formation;
    }

    OrganizationsGrow growth() {
        return growth;
    }
}
