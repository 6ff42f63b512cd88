package minbei.model.support;

import java.util.function.IntFunction;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;

/**
 * Support organizations train others at their own place, in all townships alike: each contract some filed or registered ones a month, in
 * the order of a draw. Nobody's staff has to leave for it.
 */
public final class Training implements MonthlyRule {

    private static final int DRAW_ORDER = 25;

    private final IntFunction<SupportParameters> parameters;
    private final Organizations organizations;
    private final Luck luck;
    private final SupportContracts contracts;

    private Training(
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
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param organizations all
     * @param luck luck of the run
     * @param contracts who is contracted
     * @return the rule
     */
    public static Training of(
            IntFunction<SupportParameters> parameters,
            Organizations organizations,
            Luck luck,
            SupportContracts contracts) {
        return new Training(parameters, organizations, luck, contracts);
    }

    @Override
    public void apply(int month) {
        int trainers = contracts.helpers(SupportFunction.CAPABILITY).size();
        if (trainers == 0) {
            return;
        }
        SupportParameters support = parameters.apply(month);
        double quality = contracts.quality(SupportFunction.CAPABILITY);
        Shortlist list = Shortlist.empty();
        for (Organization organization : organizations.present()) {
            if (SupportOrganizations.mayBeHelped(organization) && isKnown(organization)) {
                list.enter(organization, luck.uniform(Stream.SUPPORT_CONTRACT, organization.key(), month, DRAW_ORDER));
            }
        }
        for (Organization trained : list.best(trainers * support.clientsPerContract())) {
            Learning.learn(trained, support.capabilityStep(), quality);
        }
    }

    /** Groups without any papers are on nobody's list. */
    private static boolean isKnown(Organization organization) {
        return organization.standing().status() != LegalStatus.INFORMAL
                && organization.standing().status() != LegalStatus.DEREGISTERED;
    }
}
