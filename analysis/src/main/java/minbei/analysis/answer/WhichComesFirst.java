package minbei.analysis.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.FirstPlaceAnswer;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.model.observation.Indicator;

/** In how many replications does each policy come first in coverage? Any experiment can be asked. */
public record WhichComesFirst() implements Question {

    @Override
    public List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs) {
        return results.experiment().districts().stream()
                .<ExperimentAnswer>map(district -> answer(results, district))
                .toList();
    }

    private static FirstPlaceAnswer answer(ExperimentResults results, DistrictDescription district) {
        Map<String, double[]> coverage = new LinkedHashMap<>();
        for (PolicyDescription policy : results.experiment().compared()) {
            coverage.put(policy.key(), results.lastYear(district.key(), policy.key(), Indicator.COVERAGE));
        }
        return count(results, district.key(), coverage);
    }

    /** Counts who is first in each replication in which all have a value. */
    private static FirstPlaceAnswer count(ExperimentResults results, String district, Map<String, double[]> coverage) {
        Map<String, int[]> firsts = new LinkedHashMap<>();
        coverage.keySet().forEach(policy -> firsts.put(policy, new int[2]));
        int draws = 0;
        for (int replication = 0; replication < results.experiment().replications(); replication++) {
            int r = replication;
            if (coverage.values().stream().anyMatch(values -> Double.isNaN(values[r]))) {
                continue;
            }
            draws++;
            double most = coverage.values().stream()
                    .mapToDouble(values -> values[r])
                    .max()
                    .orElse(Double.NaN);
            List<String> first = new ArrayList<>();
            coverage.forEach((policy, values) -> {
                if (values[r] == most) {
                    first.add(policy);
                }
            });
            first.forEach(policy -> add(firsts, policy, first.size() == 1));
        }
        List<FirstPlaceAnswer.Place> places = new ArrayList<>();
        firsts.forEach((policy, count) -> places.add(new FirstPlaceAnswer.Place(policy, count[0], count[1])));
        return new FirstPlaceAnswer(results.half(), district, draws, places);
    }

    private static void add(Map<String, int[]> firsts, String policy, boolean alone) {
        firsts.computeIfPresent(policy, (key, count) -> new int[] {count[0] + 1, count[1] + (alone ? 1 : 0)});
    }
}
