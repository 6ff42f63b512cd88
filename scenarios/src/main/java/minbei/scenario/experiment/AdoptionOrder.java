package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import minbei.model.schedule.Month;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.PulledLever;

/**
 * The same steps in every order, some months apart, and all at once: in what order should a district adopt them?
 *
 * <p>Every world ends with the same levers and has the same appropriation in every month.
 *
 * @param yardstick name of the policy under which no step is taken
 * @param steps 2 to 5, none of which moves a lever of another
 * @param first month of the first step
 * @param monthsApart from one step to the next
 * @param indifference difference of coverage that does not matter, a share
 */
public record AdoptionOrder(String yardstick, List<Step> steps, Month first, int monthsApart, BigDecimal indifference)
        implements FromYardstick {

    /** Key of the world in which all steps are taken in the first month. */
    public static final String ALL_AT_ONCE = "all-at-once";

    private static final String ORDER = "order-";
    private static final Label AT_ONCE = new Label("All at once", "同时推行");

    /** Copies the list. */
    public AdoptionOrder {
        steps = List.copyOf(steps);
    }

    @Override
    public String word() {
        return "order";
    }

    @Override
    public Stream<Policy> onTopOf(Policy base) {
        return Stream.concat(orders().stream().map(order -> inOrder(base, order)), Stream.of(atOnce(base)));
    }

    /** Every order of the steps, by their places in the file from 0; in lexicographic order. */
    public List<List<Integer>> orders() {
        return permutations(IntStream.range(0, steps.size()).boxed().toList());
    }

    /**
     * The key of an order.
     *
     * @param order places of the steps in the file, from 0
     * @return for example {@code order-2143}
     */
    public static String key(List<Integer> order) {
        return ORDER + order.stream().map(step -> Integer.toString(step + 1)).collect(Collectors.joining());
    }

    private static List<List<Integer>> permutations(List<Integer> left) {
        if (left.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer next : left) {
            List<Integer> rest =
                    left.stream().filter(step -> !step.equals(next)).toList();
            for (List<Integer> tail : permutations(rest)) {
                List<Integer> order = new ArrayList<>(List.of(next));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    private Policy inOrder(Policy base, List<Integer> order) {
        List<PulledLever> levers = new ArrayList<>(base.levers());
        for (int place = 0; place < order.size(); place++) {
            Month from = new Month(first.index() + place * monthsApart);
            steps.get(order.get(place)).levers().forEach(lever -> levers.add(lever.startingIn(from)));
        }
        List<Step> taken = order.stream().map(steps::get).toList();
        String arrow = " → ";
        Label label = new Label(
                taken.stream().map(step -> step.label().en()).collect(Collectors.joining(arrow)),
                taken.stream().map(step -> step.label().zh()).collect(Collectors.joining(arrow)));
        return new Policy(new FileHead(key(order), label), Optional.empty(), levers, base.file());
    }

    private Policy atOnce(Policy base) {
        List<PulledLever> levers = new ArrayList<>(base.levers());
        steps.forEach(step -> step.levers().forEach(lever -> levers.add(lever.startingIn(first))));
        return new Policy(new FileHead(ALL_AT_ONCE, AT_ONCE), Optional.empty(), levers, base.file());
    }
}
