package minbei.model.trust;

import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.resident.Residents;
import minbei.model.resident.ResidentsChange;
import minbei.model.schedule.MonthlyRule;

/**
 * How experience moves trust and awareness.
 *
 * <p>A resident's own trust moves by Δ = step · (quality − expected quality) when a spell of service ends, and falls when a search
 * is given up. The mood of a community is what moves all its residents besides: each month it forgets a part of itself and gains
 * spill · ΣΔ / residents of the community. What a resident acts on is own trust plus the community's mood.
 * Awareness that was acquired by being served fades by a part each month.
 */
public final class Outlook implements MonthlyRule, ResidentsChange.ResidentListener {

    private static final int ONCE = 0;
    private static final int DRAW_TRUST = 0;
    private static final int DRAW_AWARENESS = 1;

    /** Width of an even distribution over its standard deviation: √12. */
    private static final double WIDTH_PER_DEVIATION = StrictMath.sqrt(12);

    /** Longer than any run with its spin-up. */
    private static final int MONTHS_REMEMBERED = 512;

    /** Sums are kept in whole millionths, so that they do not hang on the order in which residents are served. */
    private static final double MICRO = 1e6;

    private final TrustParameters parameters;
    private final Luck luck;
    private final Residents residents;
    private final double[] mood;
    private final long[] changeMicro;

    /** What is left of acquired awareness after so many months; a power for each searcher and month cost a tenth of the run. */
    private final double[] kept;

    private long trustMicro;
    private long ownAwarenessMicro;
    private double acquiredMicro;
    private long acquiredNowMicro;

    private Outlook(TrustParameters parameters, Luck luck, Residents residents, int communities) {
        this.parameters = parameters;
        this.luck = luck;
        this.residents = residents;
        this.mood = new double[communities];
        this.changeMicro = new long[communities];
        this.kept = new double[MONTHS_REMEMBERED];
        for (int month = 0; month < kept.length; month++) {
            kept[month] = StrictMath.pow(1 - parameters.awarenessForgottenPerMonth(), month);
        }
    }

    /**
     * The outlook of a population.
     *
     * @param parameters how it starts and moves
     * @param luck luck of the run
     * @param residents whose outlook
     * @param communities how many communities
     * @return the outlook
     */
    public static Outlook of(TrustParameters parameters, Luck luck, Residents residents, int communities) {
        return new Outlook(parameters, luck, residents, communities);
    }

    @Override
    public void arrived(int id, int month) {
        residents.setTrust(id, initial(id, DRAW_TRUST, parameters.initialMean(), parameters.initialSpread()));
        trustMicro += micro(residents.trust(id));
        ownAwarenessMicro += micro(ownAwareness(id));
    }

    /** Evenly spread about the mean with the given standard deviation: a normal number would cost three times the start. */
    private float initial(int id, int draw, double mean, double spread) {
        double even = luck.uniform(Stream.OUTLOOK, id, ONCE, draw) - 0.5;
        return (float) clamp(mean + spread * WIDTH_PER_DEVIATION * even);
    }

    @Override
    public void left(int id, int month) {
        trustMicro -= micro(residents.trust(id));
        ownAwarenessMicro -= micro(ownAwareness(id));
        acquiredNowMicro -= micro(acquired(id, month));
    }

    /**
     * A spell of service has ended.
     *
     * @param id resident who was served
     * @param quality its quality to the resident, 0–1
     */
    public void served(int id, double quality) {
        change(id, parameters.stepPerSpell() * (quality - parameters.expectedQuality()));
    }

    /**
     * A search has been given up.
     *
     * @param id resident who gave up
     */
    public void gaveUp(int id) {
        change(id, parameters.stepGivingUp());
    }

    private void change(int id, double step) {
        float before = residents.trust(id);
        residents.moveTrust(id, step);
        long change = micro(residents.trust(id)) - micro(before);
        trustMicro += change;
        changeMicro[residents.community(id)] += change;
    }

    /**
     * Chance that a resident knows a provider without being told, per month: what the resident began with, and what is left of what
     * was acquired by being served.
     *
     * @param id resident
     * @param month months since 2014-01
     * @return 0–1
     */
    public double awareness(int id, int month) {
        return ownAwareness(id) + acquired(id, month);
    }

    /** Drawn anew at each asking, which costs less than a column. */
    private float ownAwareness(int id) {
        return initial(id, DRAW_AWARENESS, parameters.awarenessMean(), parameters.awarenessSpread());
    }

    private float acquired(int id, int month) {
        float once = residents.acquiredAwareness(id);
        return once == 0 ? 0 : (float) (once * kept(month - residents.acquiredMonth(id)));
    }

    private double kept(int months) {
        return kept[Math.min(months, kept.length - 1)];
    }

    /**
     * A resident has found a place and knows better where to turn.
     *
     * @param id resident
     * @param month months since 2014-01
     */
    public void foundPlace(int id, int month) {
        float before = acquired(id, month);
        double missing = 1 - before - ownAwareness(id);
        float after = (float) (before + parameters.awarenessGain() * missing);
        residents.setAcquiredAwareness(id, after, month);
        acquiredNowMicro += micro(after) - micro(before);
    }

    /** At month's end the moods of the communities take up what their residents lived through. */
    @Override
    public void apply(int month) {
        for (int c = 0; c < mood.length; c++) {
            double kept = mood[c] * (1 - parameters.communityReturnPerMonth());
            int present = residents.presentIn(c);
            double gained = present == 0 ? 0 : parameters.communitySpill() * changeMicro[c] / MICRO / present;
            mood[c] = Math.max(-1, Math.min(1, kept + gained));
            changeMicro[c] = 0;
        }
        // what was acquired until last month has faded by a month; what was acquired this month has not
        acquiredMicro = acquiredMicro * kept(1) + acquiredNowMicro;
        acquiredNowMicro = 0;
    }

    /**
     * What moves all residents of a community besides their own experience.
     *
     * @param community position of the community
     * @return −1 to 1, 0 at the start
     */
    public double mood(int community) {
        return mood[community];
    }

    /**
     * Distance of a resident's own trust to the mean at the start.
     *
     * @param id resident
     * @return −1 to 1
     */
    public double ownTrustShift(int id) {
        return residents.trust(id) - parameters.initialMean();
    }

    /** Mean over residents of own trust plus the mood of their community, which may carry it a little beyond 0–1. */
    public double meanTrust() {
        double moods = 0;
        for (int c = 0; c < mood.length; c++) {
            moods += mood[c] * residents.presentIn(c);
        }
        int present = residents.present();
        return present == 0 ? Double.NaN : (trustMicro / MICRO + moods) / present;
    }

    /**
     * Checks that the sum of trust is that of the residents who are here.
     *
     * @throws IllegalStateException if trust of somebody who has left still counts, or the reverse
     */
    public void checkConservation() {
        long recount = 0;
        for (int id = 0; id < residents.everPresent(); id++) {
            recount += residents.isPresent(id) ? micro(residents.trust(id)) : 0;
        }
        if (recount != trustMicro) {
            throw new IllegalStateException(
                    "trust is not conserved: residents hold " + recount + " millionths, the account " + trustMicro);
        }
    }

    /** Mean over residents of awareness. */
    public double meanAwareness() {
        int present = residents.present();
        return present == 0 ? Double.NaN : (ownAwarenessMicro + acquiredMicro) / MICRO / present;
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static long micro(float value) {
        return Math.round(value * MICRO);
    }
}
