package minbei.model.support;

import java.util.function.IntFunction;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * Support organizations help with the design of projects: each contract helps some of the organizations that may bid, drawn anew each
 * calendar year, wherever they are at home.
 */
public final class ProjectDesign implements MonthlyRule, PlanHelp {

    private static final int DRAW_ORDER = 24;

    private final IntFunction<SupportParameters> parameters;
    private final Organizations organizations;
    private final Luck luck;
    private final SupportContracts contracts;
    private final Marks plan = Marks.none();
    private final Marks cost = Marks.none();

    private ProjectDesign(
            IntFunction<SupportParameters> parameters,
            Organizations organizations,
            Luck luck,
            SupportContracts contracts) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.luck = luck;
        this.contracts = contracts;
    }

    /**
     * Nobody is helped yet.
     *
     * @param parameters the parameters in force, by month
     * @param organizations all
     * @param luck luck of the run
     * @param contracts who is contracted
     * @return the rule
     */
    public static ProjectDesign of(
            IntFunction<SupportParameters> parameters,
            Organizations organizations,
            Luck luck,
            SupportContracts contracts) {
        return new ProjectDesign(parameters, organizations, luck, contracts);
    }

    @Override
    public void apply(int month) {
        plan.clear();
        cost.clear();
        int helpers = contracts.helpers(SupportFunction.PROJECT_DESIGN).size();
        if (helpers == 0) {
            return;
        }
        SupportParameters support = parameters.apply(month);
        double quality = contracts.quality(SupportFunction.PROJECT_DESIGN);
        Shortlist list = Shortlist.empty();
        for (Organization organization : organizations.present()) {
            if (SupportOrganizations.mayBeHelped(organization) && organization.isRegistered()) {
                int year = Month.yearOf(month);
                list.enter(organization, luck.uniform(Stream.SUPPORT_CONTRACT, organization.key(), year, DRAW_ORDER));
            }
        }
        for (Organization helped : list.best(helpers * support.clientsPerContract())) {
            plan.set(helped, support.planGain() * quality);
            cost.set(helped, support.bidCostSpared() * quality);
        }
    }

    @Override
    public double planGain(Organization organization) {
        return plan.of(organization);
    }

    @Override
    public double bidCostSpared(Organization organization) {
        return cost.of(organization);
    }
}
