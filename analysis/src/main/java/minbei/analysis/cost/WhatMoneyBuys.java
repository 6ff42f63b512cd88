package minbei.analysis.cost;

import java.util.List;
import minbei.analysis.answer.MonthlyValues;
import minbei.analysis.answer.Question;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.statistics.CostEffectiveness;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.analysis.statistics.Sample;
import minbei.model.observation.Indicator;

/** How many served person-months does a million yuan buy under each policy, and what does one more cost? */
public record WhatMoneyBuys() implements Question {

    private static final double MILLION = 1e6;

    @Override
    public List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs) {
        return results.experiment().districts().stream()
                .<ExperimentAnswer>map(district -> answer(results, district.key(), runs))
                .toList();
    }

    private static CostOfService answer(ExperimentResults results, String district, RunSource runs) {
        MonthlyValues appropriated = MonthlyValues.read(results, district, Indicator.APPROPRIATED, runs);
        MonthlyValues spent = MonthlyValues.read(results, district, Indicator.SPENT, runs);
        MonthlyValues served = MonthlyValues.read(results, district, Indicator.SERVED_PERSON_MONTHS, runs);
        String yardstick = results.experiment().yardstick();
        double[] base = perMillion(served.sum(yardstick), appropriated.sum(yardstick));
        List<CostOfService.OfPolicy> policies = results.experiment().compared().stream()
                .map(PolicyDescription::key)
                .map(policy -> {
                    double[] own = perMillion(served.sum(policy), appropriated.sum(policy));
                    return new CostOfService.OfPolicy(
                            policy,
                            Difference.ofMean(Sample.of(own)),
                            policy.equals(yardstick) ? Difference.UNKNOWN : PairedDifference.of(own, base),
                            CostEffectiveness.of(
                                    less(spent.sum(policy), spent.sum(yardstick)),
                                    less(served.sum(policy), served.sum(yardstick))));
                })
                .toList();
        return new CostOfService(results.half(), district, policies);
    }

    private static double[] perMillion(double[] served, double[] yuan) {
        double[] ratio = new double[served.length];
        for (int replication = 0; replication < ratio.length; replication++) {
            // no money, no ratio
            ratio[replication] = yuan[replication] > 0 ? served[replication] / yuan[replication] * MILLION : Double.NaN;
        }
        return ratio;
    }

    private static double[] less(double[] policy, double[] yardstick) {
        double[] extra = new double[policy.length];
        for (int replication = 0; replication < extra.length; replication++) {
            extra[replication] = policy[replication] - yardstick[replication];
        }
        return extra;
    }
}
