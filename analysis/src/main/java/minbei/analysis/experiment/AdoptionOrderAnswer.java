package minbei.analysis.experiment;

import java.util.List;
import java.util.Optional;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;

/**
 * Which order of steps is best, what the worst loses, which step must not come first, and from when the order no longer matters.
 *
 * <p>Orders are compared by their mean coverage over all recorded months, since all end with the same levers.
 *
 * @param half the half it rests on
 * @param district key of the district
 * @param orders every order and all steps at once, most coverage first
 * @param worstLessBest worst order less best order in mean coverage, paired by seed; the two were chosen by the same runs, so the interval
 *     is a little too far from zero
 * @param worstLessBestByMonth the same in the coverage of each recorded month
 * @param steps what coming first does to the mean coverage, in the order of the experiment's file
 * @param indifference difference of coverage that does not matter, a share
 * @param settledFrom first month, since 2014-01, from which to the end the whole interval of worst less best lies within the
 *     indifference; empty if the order matters to the end or nobody can tell
 */
public record AdoptionOrderAnswer(
        ParameterHalf half,
        String district,
        List<Order> orders,
        Difference worstLessBest,
        List<Difference> worstLessBestByMonth,
        List<FirstStep> steps,
        double indifference,
        Optional<Integer> settledFrom)
        implements ExperimentAnswer {

    /** Copies the lists. */
    public AdoptionOrderAnswer {
        orders = List.copyOf(orders);
        worstLessBestByMonth = List.copyOf(worstLessBestByMonth);
        steps = List.copyOf(steps);
    }

    /** The best order, the worst one, and all steps at once. */
    @Override
    public List<String> told() {
        List<Order> inTurn = orders.stream().filter(order -> !order.atOnce()).toList();
        return orders.stream()
                .filter(order ->
                        order.atOnce() || order.equals(inTurn.get(0)) || order.equals(inTurn.get(inTurn.size() - 1)))
                .map(Order::policy)
                .toList();
    }

    /**
     * One order.
     *
     * @param policy key of its policy
     * @param steps keys of the steps in their order; all of them where they are taken at once
     * @param atOnce whether they are taken at once
     * @param coverage mean coverage over all recorded months, a share
     * @param lessBest this order less the best one, paired by seed
     * @param lessYardstick this order less the yardstick, paired by seed
     */
    public record Order(
            String policy,
            List<String> steps,
            boolean atOnce,
            double coverage,
            Difference lessBest,
            Difference lessYardstick) {

        /** Copies the list. */
        public Order {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What it does to begin with a step.
     *
     * @param step key of the step
     * @param name for readers
     * @param firstLessLater mean over the orders that begin with it less the mean over the others, paired by seed
     * @param byMonth the same in the coverage of each recorded month
     */
    public record FirstStep(String step, Bilingual name, Difference firstLessLater, List<Difference> byMonth) {

        /** Copies the list. */
        public FirstStep {
            byMonth = List.copyOf(byMonth);
        }
    }
}
