package minbei.analysis.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.analysis.experiment.PlannedRun;
import org.junit.jupiter.api.Test;

class RunGroupTest {

    private static List<Integer> sizes(List<RunGroup> groups) {
        return groups.stream().map(group -> group.runs().size()).toList();
    }

    @Test
    void thePoliciesOfAReplicationMakeAGroup() throws Exception {
        List<PlannedRun> plan =
                InventedDesign.of(4, "status-quo", "larger-envelope", "bare").plan();
        List<RunGroup> groups = RunGroup.of(plan, 2);
        assertThat(sizes(groups)).containsExactly(3, 3, 3, 3);
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.runs())
                        .extracting(PlannedRun::replication)
                        .containsOnly(group.runs().get(0).replication()));
    }

    @Test
    void whereGroupsAreFewerThanTwoForEachThreadTheyAreCut() throws Exception {
        List<PlannedRun> plan =
                InventedDesign.of(1, "status-quo", "larger-envelope", "bare").plan();
        // one group, four wanted: three runs can be cut into three
        assertThat(sizes(RunGroup.of(plan, 2))).containsExactly(1, 1, 1);
        assertThat(sizes(RunGroup.of(plan, 1))).containsExactly(3);
    }

    @Test
    void everyRunIsInOneGroup() throws Exception {
        List<PlannedRun> plan = InventedDesign.of(5, "status-quo", "larger-envelope", "bare", "history")
                .plan();
        for (int threads = 1; threads < 20; threads++) {
            assertThat(RunGroup.of(plan, threads).stream().flatMap(group -> group.runs().stream()))
                    .as("%d threads", threads)
                    .containsExactlyInAnyOrderElementsOf(plan);
        }
    }
}
