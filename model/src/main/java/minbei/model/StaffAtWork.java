package minbei.model;

import minbei.model.evaluation.ContractsAreEvaluatedAndPaid;
import minbei.model.growth.Attendance;
import minbei.model.organization.Organization;
import minbei.model.support.StaffAway;

/** Who is at the academy instead of with residents, and how many contracted places are kept where nobody looks. */
final class StaffAtWork implements Attendance {

    private final StaffAway away;
    private final ContractsAreEvaluatedAndPaid evaluation;

    private StaffAtWork(StaffAway away, ContractsAreEvaluatedAndPaid evaluation) {
        this.away = away;
        this.evaluation = evaluation;
    }

    static StaffAtWork of(PublicBodies bodies, ContractsAreEvaluatedAndPaid evaluation) {
        return new StaffAtWork(bodies.incubation().staffAway(), evaluation);
    }

    @Override
    public double workersAway(Organization organization) {
        return away.workersAway(organization);
    }

    @Override
    public double keptShare(Organization organization, int month) {
        return evaluation.keptShare(organization, month);
    }
}
