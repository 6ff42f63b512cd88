package minbei.scenario.experiment;

import java.util.List;
import minbei.scenario.policy.Policy;

/**
 * One of the worlds an experiment holds against each other: a policy, in most kinds of experiment over the district as it is.
 *
 * @param policy which levers are pulled; its name is the key of the world
 * @param replaced blocks of the district that are those of another; empty but in {@link DistrictGap}
 */
public record World(Policy policy, List<Block> replaced) {

    /** Copies the list. */
    public World {
        replaced = List.copyOf(replaced);
    }

    /** A policy over the district as it is. */
    static World of(Policy policy) {
        return new World(policy, List.of());
    }
}
