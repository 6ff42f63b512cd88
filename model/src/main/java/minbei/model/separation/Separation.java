package minbei.model.separation;

import java.util.function.IntFunction;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;

/**
 * Affiliated organizations part from government, step by step: first people (officials leave their boards), then money, then the office.
 *
 * <p>Each step takes a third of the time and a third of the affiliation, and comes to one organization after the other in an order drawn
 * once: with u its draw, step j = 0, 1, 2 comes when the part (j + u)/3 of the time has passed. Affiliation is what support in kind and
 * preference in awards hang on; the separation itself costs nothing but that. Where it is halted, nothing is taken back.
 */
public final class Separation implements MonthlyRule {

    private static final int ONCE = 0;
    /** People, money, office. */
    private static final int STEPS = 3;
    /** Time that has passed is counted in whole parts, so that no rounding leaves the last step out. */
    private static final long WHOLE = 1_000_000;

    private final IntFunction<SeparationParameters> parameters;
    private final Luck luck;
    private final Organizations organizations;
    private long passed;

    private Separation(IntFunction<SeparationParameters> parameters, Luck luck, Organizations organizations) {
        this.parameters = parameters;
        this.luck = luck;
        this.organizations = organizations;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param organizations all organizations
     * @return the rule
     */
    public static Separation of(IntFunction<SeparationParameters> parameters, Luck luck, Organizations organizations) {
        return new Separation(parameters, luck, organizations);
    }

    @Override
    public void apply(int month) {
        SeparationParameters now = parameters.apply(month);
        if (now.inForce() == 0) {
            return;
        }
        passed = Math.min(WHOLE, passed + (WHOLE - 1) / now.monthsToComplete() + 1);
        for (Organization organization : organizations.present()) {
            if (organization.traits().origin() == Origin.AFFILIATED) {
                part(organization);
            }
        }
    }

    private void part(Organization organization) {
        double left = (double) (STEPS - steps(organization)) / STEPS;
        if (organization.standing().affiliation() > left) {
            organization.standing().setAffiliation(left);
        }
    }

    private int steps(Organization organization) {
        double turn = luck.uniform(Stream.SEPARATION, organization.key(), ONCE, 0);
        return (int) Math.max(0, Math.min(STEPS, Math.ceil(progress() * STEPS - turn)));
    }

    /** Part of the time of the separation that has passed, 0–1. */
    public double progress() {
        return (double) passed / WHOLE;
    }
}
