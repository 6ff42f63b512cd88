package minbei.analysis.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minbei.analysis.execution.TimePlan;

/**
 * Journals of the same sweep with other replications, which another time asked for brought about.
 *
 * <p>Runs are numbered by the replications there are, so such a journal cannot go on; but its runs are found by their content. It is
 * put aside under a name that tells how many were put aside before.
 */
public final class EarlierAttempts {

    private static final String PREFIX = "earlier-";

    private EarlierAttempts() {}

    /**
     * Puts the journal aside if it belongs to the same sweep with other replications. To be called before the plan of the new time is kept,
     * since the old one tells what the journal may belong to, and is still wanted if it belongs to another sweep.
     *
     * @param part folder that is being made
     * @param journal need not be there
     * @param asked the sweep as the design says
     * @param plan the sweep with as many replications as it shall have now
     * @throws IOException if the journal cannot be read or renamed
     * @throws OtherDesignException if it belongs to another sweep; nothing has been changed then
     */
    public static void putAside(Path part, Path journal, SweepPlan asked, SweepPlan plan)
            throws IOException, OtherDesignException {
        Optional<JournalFormat> format = Journal.formatOf(journal);
        if (format.isEmpty() || format.get().designHash().equals(plan.designHash())) {
            return;
        }
        List<SweepPlan> before = new ArrayList<>(List.of(asked));
        TimePlan.read(part, asked.designHash(), asked.replications())
                .map(kept -> SweepPlan.of(asked.scenarios(), asked.modelVersion(), kept.replications()))
                .ifPresent(before::add);
        if (before.stream().noneMatch(other -> format.get().designHash().equals(other.designHash()))) {
            throw new OtherDesignException();
        }
        Files.move(journal, named(journal, journals(journal).size()));
    }

    /**
     * The journals that were put aside.
     *
     * @param journal the one that goes on
     * @return the last one last
     */
    public static List<Path> journals(Path journal) {
        List<Path> all = new ArrayList<>();
        for (Path next = named(journal, 0); Files.exists(next); next = named(journal, all.size())) {
            all.add(next);
        }
        return all;
    }

    private static Path named(Path journal, int before) {
        return journal.resolveSibling(PREFIX + before);
    }
}
