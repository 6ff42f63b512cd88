package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.scenario.policy.Policy;

/**
 * One of the worlds an experiment holds against each other: a policy, in most kinds of experiment over the district as it is.
 *
 * @param policy which levers are pulled; its name is the key of the world
 * @param replaced blocks of the district that are those of another; empty but in {@link DistrictGap}
 * @param values parameter values that hold instead of the district's best ones, from the spin-up on; empty but in {@link UncertaintyBudget}
 */
public record World(Policy policy, List<Block> replaced, Map<String, BigDecimal> values) {

    /** A world with no values of its own. */
    public World(Policy policy, List<Block> replaced) {
        this(policy, replaced, Map.of());
    }

    /** Copies list and map. */
    public World {
        replaced = List.copyOf(replaced);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same world where parameters are drawn, which its values then are too. */
    public World drawn() {
        return new World(policy, replaced);
    }

    /** A policy over the district as it is. */
    static World of(Policy policy) {
        return new World(policy, List.of());
    }
}
