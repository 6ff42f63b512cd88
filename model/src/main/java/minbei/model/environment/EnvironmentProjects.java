package minbei.model.environment;

import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.resident.Residents;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * The environment department mends spoiled communities, those with the most complaints first, as long as its money lasts.
 *
 * <p>Each resident of a spoiled community complains each month, so complaints are residents · (months spoiled + 1). A project is paid
 * at its beginning. The field keeps money within the calendar year, for a month's part may be less than one project.
 */
public final class EnvironmentProjects implements MonthlyRule {

    private static final int FEN_PER_YUAN = 100;

    private final EnvironmentParameters parameters;
    private final Incidents incidents;
    private final Residents residents;
    private final Ledger ledger;
    private final int field;

    private EnvironmentProjects(
            EnvironmentParameters parameters, Incidents incidents, Residents residents, Ledger ledger, int field) {
        this.parameters = parameters;
        this.incidents = incidents;
        this.residents = residents;
        this.ledger = ledger;
        this.field = field;
    }

    /**
     * The rule.
     *
     * @param parameters cost and length of a project
     * @param incidents which communities are spoiled
     * @param residents who complain
     * @param ledger the account
     * @param field the environment's position in it
     * @return the rule
     */
    public static EnvironmentProjects of(
            EnvironmentParameters parameters, Incidents incidents, Residents residents, Ledger ledger, int field) {
        return new EnvironmentProjects(parameters, incidents, residents, ledger, field);
    }

    @Override
    public void apply(int month) {
        long cost = Math.round(parameters.projectYuan() * FEN_PER_YUAN);
        int community = mostComplaints(month);
        while (community >= 0 && ledger.held(field) >= cost) {
            ledger.pay(field, Purpose.ENVIRONMENT_PROJECTS, cost);
            incidents.beginProject(community, month);
            community = mostComplaints(month);
        }
        if (Month.monthOfYear(month) == Month.PER_YEAR) {
            Purpose reason = community < 0 ? Purpose.RETURNED_NO_INCIDENT : Purpose.RETURNED_REMAINDER;
            ledger.pay(field, reason, ledger.held(field));
        }
    }

    /** The spoiled community without a project that complains most, the first of equals; −1 where there is none. */
    private int mostComplaints(int month) {
        int best = -1;
        long most = -1;
        for (int c = 0; c < incidents.communities(); c++) {
            if (incidents.isSpoiled(c) && !incidents.isAttended(c)) {
                long complaints = residents.presentIn(c) * (month - incidents.spoiledSince(c) + 1L);
                if (complaints > most) {
                    most = complaints;
                    best = c;
                }
            }
        }
        return best;
    }
}
