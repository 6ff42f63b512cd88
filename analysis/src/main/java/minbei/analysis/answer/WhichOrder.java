package minbei.analysis.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.AdoptionOrderAnswer.FirstStep;
import minbei.analysis.experiment.AdoptionOrderAnswer.Order;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.analysis.statistics.Sample;
import minbei.model.observation.Indicator;

/**
 * In which order should steps be taken?
 *
 * @param steps the steps that are ordered
 * @param orders the orders, and all steps at once
 * @param indifference difference of coverage that does not matter, a share
 */
public record WhichOrder(List<StepName> steps, List<StepOrder> orders, double indifference) implements Question {

    /** Copies the lists. */
    public WhichOrder {
        steps = List.copyOf(steps);
        orders = List.copyOf(orders);
    }

    /**
     * A step.
     *
     * @param key its key
     * @param name for readers
     */
    public record StepName(String key, Bilingual name) {}

    /**
     * A world in which the steps are taken.
     *
     * @param policy key of its policy
     * @param steps keys of the steps in their order
     * @param atOnce whether they are taken at once, so that the order says nothing
     */
    public record StepOrder(String policy, List<String> steps, boolean atOnce) {

        /** Copies the list. */
        public StepOrder {
            steps = List.copyOf(steps);
        }
    }

    @Override
    public List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs) {
        return results.experiment().districts().stream()
                .<ExperimentAnswer>map(district -> answer(
                        results, district.key(), MonthlyValues.read(results, district.key(), Indicator.COVERAGE, runs)))
                .toList();
    }

    private AdoptionOrderAnswer answer(ExperimentResults results, String district, MonthlyValues coverage) {
        Comparator<StepOrder> mostCoverage = Comparator.comparingDouble(order -> -mean(coverage, order));
        List<StepOrder> ranked = orders.stream().sorted(mostCoverage).toList();
        List<StepOrder> inTurn =
                ranked.stream().filter(order -> !order.atOnce()).toList();
        StepOrder best = inTurn.get(0);
        StepOrder worst = inTurn.get(inTurn.size() - 1);
        String yardstick = results.experiment().yardstick();
        List<Order> described = ranked.stream()
                .map(order -> new Order(
                        order.policy(),
                        order.steps(),
                        order.atOnce(),
                        mean(coverage, order),
                        less(coverage.mean(order.policy()), coverage.mean(best.policy())),
                        less(coverage.mean(order.policy()), coverage.mean(yardstick))))
                .toList();
        List<Difference> byMonth = months(results)
                .mapToObj(month -> less(coverage.month(worst.policy(), month), coverage.month(best.policy(), month)))
                .toList();
        return new AdoptionOrderAnswer(
                results.half(),
                district,
                described,
                less(coverage.mean(worst.policy()), coverage.mean(best.policy())),
                byMonth,
                steps.stream()
                        .map(step -> firstStep(coverage, step, months(results)))
                        .toList(),
                indifference,
                settledFrom(byMonth));
    }

    private static double mean(MonthlyValues coverage, StepOrder order) {
        return Sample.of(coverage.mean(order.policy())).mean();
    }

    private static Difference less(double[] one, double[] other) {
        return PairedDifference.of(one, other);
    }

    /** Mean over the orders that begin with the step less the mean over the others, replication by replication. */
    private FirstStep firstStep(MonthlyValues coverage, StepName step, IntStream months) {
        return new FirstStep(
                step.key(),
                step.name(),
                firstLessLater(step, order -> coverage.mean(order.policy())),
                months.mapToObj(month -> firstLessLater(step, order -> coverage.month(order.policy(), month)))
                        .toList());
    }

    private Difference firstLessLater(StepName step, Function<StepOrder, double[]> coverage) {
        List<double[]> first = new ArrayList<>();
        List<double[]> later = new ArrayList<>();
        for (StepOrder order : orders) {
            if (!order.atOnce()) {
                boolean begins = order.steps().get(0).equals(step.key());
                (begins ? first : later).add(coverage.apply(order));
            }
        }
        return less(mean(first), mean(later));
    }

    private static IntStream months(ExperimentResults results) {
        return IntStream.range(0, results.experiment().months());
    }

    private static double[] mean(List<double[]> samples) {
        double[] mean = new double[samples.isEmpty() ? 0 : samples.get(0).length];
        for (int replication = 0; replication < mean.length; replication++) {
            double sum = 0;
            for (double[] sample : samples) {
                sum += sample[replication];
            }
            mean[replication] = sum / samples.size();
        }
        return mean;
    }

    private Optional<Integer> settledFrom(List<Difference> byMonth) {
        int from = byMonth.size();
        while (from > 0 && doesNotMatter(byMonth.get(from - 1))) {
            from--;
        }
        return from == byMonth.size() ? Optional.empty() : Optional.of(from);
    }

    private boolean doesNotMatter(Difference difference) {
        return difference.hasInterval() && difference.lower() >= -indifference && difference.upper() <= indifference;
    }
}
