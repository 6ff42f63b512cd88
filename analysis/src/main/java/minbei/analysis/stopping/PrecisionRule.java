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
import minbei.analysis.statistics.ConfidenceSequence;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.analysis.statistics.Sample;

/**
 * Goes on until every difference to the main yardstick is precise, in every indicator named.
 *
 * <p>Of one policy in one district, all intervals of all indicators at all looks hold together with 95 %: each indicator has the error rate
 * 5 % over their number (Bonferroni), and a confidence sequence sees to the looks. Policies and districts are not adjusted for. Where parameters are
 * drawn, replications are points of a Latin hypercube and not quite independent; on the whole that makes means more precise than the
 * intervals say.
 *
 * @param precisions one an indicator, at least one
 */
public record PrecisionRule(List<Precision> precisions) implements StopRule {

    /** Copies the list. */
    public PrecisionRule {
        precisions = List.copyOf(precisions);
        if (precisions.isEmpty()) {
            throw new IllegalArgumentException("a precision rule must name an indicator");
        }
    }

    /** Chance with which the intervals of one indicator may miss. */
    public double errorRate() {
        return ERROR_RATE / precisions.size();
    }

    @Override
    public Course begin(ExperimentDescription experiment, ParameterHalf half) {
        return new Precise(this, experiment, half);
    }

    /** The course of an experiment under the rule. */
    private static final class Precise implements Course {

        private final PrecisionRule rule;
        private final ExperimentDescription experiment;
        private final ParameterHalf half;
        private final Map<String, List<Outcomes>> outcomes = new LinkedHashMap<>();
        private List<Stopping.Comparison> comparisons = List.of();
        private int seen;

        private Precise(PrecisionRule rule, ExperimentDescription experiment, ParameterHalf half) {
            this.rule = rule;
            this.experiment = experiment;
            this.half = half;
            for (DistrictDescription district : experiment.districts()) {
                for (PolicyDescription policy : experiment.compared()) {
                    List<Outcomes> list = new ArrayList<>();
                    rule.precisions().forEach(precision -> list.add(new Outcomes()));
                    outcomes.put(key(district.key(), policy.key()), list);
                }
            }
        }

        private static String key(String district, String policy) {
            return district + ":" + policy;
        }

        @Override
        public boolean wants(PlannedRun run) {
            return !isOver();
        }

        @Override
        public void look(int replication, RunSource runs) {
            long seed = experiment.seeds().get(replication);
            for (DistrictDescription district : experiment.districts()) {
                for (PolicyDescription policy : experiment.compared()) {
                    var run = runs.read(new PlannedRun(half, district.key(), policy.key(), replication, seed));
                    List<Outcomes> list = of(district.key(), policy.key());
                    for (int i = 0; i < list.size(); i++) {
                        var indicator = rule.precisions().get(i).indicator();
                        list.get(i)
                                .add(run.map(record -> LastYear.of(record, indicator))
                                        .orElse(Double.NaN));
                    }
                }
            }
            seen++;
            if (seen >= firstStage()) {
                comparisons = compare();
            }
        }

        private List<Outcomes> of(String district, String policy) {
            return outcomes.getOrDefault(key(district, policy), List.of());
        }

        private List<Stopping.Comparison> compare() {
            List<Stopping.Comparison> all = new ArrayList<>();
            for (DistrictDescription district : experiment.districts()) {
                for (PolicyDescription policy : experiment.compared()) {
                    if (!policy.key().equals(experiment.yardstick())) {
                        for (int i = 0; i < rule.precisions().size(); i++) {
                            all.add(compare(district.key(), policy.key(), i));
                        }
                    }
                }
            }
            return all;
        }

        private Stopping.Comparison compare(String district, String policy, int i) {
            Precision precision = rule.precisions().get(i);
            double[] ours = of(district, policy).get(i).all();
            double[] yardstick = of(district, experiment.yardstick()).get(i).all();
            Difference difference = ConfidenceSequence.of(ours, yardstick, rule.errorRate());
            double wanted = precision.wanted(Sample.of(yardstick).mean());
            // Not from the ends of the interval: adding and taking off the mean costs digits.
            double half = ConfidenceSequence.halfWidth(PairedDifference.sample(ours, yardstick), rule.errorRate());
            return new Stopping.Comparison(district, policy, precision.indicator(), wanted, difference, half <= wanted);
        }

        /** Also if one has not had a value by then, which more replications would not change. */
        @Override
        public boolean isOver() {
            return !comparisons.isEmpty()
                    && (isReached()
                            || comparisons.stream()
                                    .anyMatch(comparison ->
                                            comparison.difference().n() == 0));
        }

        private boolean isReached() {
            return !comparisons.isEmpty() && comparisons.stream().allMatch(Stopping.Comparison::reached);
        }

        @Override
        public int firstStage() {
            return ConfidenceSequence.MIN_PAIRS;
        }

        /** Widths fall with the root of the number of pairs, a little faster at first. */
        @Override
        public OptionalInt guess() {
            double most = seen;
            for (Stopping.Comparison comparison : comparisons) {
                double times = comparison.halfWidth() / comparison.wanted();
                if (!comparison.reached()) {
                    most = Double.isFinite(times) ? Math.max(most, Math.ceil(seen * times * times)) : Double.NaN;
                }
            }
            return comparisons.isEmpty() || Double.isNaN(most)
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, most));
        }

        @Override
        public Stopping result() {
            return new Stopping(
                    Stopping.Reason.PRECISION,
                    half,
                    seen,
                    experiment.replications(),
                    isReached(),
                    OptionalLong.empty(),
                    ERROR_RATE,
                    comparisons.isEmpty() && seen > 0 ? compare() : comparisons,
                    List.of());
        }
    }
}
