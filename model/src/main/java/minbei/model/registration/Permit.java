package minbei.model.registration;

import java.util.function.IntFunction;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;

/**
 * The permit of the bureau in charge: clinics, elder homes, schools and training schools need it, whatever the route of registration.
 *
 * <p>Under dual management the bureau that permits also supervises: one decision, so that direct registration takes no step off their
 * way. The bureau sees quality with error; after some attempts a group gives up and remembers it. A permit once won is kept.
 */
final class Permit {

    private final IntFunction<RegistrationParameters> parameters;
    private final Candidacies candidacies;
    private final RegistrationCounts counts;
    private final RegistrationLuck luck;

    private Permit(
            IntFunction<RegistrationParameters> parameters,
            Candidacies candidacies,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        this.parameters = parameters;
        this.candidacies = candidacies;
        this.counts = counts;
        this.luck = luck;
    }

    static Permit of(
            IntFunction<RegistrationParameters> parameters,
            Candidacies candidacies,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        return new Permit(parameters, candidacies, counts, luck);
    }

    /** A group applies to the bureau, or applies again. */
    void ask(Candidacy candidacy, int month) {
        Organization organization = candidacy.organization();
        organization.standing().applied(month);
        if (organization.standing().status() != LegalStatus.SEEKING_PERMIT) {
            organization.standing().setStatus(LegalStatus.SEEKING_PERMIT, month);
        }
        candidacy.await(
                Candidacy.Step.PERMIT, month, month + parameters.apply(month).permitMonths());
    }

    /** Bureaus answer those whose attempt has lasted its time. */
    void answer(ReviewQueue queue, int month) {
        RegistrationParameters p = parameters.apply(month);
        for (Candidacy candidacy : candidacies.awaiting(Candidacy.Step.PERMIT)) {
            if (candidacy.decidedFrom() > month) {
                continue;
            }
            Organization organization = candidacy.organization();
            double seen = organization.traits().quality() + p.judgementNoise() * luck.permitError(organization);
            if (luck.permit(organization) < Consent.chance(Consent.logOdds(p.permitSuccess(), seen, p))) {
                organization.standing().grantPermit();
                queue.enter(candidacy, month);
                continue;
            }
            counts.add(RegistrationEvent.PERMIT_NOT_GIVEN);
            candidacy.failed();
            if (candidacy.tries() < p.permitTries()) {
                ask(candidacy, month);
            } else {
                counts.add(RegistrationEvent.GAVE_UP);
                candidacies.fail(candidacy, month, p.resumeAfterMonths());
            }
        }
    }
}
