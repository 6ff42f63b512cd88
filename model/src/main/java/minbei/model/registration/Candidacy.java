package minbei.model.registration;

import minbei.model.organization.Organization;
import minbei.model.organization.Route;

/** One organization on its way to the register. */
final class Candidacy {

    /** What it waits for. */
    enum Step {
        SUPERVISOR,
        PERMIT,
        REVIEW
    }

    private final Organization organization;
    private final int begun;
    private Path path;
    private int pathBegun;
    private Route route;
    private Step step;
    private int tries;
    private int entered;
    private int decidedFrom;

    Candidacy(Organization organization, Path path, Route route, Step step, int month) {
        this.organization = organization;
        this.path = path;
        this.route = route;
        this.step = step;
        this.begun = month;
        this.pathBegun = month;
        this.entered = month;
        this.decidedFrom = month;
    }

    Organization organization() {
        return organization;
    }

    /** The way it is on. */
    Path path() {
        return path;
    }

    Route route() {
        return route;
    }

    /** Direct registration has been opened to it while it looked for a supervising unit. */
    void goDirect(int month) {
        path = Path.DIRECT;
        route = Route.DIRECT;
        pathBegun = month;
    }

    Step step() {
        return step;
    }

    /** Month in which it set out. */
    int begun() {
        return begun;
    }

    /** Month in which it set out on the way it is on. */
    int pathBegun() {
        return pathBegun;
    }

    /** Month in which the step it waits for began. */
    int entered() {
        return entered;
    }

    /** Attempts at this step that failed. */
    int tries() {
        return tries;
    }

    void failed() {
        tries++;
    }

    /** First month in which the step may be decided. */
    int decidedFrom() {
        return decidedFrom;
    }

    /** It waits for a step. */
    void await(Step newStep, int month, int from) {
        if (newStep != step) {
            tries = 0;
        }
        step = newStep;
        entered = month;
        decidedFrom = from;
        organization.standing().setNextStepMonth(from);
    }
}
