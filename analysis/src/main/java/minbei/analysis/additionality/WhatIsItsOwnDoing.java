package minbei.analysis.additionality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import minbei.analysis.answer.Question;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.Sample;
import minbei.analysis.survival.ParkPair;
import minbei.model.RunRecord;
import minbei.model.observation.OrganizationLine;

/** How many of a policy's organizations would be at work anyway, how many does it displace, and what does the park do to those it takes in? */
public record WhatIsItsOwnDoing() implements Question {

    @Override
    public boolean readsLines() {
        return true;
    }

    @Override
    public List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs) {
        return results.experiment().districts().stream()
                .<ExperimentAnswer>map(district -> new Reader(results, district.key(), runs).answer())
                .toList();
    }

    /** Reads the organizations of a district's runs, one pair of worlds at a time. */
    private record Reader(ExperimentResults results, String district, RunSource runs) {

        OwnDoing answer() {
            ExperimentDescription experiment = results.experiment();
            List<OwnDoing.OfPolicy> policies = experiment.policies().stream()
                    .map(PolicyDescription::key)
                    .filter(policy -> !experiment.comesToTheSame(policy, experiment.yardstick(), district))
                    .map(this::policy)
                    .toList();
            Optional<OwnDoing.Park> park = ParkPair.of(experiment, results.half(), district, runs)
                    .flatMap(pair -> pair.withoutPark()
                            .map(without -> park(pair.withPark().key(), without.key())));
            return new OwnDoing(results.half(), district, policies, park);
        }

        private OwnDoing.OfPolicy policy(String policy) {
            List<Additionality> pairs = pairs(policy, results.experiment().yardstick(), Additionality::of);
            return new OwnDoing.OfPolicy(
                    policy,
                    mean(pairs, Additionality::active),
                    mean(pairs, Additionality::deadweight),
                    mean(pairs, Additionality::additional),
                    mean(pairs, Additionality::displaced));
        }

        private OwnDoing.Park park(String with, String without) {
            List<ParkEffect.Outcome> all = List.of(ParkEffect.Outcome.values());
            List<List<ParkEffect>> pairs = pairs(
                    with,
                    without,
                    (inside, outside) -> all.stream()
                            .map(outcome -> ParkEffect.of(inside, outside, outcome))
                            .toList());
            List<OwnDoing.OnOutcome> outcomes = new ArrayList<>();
            for (ParkEffect.Outcome outcome : all) {
                List<ParkEffect> effects =
                        pairs.stream().map(pair -> pair.get(outcome.ordinal())).toList();
                outcomes.add(new OwnDoing.OnOutcome(
                        outcome,
                        mean(effects, ParkEffect::effect),
                        mean(effects, ParkEffect::estimate),
                        mean(effects, ParkEffect::error)));
            }
            return new OwnDoing.Park(with, without, outcomes);
        }

        /** What is said of the two worlds of each replication in which both finished. */
        private <T> List<T> pairs(String policy, String other, Comparison<T> comparison) {
            List<T> pairs = new ArrayList<>();
            for (int replication = 0; replication < results.experiment().replications(); replication++) {
                Optional<List<OrganizationLine>> one = organizations(policy, replication);
                Optional<List<OrganizationLine>> two = organizations(other, replication);
                if (one.isPresent() && two.isPresent()) {
                    pairs.add(comparison.of(one.get(), two.get()));
                }
            }
            return pairs;
        }

        private Optional<List<OrganizationLine>> organizations(String policy, int replication) {
            return runs.read(results.experiment().run(results.half(), district, policy, replication))
                    .map(RunRecord::organizations);
        }

        private static <T> Difference mean(List<T> pairs, ToDoubleFunction<T> value) {
            return Difference.ofMean(Sample.of(pairs.stream().mapToDouble(value).toArray()));
        }
    }

    /** Compares the organizations of two worlds. */
    @FunctionalInterface
    private interface Comparison<T> {
        T of(List<OrganizationLine> policy, List<OrganizationLine> other);
    }
}
