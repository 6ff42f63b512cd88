package minbei.analysis.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import minbei.scenario.experiment.Replications;

/**
 * How many replications an experiment makes, and why.
 *
 * @param count in each half
 * @param runs runs that one replication takes in all halves together, by district; policies that come to the same share theirs
 * @param within the time and the costs they follow from; empty if the file or an option gives the number
 */
record ReplicationPlan(int count, Map<String, Integer> runs, Optional<Replications.Within> within) {

    private static final double SECONDS_PER_MINUTE = 60;

    static ReplicationPlan of(Replications replications, OptionalInt option, Map<String, Integer> runs) {
        if (option.isPresent()) {
            return new ReplicationPlan(option.getAsInt(), runs, Optional.empty());
        }
        if (replications instanceof Replications.Within within) {
            return new ReplicationPlan(within.count(runs), runs, Optional.of(within));
        }
        return new ReplicationPlan(((Replications.Fixed) replications).count(), runs, Optional.empty());
    }

    private int allRuns() {
        return count * runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The plan in a sentence or two. */
    String line(Messages messages) {
        String replications = Integer.toString(count);
        String all = Integer.toString(allRuns());
        if (within.isEmpty()) {
            return messages.line("plan.stated", replications, all);
        }
        Replications.Within time = within.get();
        double each = time.secondsPerReplication(runs);
        String costs = time.secondsOfRun().entrySet().stream()
                .map(cost -> cost.getKey() + " " + cost.getValue().toPlainString() + " s")
                .collect(Collectors.joining(messages.line("list.separator")));
        boolean fits = count * each <= time.seconds();
        return messages.line(
                fits ? "plan.fits" : "plan.tooLong",
                replications,
                all,
                time.minutes().toPlainString(),
                Integer.toString(time.processors()),
                whole(each),
                costs,
                whole(count * each / time.processors() / SECONDS_PER_MINUTE));
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
