package minbei.model.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Route;

/**
 * The files that lie with the registration authority.
 *
 * <p>A file circulates for the time the law allows (with a supervising unit up to 60 working days, directly about 10: E12); then it needs
 * an official's hours. Where these do not suffice, files wait and are taken by month of filing, equals by a keyed draw; an official
 * goes on next month with the file begun.
 */
final class ReviewQueue {

    private final IntFunction<RegistrationParameters> parameters;
    private final DirectRoute direct;
    private final RegisterEntry entry;
    private final Candidacies candidacies;
    private final RegistrationCounts counts;
    private final RegistrationLuck luck;
    private final Comparator<Candidacy> order;
    private double effortShare = 1;
    private double hoursBegun;

    private ReviewQueue(
            IntFunction<RegistrationParameters> parameters,
            DirectRoute direct,
            RegisterEntry entry,
            Candidacies candidacies,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        this.parameters = parameters;
        this.direct = direct;
        this.entry = entry;
        this.candidacies = candidacies;
        this.counts = counts;
        this.luck = luck;
        this.order = Comparator.comparingInt(Candidacy::entered)
                .thenComparingDouble(c -> luck.queueOrder(c.organization()))
                .thenComparingInt(c -> c.organization().key());
    }

    static ReviewQueue of(
            IntFunction<RegistrationParameters> parameters,
            DirectRoute direct,
            RegisterEntry entry,
            Candidacies candidacies,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        return new ReviewQueue(parameters, direct, entry, candidacies, counts, luck);
    }

    /** A month begins with the staff placed as they are. */
    void open(Offices offices) {
        effortShare = offices.effortShare();
    }

    /** A full file is handed in. */
    void enter(Candidacy candidacy, int month) {
        RegistrationParameters p = parameters.apply(month);
        Organization organization = candidacy.organization();
        double months = effortShare * (candidacy.route() == Route.DUAL ? p.reviewMonthsDual() : p.reviewMonthsDirect());
        organization.standing().setStatus(LegalStatus.UNDER_REVIEW, month);
        int circulates = (int) (months + luck.rounding(organization));
        candidacy.await(Candidacy.Step.REVIEW, month, month + circulates);
    }

    /** Officials decide on the files that have circulated, as far as their hours go. */
    void decide(Offices offices, int month) {
        List<Candidacy> due = new ArrayList<>(candidacies.awaiting(Candidacy.Step.REVIEW));
        int lying = due.size();
        due.removeIf(c -> c.decidedFrom() > month);
        due.sort(order);
        for (Candidacy candidacy : due) {
            double needed = hours(candidacy, month) * offices.effortShare() - hoursBegun;
            double taken = needed > 0 ? offices.takeForReview(needed) : 0;
            if (taken < needed) {
                hoursBegun += taken;
                break;
            }
            hoursBegun = 0;
            lying--;
            decide(candidacy, month);
        }
        counts.setFilesWaiting(lying);
    }

    private double hours(Candidacy candidacy, int month) {
        RegistrationParameters p = parameters.apply(month);
        return candidacy.route() == Route.DUAL ? p.reviewHoursDual() : p.reviewHoursDirect();
    }

    private void decide(Candidacy candidacy, int month) {
        if (candidacy.route() == Route.DIRECT && !direct.passes(candidacy.organization(), month)) {
            counts.add(RegistrationEvent.FILE_NOT_PASSED);
            candidacies.fail(candidacy, month, parameters.apply(month).waitAfterNotPassedMonths());
            return;
        }
        candidacies.succeed(candidacy, month);
        entry.enter(candidacy, month);
    }
}
