package minbei.analysis.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.model.observation.Indicator;

/**
 * What does more money bring when it is spent one way or another?
 *
 * @param additions amounts and ways
 */
public record WhatMoneyBrings(List<Addition> additions) implements Question {

    /** Copies the list. */
    public WhatMoneyBrings {
        additions = List.copyOf(additions);
    }

    /**
     * An amount spent one way.
     *
     * @param policy key of its policy
     * @param way key of the way
     * @param name the way for readers
     * @param yuanPerResidentYear what is added to the envelope, yuan per resident and year
     */
    public record Addition(String policy, String way, Bilingual name, double yuanPerResidentYear) {}

    @Override
    public List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs) {
        return results.experiment().districts().stream()
                .<ExperimentAnswer>map(district -> answer(results, district.key(), runs))
                .toList();
    }

    private MoneyAnswer answer(ExperimentResults results, String district, RunSource runs) {
        String yardstick = results.experiment().yardstick();
        MonthlyValues appropriated = MonthlyValues.read(results, district, Indicator.APPROPRIATED, runs);
        MonthlyValues spent = MonthlyValues.read(results, district, Indicator.SPENT, runs);
        MonthlyValues served = MonthlyValues.read(results, district, Indicator.SERVED_PERSON_MONTHS, runs);
        double[] coverage = results.lastYear(district, yardstick, Indicator.COVERAGE);
        List<MoneyAnswer.Line> lines = additions.stream()
                .map(addition -> new MoneyAnswer.Line(
                        addition.policy(),
                        addition.way(),
                        addition.name(),
                        addition.yuanPerResidentYear(),
                        more(appropriated, addition, yardstick),
                        more(spent, addition, yardstick),
                        more(served, addition, yardstick),
                        PairedDifference.of(
                                results.lastYear(district, addition.policy(), Indicator.COVERAGE), coverage)))
                .toList();
        return new MoneyAnswer(results.half(), district, lines, leads(results, district, lines, served));
    }

    private static List<MoneyAnswer.Lead> leads(
            ExperimentResults results, String district, List<MoneyAnswer.Line> lines, MonthlyValues served) {
        Map<Double, List<MoneyAnswer.Line>> byAmount = lines.stream()
                .filter(line -> line.served().n() > 0)
                .collect(Collectors.groupingBy(
                        MoneyAnswer.Line::yuanPerResidentYear, TreeMap::new, Collectors.toList()));
        return byAmount.values().stream()
                .map(ways -> lead(results.experiment(), district, ways, served))
                .toList();
    }

    private static MoneyAnswer.Lead lead(
            ExperimentDescription experiment, String district, List<MoneyAnswer.Line> ways, MonthlyValues served) {
        MoneyAnswer.Line first = ways.stream()
                .max(Comparator.comparingDouble(line -> line.served().mean()))
                .orElseThrow();
        List<MoneyAnswer.Line> apart = new ArrayList<>(List.of(first));
        for (MoneyAnswer.Line line : ways) {
            if (apart.stream().noneMatch(other -> experiment.comesToTheSame(line.policy(), other.policy(), district))) {
                apart.add(line);
            }
        }
        List<MoneyAnswer.Other> others = apart.stream()
                .skip(1)
                .map(line -> new MoneyAnswer.Other(
                        line, PairedDifference.of(served.sum(first.policy()), served.sum(line.policy()))))
                .sorted(Comparator.comparingDouble(other -> other.lead().mean()))
                .toList();
        return new MoneyAnswer.Lead(first, others);
    }

    private static Difference more(MonthlyValues values, Addition addition, String yardstick) {
        return PairedDifference.of(values.sum(addition.policy()), values.sum(yardstick));
    }
}
