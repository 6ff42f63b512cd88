package minbei.scenario.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.PulledLever;

/**
 * Policies against one yardstick or more.
 *
 * @param policies names of the policies, in the order of the file
 * @param yardsticks names of those that the others are held against, the main one first
 * @param added what the placebo adds to the main yardstick, which is next to nothing: its worlds show what chance makes of any pair
 */
public record PolicyComparison(List<String> policies, List<String> yardsticks, Optional<Step> added)
        implements ExperimentKind {

    /** A comparison without a placebo. */
    public PolicyComparison(List<String> policies, List<String> yardsticks) {
        this(policies, yardsticks, Optional.empty());
    }

    /** Copies the lists. */
    public PolicyComparison {
        policies = List.copyOf(policies);
        yardsticks = List.copyOf(yardsticks);
    }

    @Override
    public String word() {
        return "comparison";
    }

    @Override
    public List<World> worlds(Map<String, Policy> files) {
        List<World> worlds = new ArrayList<>();
        policies.forEach(name -> worlds.add(World.of(Objects.requireNonNull(files.get(name)))));
        added.ifPresent(step ->
                worlds.add(World.of(onTop(Objects.requireNonNull(files.get(yardsticks.get(0))), step))));
        return worlds;
    }

    @Override
    public Optional<String> placebo() {
        return added.map(Step::name);
    }

    private static Policy onTop(Policy base, Step step) {
        List<PulledLever> levers = new ArrayList<>(base.levers());
        levers.addAll(step.levers());
        Label label = new Label(
                base.label().en() + ", " + step.label().en(),
                base.label().zh() + "，" + step.label().zh());
        return new Policy(new FileHead(step.name(), label), Optional.empty(), levers, base.file());
    }
}
