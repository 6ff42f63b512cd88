package minbei.model.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Route;
import minbei.model.organization.Standing;

/** All organizations on their way to the register, and what those who did not get there remember. */
final class Candidacies {

    private static final int ROOM = 64;

    private final RegistrationCounts counts;
    private final RouteExperience experience;
    private final List<Candidacy> running = new ArrayList<>();
    private final int[][] avoidedUntil = new int[Path.values().length][0];

    private Candidacies(RegistrationCounts counts, RouteExperience experience) {
        this.counts = counts;
        this.experience = experience;
    }

    static Candidacies of(RegistrationCounts counts, RouteExperience experience) {
        return new Candidacies(counts, experience);
    }

    /** Those that wait for a step, in the order of setting out. */
    List<Candidacy> awaiting(Candidacy.Step step) {
        return running.stream().filter(c -> c.step() == step).toList();
    }

    Candidacy begin(Organization organization, Path path, Route route, Candidacy.Step step, int month) {
        Candidacy candidacy = new Candidacy(organization, path, route, step, month);
        running.add(candidacy);
        return candidacy;
    }

    /** Those who are no longer active do not go on; nobody learns from them what a way takes. */
    void lapse(int month) {
        for (Candidacy candidacy : List.copyOf(running)) {
            if (!candidacy.organization().isActive()) {
                running.remove(candidacy);
                stop(candidacy, month);
                counts.add(RegistrationEvent.LAPSED);
            }
        }
    }

    /** It gets through. */
    void succeed(Candidacy candidacy, int month) {
        running.remove(candidacy);
        candidacy.organization().standing().setNextStepMonth(Standing.NEVER);
        experience.ended(candidacy.path(), true, month - candidacy.pathBegun());
    }

    /**
     * It does not get through.
     *
     * @param candidacy which
     * @param month months since 2014-01
     * @param avoidMonths months in which the group does not set out on the same way again
     */
    void fail(Candidacy candidacy, int month, int avoidMonths) {
        running.remove(candidacy);
        stop(candidacy, month);
        experience.ended(candidacy.path(), false, month - candidacy.pathBegun());
        int id = candidacy.organization().id();
        int[] until = roomFor(candidacy.path(), id);
        until[id] = month + avoidMonths;
    }

    private static void stop(Candidacy candidacy, int month) {
        Standing standing = candidacy.organization().standing();
        standing.withdraw(month);
        standing.setNextStepMonth(Standing.NEVER);
    }

    private int[] roomFor(Path path, int id) {
        int[] until = avoidedUntil[path.ordinal()];
        if (id >= until.length) {
            int before = until.length;
            until = Arrays.copyOf(until, Math.max(id + 1, before + before / 2 + ROOM));
            Arrays.fill(until, before, until.length, Standing.NEVER);
            avoidedUntil[path.ordinal()] = until;
        }
        return until;
    }

    /** Whether a group remembers a way as one it does not set out on for now. */
    boolean avoids(Organization organization, Path path, int month) {
        int[] until = avoidedUntil[path.ordinal()];
        return organization.id() < until.length && month < until[organization.id()];
    }

    /** Whether an organization may set out: it is a group without a legal person, and not on its way. */
    static boolean maySetOut(Organization organization) {
        LegalStatus status = organization.standing().status();
        return organization.isActive()
                && organization.isLocal()
                && (status == LegalStatus.INFORMAL || status == LegalStatus.FILED);
    }
}
