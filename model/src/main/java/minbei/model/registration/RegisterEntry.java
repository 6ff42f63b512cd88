package minbei.model.registration;

import java.util.function.IntFunction;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Route;
import minbei.model.organization.TrackRecord;

/** An organization becomes a legal person: its founders bring what is missing, it takes its premises and hires its worker. */
final class RegisterEntry {

    private final IntFunction<RegistrationParameters> parameters;
    private final CostOfRegistering cost;
    private final RegistrationCounts counts;

    private RegisterEntry(
            IntFunction<RegistrationParameters> parameters, CostOfRegistering cost, RegistrationCounts counts) {
        this.parameters = parameters;
        this.cost = cost;
        this.counts = counts;
    }

    static RegisterEntry of(
            IntFunction<RegistrationParameters> parameters, CostOfRegistering cost, RegistrationCounts counts) {
        return new RegisterEntry(parameters, cost, counts);
    }

    void enter(Candidacy candidacy, int month) {
        Organization organization = candidacy.organization();
        Means means = organization.means();
        // what it showed when it applied may have been spent meanwhile: founders bring no more than they have
        long brought = Math.min(cost.missingFen(organization, month), cost.foundersFen(organization, month));
        means.receive(RevenueSource.DONATIONS, brought);
        if (cost.isLentRoom(organization, month)) {
            means.setRentFree(true);
        }
        means.setPremises(true);
        means.setOwnStaff(Math.max(1, means.ownStaff()));
        if (candidacy.route() == Route.DUAL) {
            TrackRecord record = organization.trackRecord();
            record.setDepartmentFamiliarity(Math.max(
                    record.departmentFamiliarity(), parameters.apply(month).supervisedFamiliarity()));
        }
        organization.standing().register(candidacy.route(), month);
        counts.add(
                candidacy.route() == Route.DUAL
                        ? RegistrationEvent.REGISTERED_DUAL
                        : RegistrationEvent.REGISTERED_DIRECTLY);
        counts.waited(organization.ageMonths(month), month - candidacy.begun());
    }
}
