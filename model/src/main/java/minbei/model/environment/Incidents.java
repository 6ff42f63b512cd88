package minbei.model.environment;

import java.util.Arrays;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;

/**
 * Incidents that spoil communities: at most one a community at a time.
 *
 * <p>A clean community is spoiled with chance 1 − exp(−λ/12) a month; a spoiled one without a project becomes clean by itself with
 * chance 1 − exp(−1/fade); a project ends it after its set months.
 */
public final class Incidents implements MonthlyRule {

    private static final int DRAW_INCIDENT = 0;
    private static final int DRAW_FADING = 1;
    private static final int CLEAN = Integer.MIN_VALUE;
    private static final int NO_PROJECT = Integer.MAX_VALUE;

    private final EnvironmentParameters parameters;
    private final Luck luck;
    private final int[] spoiledSince;
    private final int[] projectEnds;

    private Incidents(EnvironmentParameters parameters, Luck luck, int communities) {
        this.parameters = parameters;
        this.luck = luck;
        this.spoiledSince = new int[communities];
        this.projectEnds = new int[communities];
        Arrays.fill(spoiledSince, CLEAN);
        Arrays.fill(projectEnds, NO_PROJECT);
    }

    /**
     * All communities clean.
     *
     * @param parameters how often, how long
     * @param luck luck of the run
     * @param communities how many communities
     * @return the rule
     */
    public static Incidents of(EnvironmentParameters parameters, Luck luck, int communities) {
        return new Incidents(parameters, luck, communities);
    }

    @Override
    public void apply(int month) {
        double incident = 1 - StrictMath.exp(-parameters.incidentsPerCommunityYear() / 12);
        double fading = 1 - StrictMath.exp(-1 / parameters.fadeMonths());
        for (int c = 0; c < spoiledSince.length; c++) {
            if (isSpoiled(c)) {
                boolean fades = luck.uniform(Stream.ENVIRONMENT_INCIDENT, c, month, DRAW_FADING) < fading;
                if (isAttended(c) ? month >= projectEnds[c] : fades) {
                    spoiledSince[c] = CLEAN;
                    projectEnds[c] = NO_PROJECT;
                }
            } else if (luck.uniform(Stream.ENVIRONMENT_INCIDENT, c, month, DRAW_INCIDENT) < incident) {
                spoiledSince[c] = month;
            }
        }
    }

    /**
     * Begins a project in a spoiled community.
     *
     * @param community position of the community
     * @param month months since 2014-01
     */
    void beginProject(int community, int month) {
        assert isSpoiled(community) && !isAttended(community) : "community " + community;
        projectEnds[community] = month + parameters.projectMonths();
    }

    /** How many communities there are. */
    public int communities() {
        return spoiledSince.length;
    }

    /**
     * Whether an incident spoils a community.
     *
     * @param community position of the community
     * @return true until it fades or a project has mended it
     */
    public boolean isSpoiled(int community) {
        return spoiledSince[community] != CLEAN;
    }

    /**
     * Whether a project is at work in a community.
     *
     * @param community position of the community
     * @return true from its beginning to its end
     */
    public boolean isAttended(int community) {
        return projectEnds[community] != NO_PROJECT;
    }

    /**
     * Since when a community has been spoiled.
     *
     * @param community position of a spoiled community
     * @return months since 2014-01
     */
    int spoiledSince(int community) {
        return spoiledSince[community];
    }
}
