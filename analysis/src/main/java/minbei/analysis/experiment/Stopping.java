package minbei.analysis.experiment;

import java.util.List;
import java.util.OptionalLong;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Indicator;

/**
 * By what an experiment got its number of replications, and what that came to.
 *
 * @param reason what decided
 * @param half the half that was looked at: the drawn one where both are run, since its intervals are wider; both have as many replications
 * @param replications of the district and policy that had the most
 * @param maxReplications what it might have come to
 * @param reached whether what was wanted was reached; true where nothing was
 * @param withinSeconds the time that the greatest number was planned for, if it was
 * @param errorRate chance with which what is said here is wrong for a district (and policy); 0 where nothing is said
 * @param comparisons differences whose precision was asked for, by district, policy and indicator
 * @param races choices of the best policy, by district
 */
public record Stopping(
        Reason reason,
        ParameterHalf half,
        int replications,
        int maxReplications,
        boolean reached,
        OptionalLong withinSeconds,
        double errorRate,
        List<Comparison> comparisons,
        List<Race> races) {

    /** What decided the number of replications. */
    public enum Reason {
        /** It was given, by the experiment, by an option or by a plan for the time. */
        GIVEN("given"),
        /** Differences were to be precise. */
        PRECISION("precision"),
        /** The best policy was looked for. */
        BEST("best");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The name in files. */
        public String key() {
            return key;
        }
    }

    /** Copies the lists. */
    public Stopping {
        comparisons = List.copyOf(comparisons);
        races = List.copyOf(races);
    }

    /**
     * The same, with the time that the greatest number of replications was planned for.
     *
     * @param seconds the time, or empty
     * @return a copy
     */
    public Stopping withinSeconds(OptionalLong seconds) {
        return new Stopping(
                reason, half, replications, maxReplications, reached, seconds, errorRate, comparisons, races);
    }

    /**
     * A difference to the main yardstick whose precision was asked for.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param indicator what is compared, in the last year
     * @param wanted half-width that was asked for, in the unit of the indicator; {@code NaN} before the yardstick has a mean
     * @param difference with the interval of the confidence sequence, which holds although it was looked at after each replication
     * @param reached whether the interval is narrow enough
     */
    public record Comparison(
            String district,
            String policy,
            Indicator indicator,
            double wanted,
            Difference difference,
            boolean reached) {

        /** Half the width of the interval; infinite where nothing can be said yet. */
        public double halfWidth() {
            return (difference.upper() - difference.lower()) / 2;
        }
    }

    /**
     * The choice of the best policy of a district.
     *
     * @param district key of the district
     * @param indicator whose highest value of the last year is best
     * @param indifference smallest difference worth telling, in the unit of the indicator
     * @param decided whether the choice is made
     * @param best key of the policy with the highest mean of those in the race
     * @param runners all policies, in the order of the experiment
     */
    public record Race(
            String district,
            Indicator indicator,
            double indifference,
            boolean decided,
            String best,
            List<Runner> runners) {

        /** Copies the list. */
        public Race {
            runners = List.copyOf(runners);
        }
    }

    /**
     * A policy in a race.
     *
     * @param policy key of the policy
     * @param replications until it left the race or the race ended
     * @param inRace whether it was in the race at the end
     * @param toBest the policy less the best, over the replications of both, with the interval of a confidence sequence; that none is the
     *     best whose interval lies wholly below zero holds for all policies together; unknown of the best itself
     */
    public record Runner(String policy, int replications, boolean inRace, Difference toBest) {

        /** Whether the interval leaves out zero. */
        public boolean isToldFromBest() {
            return toBest.excludesZero();
        }
    }
}
