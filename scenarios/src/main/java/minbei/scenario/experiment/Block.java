package minbei.scenario.experiment;

import java.util.List;
import minbei.scenario.file.Label;

/**
 * A part of what a district is made of.
 *
 * @param name key of the block
 * @param label how it is called
 * @param parameters sections, families or keys of the catalogue
 * @param place whether townships, communities and residents belong to it
 */
public record Block(String name, Label label, List<String> parameters, boolean place) {

    /** Copies the list. */
    public Block {
        parameters = List.copyOf(parameters);
    }

    /**
     * Whether a parameter belongs to the block.
     *
     * @param key key of the parameter
     * @return true if the key or what it begins with, up to a dot, is listed
     */
    public boolean holds(String key) {
        return parameters.stream().anyMatch(listed -> key.equals(listed) || key.startsWith(listed + "."));
    }
}
