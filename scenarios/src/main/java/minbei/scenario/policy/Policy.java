package minbei.scenario.policy;

import java.util.List;
import java.util.Optional;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;

/**
 * A policy: which levers are pulled, how far and when. It holds only what it changes.
 *
 * @param head name and label
 * @param note what it is about, if the file says
 * @param levers in the order of the file
 * @param file the file as a user names it
 */
public record Policy(FileHead head, Optional<Label> note, List<PulledLever> levers, String file) {

    /** Copies the list. */
    public Policy {
        levers = List.copyOf(levers);
    }

    /** Name in files and on the command line. */
    public String name() {
        return head.name();
    }

    /** How it is called in tables and charts. */
    public Label label() {
        return head.label();
    }
}
