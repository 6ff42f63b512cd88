package minbei.scenario.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.scenario.policy.Policy;

/** What an experiment does: which worlds it holds against each other, and so which question it answers. */
public sealed interface ExperimentKind permits PolicyComparison, FromYardstick, DistrictGap, UncertaintyBudget {

    /** The words of the key {@code kind} in files. */
    List<String> WORDS = List.of("comparison", "order", "money", "gap", "uncertainty");

    /** Its word. */
    String word();

    /** Names of the policy files it rests on. */
    List<String> policies();

    /** Keys of the worlds that the others are held against, the main one first. */
    List<String> yardsticks();

    /** The key of the world that differs next to nothing from the main yardstick's, if the experiment has one. */
    default Optional<String> placebo() {
        return Optional.empty();
    }

    /**
     * The worlds, in the order of results.
     *
     * @param files the policies of {@link #policies()} by name
     * @return one or more; the yardsticks are among them
     */
    List<World> worlds(Map<String, Policy> files);

    /** Other rules and other readings of the data under which worlds are run once more. */
    default List<Variant> variants() {
        return List.of();
    }

    /**
     * The districts that have results of their own.
     *
     * @param named the districts of the file
     * @return all of them, but in {@link DistrictGap}
     */
    default List<String> studied(List<String> named) {
        return named;
    }
}
