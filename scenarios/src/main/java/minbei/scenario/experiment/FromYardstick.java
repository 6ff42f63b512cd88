package minbei.scenario.experiment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import minbei.scenario.policy.Policy;

/** What an experiment does whose worlds all come of one policy, the yardstick: its own world first, then what is put on top of it. */
sealed interface FromYardstick extends ExperimentKind permits AdoptionOrder, MoreMoney {

    /** Name of the policy that nothing is put on top of. */
    String yardstick();

    /** The yardstick with one thing or another on top, in the order of results. */
    Stream<Policy> onTopOf(Policy base);

    @Override
    default List<String> policies() {
        return List.of(yardstick());
    }

    @Override
    default List<String> yardsticks() {
        return List.of(yardstick());
    }

    @Override
    default List<World> worlds(Map<String, Policy> files) {
        Policy base = Objects.requireNonNull(files.get(yardstick()));
        return Stream.concat(Stream.of(base), onTopOf(base)).map(World::of).toList();
    }
}
