package minbei.analysis.incidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import minbei.analysis.answer.Question;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.Sample;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.ServedNeeds;

/**
 * Who gains and who loses by each policy, beside what chance makes of a pair of worlds?
 *
 * @param placebo key of the policy that changes next to nothing
 */
public record WhoGains(String placebo) implements Question {

    /** By what groups are told. */
    public static final List<Breakdown> BREAKDOWNS =
            List.of(Breakdown.NEED, Breakdown.TOWNSHIP, Breakdown.HUKOU, Breakdown.INCOME, Breakdown.AGE);

    @Override
    public boolean readsLines() {
        return true;
    }

    @Override
    public List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs) {
        return results.experiment().districts().stream()
                .<ExperimentAnswer>map(district -> answer(results, district.key(), runs))
                .toList();
    }

    private Incidence answer(ExperimentResults results, String district, RunSource runs) {
        ExperimentDescription experiment = results.experiment();
        List<String> policies = experiment.compared().stream()
                .map(PolicyDescription::key)
                .filter(policy -> !experiment.comesToTheSame(policy, experiment.yardstick(), district))
                .toList();
        Map<String, Churn[]> churn = churn(results, district, policies, runs);
        double residents = 1 / experiment.populationScale();
        List<Incidence.OfPolicy> answers = new ArrayList<>();
        churn.forEach((policy, replications) -> answers.add(new Incidence.OfPolicy(
                policy,
                groups(results, district, policy),
                mean(Arrays.stream(replications).mapToDouble(one -> one.gained() * residents)),
                mean(Arrays.stream(replications).mapToDouble(one -> one.lost() * residents)))));
        return new Incidence(results.half(), district, answers);
    }

    private static Difference mean(DoubleStream values) {
        return Difference.ofMean(Sample.of(values.toArray()));
    }

    private List<GroupEffect> groups(ExperimentResults results, String district, String policy) {
        int month = results.experiment().months() - 1;
        List<GroupEffect> groups = new ArrayList<>();
        for (Breakdown breakdown : BREAKDOWNS) {
            for (String category : results.categories(district, Indicator.COVERAGE, breakdown)) {
                groups.add(new GroupEffect(
                        breakdown,
                        category,
                        results.difference(district, policy, Indicator.COVERAGE, breakdown, category, month),
                        results.difference(district, placebo, Indicator.COVERAGE, breakdown, category, month)));
            }
        }
        return groups;
    }

    /** By policy and replication, net of the placebo's; runs are read one replication at a time. */
    private Map<String, Churn[]> churn(
            ExperimentResults results, String district, List<String> policies, RunSource runs) {
        ExperimentDescription experiment = results.experiment();
        Map<String, Churn[]> churn = new LinkedHashMap<>();
        policies.forEach(policy -> churn.put(policy, new Churn[experiment.replications()]));
        for (int replication = 0; replication < experiment.replications(); replication++) {
            Reader reader = new Reader(results, district, replication, runs);
            Optional<ServedNeeds> yardstick = reader.served(experiment.yardstick());
            Churn chance = between(reader.served(placebo), yardstick);
            int place = replication;
            churn.forEach((policy, found) ->
                    found[place] = between(reader.served(policy), yardstick).net(chance));
        }
        return churn;
    }

    private static Churn between(Optional<ServedNeeds> policy, Optional<ServedNeeds> yardstick) {
        return policy.isPresent() && yardstick.isPresent()
                ? Churn.between(policy.get(), yardstick.get())
                : new Churn(Double.NaN, Double.NaN);
    }

    /** Reads the runs of one replication. */
    private record Reader(ExperimentResults results, String district, int replication, RunSource runs) {

        Optional<ServedNeeds> served(String policy) {
            return runs.read(results.experiment().run(results.half(), district, policy, replication))
                    .map(RunRecord::served);
        }
    }
}
