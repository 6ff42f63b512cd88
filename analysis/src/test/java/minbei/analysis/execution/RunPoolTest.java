package minbei.analysis.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import minbei.analysis.experiment.PlannedRun;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPoolTest {

    @TempDir
    Path folder;

    private RunStore store;
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void openStore() {
        store = RunStore.of(folder, "build", RunLog.in(folder));
    }

    private RunRecord counted(RunInput input, long seed) {
        runs.incrementAndGet();
        return InventedModel.run(input, seed);
    }

    private RunPool pool(ExperimentDesign design, ModelRunner runner) {
        return RunPool.of(design, store, runner, RunLog.in(folder), Progress.SILENT);
    }

    @Test
    void outcomesComeInTheOrderOfThePlanHoweverRunsFinish() throws Exception {
        ExperimentDesign design = InventedDesign.of(2, "status-quo", "larger-envelope");
        CountDownLatch othersDone = new CountDownLatch(3);
        // The first run of the plan waits for all others.
        ModelRunner firstIsLast = (input, seed) -> {
            if (runs.getAndIncrement() == 0) {
                await(othersDone);
            } else {
                othersDone.countDown();
            }
            return InventedModel.run(input, seed);
        };

        List<RunOutcome> outcomes = pool(design, firstIsLast).run(4);

        assertThat(outcomes).extracting(RunOutcome::run).isEqualTo(design.plan());
        assertThat(outcomes).extracting(RunOutcome::status).containsOnly("finished");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    @Test
    void policiesThatComeToTheSameAreRunOnce() throws Exception {
        ExperimentDesign design = InventedDesign.of(3, "status-quo", "larger-envelope");
        RunInput input = design.input(design.plan().get(0));
        ExperimentDesign twice = ExperimentDesign.of(
                design.description(),
                List.of(
                        new DesignedScenario("beibei", "status-quo", input, "content"),
                        new DesignedScenario("beibei", "larger-envelope", input, "content")));

        assertThat(pool(twice, this::counted).run(2)).hasSize(6);
        assertThat(runs).hasValue(3);
    }

    @Test
    void keptRunsAreNotDoneAgain() throws Exception {
        ExperimentDesign design = InventedDesign.of(3, "status-quo");
        List<RunOutcome> first = pool(design, this::counted).run(1);
        List<RunOutcome> second = pool(design, this::counted).run(2);

        assertThat(runs).hasValue(3);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void failureOfOneRunLeavesTheOthersAlone() throws Exception {
        ExperimentDesign design = InventedDesign.of(3, "status-quo");
        List<RunOutcome> outcomes = pool(design, (input, seed) -> {
                    if (seed == 2) {
                        throw new AssertionError("money is\nnot conserved");
                    }
                    return InventedModel.run(input, seed);
                })
                .run(2);

        assertThat(outcomes).extracting(RunOutcome::failed).containsExactly(false, true, false);
        assertThat(outcomes.get(1).error()).isEqualTo("AssertionError: money is not conserved");
        assertThat(outcomes.get(1).hash()).isEmpty();
        assertThat(folder.resolve(RunLog.FILE_NAME)).content().contains("at minbei.analysis.execution.RunPoolTest");
    }

    @Test
    void stoppingKeepsWhatIsFinished() throws Exception {
        ExperimentDesign design = InventedDesign.of(5, "status-quo");
        RunPool stopped = pool(design, (input, seed) -> {
            if (seed == 4) {
                throw new CancellationException();
            }
            return counted(input, seed);
        });

        assertThatThrownBy(() -> stopped.run(1)).isInstanceOf(InterruptedException.class);
        List<PlannedRun> plan = design.plan();
        assertThat(store.read(design.address(plan.get(2)))).isPresent();
        assertThat(store.read(design.address(plan.get(3)))).isEmpty();
        assertThat(stopped.finished()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void progressIsToldOfEveryRunAndOfThoseKept() throws Exception {
        ExperimentDesign design = InventedDesign.of(3, "status-quo");
        RunRecord kept = InventedModel.run(design.input(design.plan().get(0)), 1);
        store.write(design.address(design.plan().get(0)), kept);
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        Progress progress = new Progress() {
            @Override
            public void begin(int total, int keptRuns) {
                told.add("begin " + total + " " + keptRuns);
            }

            @Override
            public void runDone() {
                told.add("done");
            }

            @Override
            public void end() {
                told.add("end");
            }
        };

        RunPool.of(design, store, this::counted, RunLog.in(folder), progress).run(2);

        assertThat(told).containsExactly("begin 3 1", "done", "done", "end");
    }

    @Test
    void finishedRunsDoNotStayInMemoryHoweverManyThereAre() throws Exception {
        ExperimentDesign design = InventedDesign.of(60, "status-quo", "larger-envelope");
        List<WeakReference<RunRecord>> records = Collections.synchronizedList(new ArrayList<>());
        pool(design, (input, seed) -> {
                    RunRecord record = InventedModel.run(input, seed);
                    records.add(new WeakReference<>(record));
                    return record;
                })
                .run(2);
        System.gc();
        assertThat(records).hasSize(120);
        // at most the last one of each thread may still lie on a stack
        assertThat(records.stream().filter(record -> record.get() != null).count())
                .isLessThanOrEqualTo(2);
    }
}
