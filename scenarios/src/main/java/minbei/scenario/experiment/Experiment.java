package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.List;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;

/**
 * A comparison of policies.
 *
 * @param head name and label
 * @param question what it is to answer
 * @param districts names of the districts, in the order of the file
 * @param policies names of the policies, in the order of the file
 * @param yardstick name of the policy that the others are held against, one of {@code policies}
 * @param replications runs of each policy in each district, each with luck of its own that the policies share
 * @param months recorded months from 2014-01
 * @param populationScale agents per resident, above 0 and at most 1
 * @param seed seed of the first replication
 * @param file the file as a user names it
 */
public record Experiment(
        FileHead head,
        Label question,
        List<String> districts,
        List<String> policies,
        String yardstick,
        int replications,
        int months,
        BigDecimal populationScale,
        long seed,
        String file) {

    /** Copies the lists. */
    public Experiment {
        districts = List.copyOf(districts);
        policies = List.copyOf(policies);
    }

    /** Name in files and on the command line. */
    public String name() {
        return head.name();
    }

    /** How it is called in tables and charts. */
    public Label label() {
        return head.label();
    }

    /** How many runs it takes. */
    public int runs() {
        return districts.size() * policies.size() * replications;
    }
}
