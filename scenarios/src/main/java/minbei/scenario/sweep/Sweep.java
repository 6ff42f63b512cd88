package minbei.scenario.sweep;

import java.math.BigDecimal;
import java.util.List;
import minbei.model.observation.Indicator;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;

/**
 * A batch of runs over points of a design, crossed with districts, policies and replications.
 *
 * @param head name and label
 * @param question what it is to answer
 * @param districts names of the districts, in the order of the file
 * @param policies names of the policies, in the order of the file
 * @param replications runs at each point; replication r has the same seed at all points, so that points are paired
 * @param months recorded months from 2014-01
 * @param populationScale agents per resident, above 0 and at most 1
 * @param seed seed of the first replication; the design's chance hangs on it too
 * @param factors what is varied
 * @param design where
 * @param outcomes what is kept of each run
 * @param file the file as a user names it
 */
public record Sweep(
        FileHead head,
        Label question,
        List<String> districts,
        List<String> policies,
        int replications,
        int months,
        BigDecimal populationScale,
        long seed,
        List<Factor> factors,
        Design design,
        List<Indicator> outcomes,
        String file) {

    /** Copies the lists. */
    public Sweep {
        districts = List.copyOf(districts);
        policies = List.copyOf(policies);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /** Name in files and on the command line. */
    public String name() {
        return head.name();
    }

    /** How many runs it takes; {@link Long#MAX_VALUE} where that many or more. */
    public long runs() {
        long each = (long) districts.size() * policies.size() * replications;
        return design.points() > Long.MAX_VALUE / each ? Long.MAX_VALUE : design.points() * each;
    }
}
