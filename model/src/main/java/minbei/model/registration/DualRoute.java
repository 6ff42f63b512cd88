package minbei.model.registration;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.department.Openness;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;

/**
 * Dual management 双重管理: before it may file, a group must find a department that consents to supervise it 业务主管单位.
 *
 * <p>An attempt takes some months. The department consents with log odds
 * ln(s/(1 − s)) + a·(openness − usual) + b·(quality seen − usual) + v·[somebody vouches], s the success of the usual case; a refusal
 * that is heard by the joint conference is put to another department, whose openness counts as usual. After some attempts a group gives
 * up and remembers it. Whose class is opened to direct registration meanwhile breaks off the search and files directly.
 *
 * <p>One founder registered at the fifth application, after nine years (China Daily 2012).
 */
final class DualRoute {

    private final IntFunction<RegistrationParameters> parameters;
    private final Openness openness;
    private final RefusalHearing hearing;
    private final List<Voucher> vouchers;
    private final DirectRoute direct;
    private final Candidacies candidacies;
    private final RegistrationCounts counts;
    private final RegistrationLuck luck;

    /** Who decides, and who has a word in it. */
    record Judges(Openness openness, RefusalHearing hearing, List<Voucher> vouchers) {}

    private DualRoute(
            IntFunction<RegistrationParameters> parameters,
            Judges judges,
            DirectRoute direct,
            Candidacies candidacies,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        this.parameters = parameters;
        this.openness = judges.openness();
        this.hearing = judges.hearing();
        this.vouchers = judges.vouchers();
        this.direct = direct;
        this.candidacies = candidacies;
        this.counts = counts;
        this.luck = luck;
    }

    static DualRoute of(
            IntFunction<RegistrationParameters> parameters,
            Judges judges,
            DirectRoute direct,
            Candidacies candidacies,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        return new DualRoute(parameters, judges, direct, candidacies, counts, luck);
    }

    /** A group sets out to look for a supervising unit, or asks the next one. */
    void ask(Candidacy candidacy, int month) {
        Organization organization = candidacy.organization();
        organization.standing().applied(month);
        if (organization.standing().status() != LegalStatus.SEEKING_SUPERVISOR) {
            organization.standing().setStatus(LegalStatus.SEEKING_SUPERVISOR, month);
        }
        candidacy.await(
                Candidacy.Step.SUPERVISOR,
                month,
                month + parameters.apply(month).supervisorMonths());
    }

    /** Departments answer those whose attempt has lasted its time. */
    void answer(ReviewQueue queue, int month) {
        for (Candidacy candidacy : candidacies.awaiting(Candidacy.Step.SUPERVISOR)) {
            if (direct.isOpenTo(candidacy.organization(), month)) {
                candidacy.goDirect(month);
                counts.add(RegistrationEvent.APPLIED_DIRECTLY);
                direct.file(candidacy, queue, month);
            } else if (candidacy.decidedFrom() <= month) {
                decide(candidacy, queue, month);
            }
        }
    }

    private void decide(Candidacy candidacy, ReviewQueue queue, int month) {
        if (isTakenOn(candidacy.organization(), month)) {
            queue.enter(candidacy, month);
            return;
        }
        RegistrationParameters p = parameters.apply(month);
        counts.add(RegistrationEvent.SUPERVISION_NOT_TAKEN);
        candidacy.failed();
        if (candidacy.tries() < p.supervisorTries()) {
            ask(candidacy, month);
        } else {
            counts.add(RegistrationEvent.GAVE_UP);
            candidacies.fail(candidacy, month, p.resumeAfterMonths());
        }
    }

    private boolean isTakenOn(Organization organization, int month) {
        RegistrationParameters p = parameters.apply(month);
        double seen = organization.traits().quality() + p.judgementNoise() * luck.supervisorError(organization);
        boolean vouched = vouchers.stream().anyMatch(v -> v.vouchesFor(organization, month));
        double usual = Consent.logOdds(p.supervisorSuccess(), seen, p) + (vouched ? p.vouchWeight() : 0);
        double open = SupervisingUnit.of(organization.work())
                .map(d -> p.opennessWeight() * (openness.of(d) - p.usualOpenness()))
                .orElse(0.0);
        if (luck.consent(organization) < Consent.chance(usual + open)) {
            return true;
        }
        return hearing.sits(month) && luck.consentOfAnother(organization) < Consent.chance(usual);
    }
}
