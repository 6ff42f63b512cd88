package minbei.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesKeptTest {

    private final List<Integer> readWhole = new ArrayList<>();

    private void read(LinesKept lines) {
        RunSource series = run -> Optional.empty();
        RunSource whole = run -> {
            readWhole.add(run.replication());
            return Optional.empty();
        };
        RunSource source = lines.of(series, whole);
        for (int replication = 0; replication < 3; replication++) {
            source.read(new PlannedRun("beibei", "bare", replication, 1L + replication));
        }
    }

    @Test
    void onlyTheFirstReplicationHasLinesUnlessAllAreWanted() {
        read(LinesKept.FIRST);
        assertThat(readWhole).containsExactly(0);
    }

    @Test
    void everyReplicationHasLinesWhereAllAreWanted() {
        read(LinesKept.ALL);
        assertThat(readWhole).containsExactly(0, 1, 2);
    }
}
