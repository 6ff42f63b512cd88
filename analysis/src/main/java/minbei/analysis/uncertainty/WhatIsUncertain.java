package minbei.analysis.uncertainty;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.answer.Question;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.experiment.YearValue;
import minbei.analysis.statistics.VarianceBudget;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/**
 * How much of the variance of each headline difference is luck, how much parameters, district data and rules?
 *
 * @param policies the policies whose differences are asked for
 * @param data one a reading of the data: keys of the worlds with it
 * @param rules one a rule: keys of the worlds with it
 */
public record WhatIsUncertain(List<String> policies, List<Variant> data, List<Variant> rules) implements Question {

    /** The differences that reports speak of first. */
    public static final List<Indicator> HEADLINES = List.of(Indicator.COVERAGE, Indicator.REGISTERED);

    /** Copies the lists. */
    public WhatIsUncertain {
        policies = List.copyOf(policies);
        data = List.copyOf(data);
        rules = List.copyOf(rules);
    }

    /**
     * Worlds that have one thing otherwise.
     *
     * @param yardstick key of the yardstick's world
     * @param policies keys of the policies' worlds, in the order of the policies
     */
    public record Variant(String yardstick, List<String> policies) {

        /** Copies the list. */
        public Variant {
            policies = List.copyOf(policies);
        }
    }

    @Override
    public List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs) {
        return results.experiment().districts().stream()
                .<ExperimentAnswer>map(
                        district -> answer(results, new Reader(results.experiment(), district.key(), runs)))
                .toList();
    }

    private Uncertainty answer(ExperimentResults results, Reader reader) {
        List<Uncertainty.OfDifference> differences = new ArrayList<>();
        for (int p = 0; p < policies.size(); p++) {
            for (Indicator indicator : HEADLINES) {
                differences.add(new Uncertainty.OfDifference(policies.get(p), indicator, budget(reader, p, indicator)));
            }
        }
        return new Uncertainty(results.half(), reader.district(), differences);
    }

    private VarianceBudget budget(Reader reader, int policy, Indicator indicator) {
        String yardstick = reader.experiment().yardstick();
        return VarianceBudget.of(
                reader.difference(ParameterHalf.BEST, policies.get(policy), yardstick, indicator),
                reader.difference(ParameterHalf.DRAWN, policies.get(policy), yardstick, indicator),
                differences(reader, data, policy, indicator),
                differences(reader, rules, policy, indicator));
    }

    private static double[][] differences(Reader reader, List<Variant> variants, int policy, Indicator indicator) {
        return variants.stream()
                .map(variant -> reader.difference(
                        ParameterHalf.BEST, variant.policies().get(policy), variant.yardstick(), indicator))
                .toArray(double[][]::new);
    }

    /** Reads the runs of a district in either half. */
    private record Reader(ExperimentDescription experiment, String district, RunSource runs) {

        double[] difference(ParameterHalf half, String policy, String yardstick, Indicator indicator) {
            double[] differences = new double[experiment.replications()];
            for (int replication = 0; replication < differences.length; replication++) {
                differences[replication] =
                        value(half, policy, replication, indicator) - value(half, yardstick, replication, indicator);
            }
            return differences;
        }

        private double value(ParameterHalf half, String policy, int replication, Indicator indicator) {
            return runs.read(experiment.run(half, district, policy, replication))
                    .map(run -> lastYear(run, indicator))
                    .orElse(Double.NaN);
        }

        private static double lastYear(RunRecord run, Indicator indicator) {
            return run.series().stream()
                    .filter(series -> series.indicator() == indicator && series.breakdown() == Breakdown.TOTAL)
                    .findFirst()
                    .map(series -> YearValue.of(indicator).of(series.toArray(), Month.yearOf(series.months() - 1)))
                    .orElse(Double.NaN);
        }
    }
}
