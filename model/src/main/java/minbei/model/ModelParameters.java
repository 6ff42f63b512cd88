package minbei.model;

import minbei.model.budget.BudgetParameters;
import minbei.model.coordination.CoordinationParameters;
import minbei.model.cultivation.CultivationParameters;
import minbei.model.department.DepartmentParameters;
import minbei.model.environment.EnvironmentParameters;
import minbei.model.evaluation.EvaluationParameters;
import minbei.model.formation.FormationParameters;
import minbei.model.growth.GrowthParameters;
import minbei.model.hub.HubParameters;
import minbei.model.incubation.IncubationParameters;
import minbei.model.market.MarketParameters;
import minbei.model.need.NeedParameters;
import minbei.model.organization.OrganizationParameters;
import minbei.model.procurement.ProcurementParameters;
import minbei.model.registration.RegistrationParameters;
import minbei.model.resident.PopulationParameters;
import minbei.model.schedule.ScheduleParameters;
import minbei.model.separation.SeparationParameters;
import minbei.model.service.SearchParameters;
import minbei.model.service.ServiceParameters;
import minbei.model.support.SupportParameters;
import minbei.model.trust.TrustParameters;

/**
 * Every number the rules use, one record a concept.
 *
 * <p>The names of the components, joined by dots, are the keys of the parameter catalogue and of scenario files: component
 * {@code durationMonths} of {@code need} has the keys {@code need.durationMonths.health} and so on.
 *
 * @param schedule how long the spin-up lasts
 * @param population who lives in the district
 * @param need how needs arise and end
 * @param environment incidents in communities
 * @param search how residents seek services
 * @param service what serving a resident takes
 * @param trust how experience moves trust
 * @param organization who organizations are, and how many at the start
 * @param formation how groups form
 * @param registration how groups file and register, and how the register is kept
 * @param coordination how departments and townships are coordinated
 * @param separation how affiliated organizations are separated from government
 * @param market organizations from outside the district
 * @param incubation the incubation park and its parts
 * @param cultivation small grants and projects
 * @param support support organizations
 * @param hubs service centres of social organizations in townships
 * @param procurement how public buyers buy services
 * @param evaluation how contracts are evaluated, paid and audited
 * @param growth how organizations grow and end
 * @param department what departments provide themselves
 * @param budget public money
 */
public record ModelParameters(
        ScheduleParameters schedule,
        PopulationParameters population,
        NeedParameters need,
        EnvironmentParameters environment,
        SearchParameters search,
        ServiceParameters service,
        TrustParameters trust,
        OrganizationParameters organization,
        FormationParameters formation,
        RegistrationParameters registration,
        CoordinationParameters coordination,
        SeparationParameters separation,
        MarketParameters market,
        IncubationParameters incubation,
        CultivationParameters cultivation,
        SupportParameters support,
        HubParameters hubs,
        ProcurementParameters procurement,
        EvaluationParameters evaluation,
        GrowthParameters growth,
        DepartmentParameters department,
        BudgetParameters budget) {}
