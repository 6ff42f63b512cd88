package minbei.scenario.experiment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import minbei.scenario.policy.Policy;

/**
 * Policies against one yardstick or more.
 *
 * @param policies names of the policies, in the order of the file
 * @param yardsticks names of those that the others are held against, the main one first
 */
public record PolicyComparison(List<String> policies, List<String> yardsticks) implements ExperimentKind {

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
        return policies.stream()
                .map(name -> World.of(Objects.requireNonNull(files.get(name))))
                .toList();
    }
}
