package minbei.model.incubation;

import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * Who runs the park: government, or a professional team that won a tender 政府扶持、专业团队运作.
 *
 * <p>Each team within reach of the district has a lasting quality and bids or not. The one that looks best, its quality seen with noise,
 * runs the park for a term. By themselves teams need not be better than government: choosing among several makes the difference, and
 * where few are within reach there is little to choose from. Without bids government goes on.
 */
final class Operator {

    private static final int NOBODY = -1;
    private static final int LASTING = 0;
    private static final int DRAW_QUALITY = 0;
    private static final int DRAW_BIDS = 2;
    private static final int DRAW_LOOK = 3;

    private final Luck luck;
    private int team = NOBODY;
    private int termEnds;
    private boolean paid;
    private int lastTender;
    private int lastBids;

    private Operator(Luck luck) {
        this.luck = luck;
        this.lastTender = Integer.MIN_VALUE;
    }

    /** Government runs it. */
    static Operator of(Luck luck) {
        return new Operator(luck);
    }

    /**
     * A team's term ends, a tender is held.
     *
     * @param incubation parameters in force
     * @param working whether there is anything to run
     * @param month months since 2014-01
     */
    void apply(IncubationParameters incubation, boolean working, int month) {
        if (incubation.operatorByTender() == 0 || !working) {
            team = NOBODY;
            paid = false;
            lastTender = Integer.MIN_VALUE;
            return;
        }
        if (team != NOBODY && month >= termEnds) {
            team = NOBODY;
            lastTender = Integer.MIN_VALUE;
        }
        boolean due = lastTender == Integer.MIN_VALUE
                || month - lastTender >= incubation.team().retryMonths();
        if (team == NOBODY && due) {
            paid = false;
            tender(incubation.team(), month);
        }
    }

    private void tender(IncubationParameters.Team parameters, int month) {
        lastTender = month;
        lastBids = 0;
        double best = 0;
        for (int i = 0; i < parameters.teams(); i++) {
            if (luck.uniform(Stream.PARK_OPERATOR, i, month, DRAW_BIDS) < parameters.bidShare()) {
                double looks = quality(i, parameters)
                        + parameters.noise() * luck.normal(Stream.PARK_OPERATOR, i, month, DRAW_LOOK);
                if (lastBids == 0 || looks > best) {
                    best = looks;
                    team = i;
                }
                lastBids++;
            }
        }
        termEnds = month + parameters.termMonths();
    }

    private double quality(int i, IncubationParameters.Team parameters) {
        double z = luck.normal(Stream.PARK_OPERATOR, i, LASTING, DRAW_QUALITY);
        return Math.max(0, Math.min(1, parameters.qualityMean() + parameters.qualitySpread() * z));
    }

    /** Whether a team has been hired. */
    boolean isHired() {
        return team != NOBODY;
    }

    /** Whether the team's fee was paid this month; one that is not paid does not work in the next. */
    void settled(boolean feePaid) {
        paid = isHired() && feePaid;
    }

    /** Quality of the help given now, 0–1. */
    double quality(IncubationParameters incubation) {
        return isHired() && paid
                ? quality(team, incubation.team())
                : incubation.help().governmentQuality();
    }

    /** Bids at the last tender. */
    int lastBids() {
        return lastBids;
    }
}
