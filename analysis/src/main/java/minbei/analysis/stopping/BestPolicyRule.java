package minbei.analysis.stopping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.experiment.Stopping;
import minbei.analysis.statistics.KimNelsonSelection;
import minbei.model.observation.Indicator;

/**
 * Goes on until the policy with the highest mean is told in every district. Replication r has the same seed under every policy still in the
 * race; one that has left it is not run any more, in neither half.
 *
 * @param indicator whose highest value of the last year is best
 * @param indifference smallest difference worth telling, above 0, in the unit of the indicator
 */
public record BestPolicyRule(Indicator indicator, double indifference) implements StopRule {

    /** Refuses an indifference of nothing. */
    public BestPolicyRule {
        if (!(indifference > 0) || Double.isInfinite(indifference)) {
            throw new IllegalArgumentException("indifference (" + indifference + ") must be above 0");
        }
    }

    @Override
    public Course begin(ExperimentDescription experiment, ParameterHalf half) {
        return new Races(this, experiment, half);
    }

    /** The course of an experiment under the rule: a race in each district. */
    private static final class Races implements Course {

        private final BestPolicyRule rule;
        private final ExperimentDescription experiment;
        private final ParameterHalf half;
        private final List<String> policies;
        private final Map<String, DistrictRace> races = new LinkedHashMap<>();
        private int seen;

        private Races(BestPolicyRule rule, ExperimentDescription experiment, ParameterHalf half) {
            this.rule = rule;
            this.experiment = experiment;
            this.half = half;
            this.policies =
                    experiment.compared().stream().map(PolicyDescription::key).toList();
            for (DistrictDescription district : experiment.districts()) {
                races.put(district.key(), new DistrictRace(rule, policies));
            }
        }

        @Override
        public boolean wants(PlannedRun run) {
            DistrictRace race = races.get(run.district());
            return race != null && race.wants(run.policy());
        }

        @Override
        public void look(int replication, RunSource runs) {
            long seed = experiment.seeds().get(replication);
            races.forEach((district, race) -> {
                if (!race.isDecided()) {
                    race.add(policy -> runs.read(new PlannedRun(half, district, policy, replication, seed))
                            .map(run -> LastYear.of(run, rule.indicator()))
                            .orElse(Double.NaN));
                }
            });
            seen++;
        }

        /** Also if after the first stage none had a value, which more replications would not change. */
        @Override
        public boolean isOver() {
            return races.values().stream()
                    .allMatch(race -> race.isDecided() || (seen >= firstStage() && race.hasNoValue()));
        }

        @Override
        public int firstStage() {
            return KimNelsonSelection.FIRST_STAGE;
        }

        @Override
        public OptionalInt guess() {
            return OptionalInt.empty();
        }

        @Override
        public Stopping result() {
            List<Stopping.Race> ended = new ArrayList<>();
            races.forEach((district, race) -> ended.add(race.result(district)));
            return new Stopping(
                    Stopping.Reason.BEST,
                    half,
                    seen,
                    experiment.replications(),
                    ended.stream().allMatch(Stopping.Race::decided),
                    OptionalLong.empty(),
                    ERROR_RATE,
                    List.of(),
                    ended);
        }
    }
}
