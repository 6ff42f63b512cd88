package minbei.bench.sweep;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import minbei.analysis.execution.ModelBuild;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.execution.ResultFolder;
import minbei.analysis.sweep.JournalOutput;
import minbei.analysis.sweep.LocalEngine;
import minbei.analysis.sweep.ModelWork;
import minbei.analysis.sweep.RunResult;
import minbei.analysis.sweep.SweepPlan;
import minbei.analysis.sweep.SweepProgress;
import minbei.analysis.sweep.SweepResults;
import minbei.analysis.sweep.SweepRunner;
import minbei.scenario.ScenarioFolder;

/** A sweep from its design to its complete folder, by the code of the command, with a watch on what it costs. */
public final class SweptRuns {

    private static final String DESIGN = """
            name: bench
            label: {en: Bench, zh: 基准}
            question: {en: What a sweep costs beside its runs, zh: 扫描除运行本身外的耗费}
            districts: [beibei]
            policies: [status-quo, larger-envelope]
            replications: 1
            months: %d
            populationScale: %s
            seed: 1
            design: {method: sobol, points: %d}
            outcomes: [coverage, spent]
            factors:
              trust.awarenessMean: catalogue
              budget.envelopePerResidentYear: {range: [20, 70]}
              department.purchaseShare: {range: [0, 0.8], from: 2014-06}
            """;
    private static final int POLICIES = 2;

    private final int runs;
    private final int months;
    private final double populationScale;
    private final int threads;

    private SweptRuns(int runs, int months, double populationScale, int threads) {
        this.runs = runs;
        this.months = months;
        this.populationScale = populationScale;
        this.threads = threads;
    }

    /**
     * A sweep of Beibei under two policies.
     *
     * @param runs how many, an even number
     * @param months recorded months
     * @param populationScale agents per resident
     * @param threads runs at a time
     * @return the sweep
     */
    public static SweptRuns of(int runs, int months, double populationScale, int threads) {
        return new SweptRuns(runs, months, populationScale, threads);
    }

    /**
     * What a sweep cost.
     *
     * @param runs how many runs it had
     * @param cpuSeconds processor time of the whole process
     * @param engineSeconds from the first run to the last, by the clock
     * @param modelSeconds time that threads spent in the model, by the clock, summed
     * @param liveBytes memory in use after a collection, when the last run had ended
     */
    public record Cost(int runs, double cpuSeconds, double engineSeconds, double modelSeconds, long liveBytes) {}

    /** Is told that all runs have ended, while everything a sweep holds is still held. */
    private static final class LiveMemory implements SweepProgress {

        private long bytes;

        @Override
        public void begin(long all, long kept) {
            // nothing to measure yet
        }

        @Override
        public void ended(RunResult result) {
            // a collection for every run would be the cost
        }

        @Override
        public void end() {
            System.gc();
            Runtime machine = Runtime.getRuntime();
            bytes = machine.totalMemory() - machine.freeMemory();
        }
    }

    /**
     * Carries the sweep out in a temporary folder.
     *
     * @param model what does a run
     * @return what it cost
     * @throws Exception if anything goes wrong
     */
    public Cost carryOut(ModelRunner model) throws Exception {
        Path temporary = Files.createTempDirectory("minbei-bench-");
        try {
            Path design = temporary.resolve("bench.yml");
            Files.writeString(design, DESIGN.formatted(months, Double.toString(populationScale), runs / POLICIES));
            ScenarioFolder scenarios = ScenarioFolder.open();
            SweepPlan plan = SweepPlan.of(scenarios.scenarios(scenarios.sweep(design.toString())), "bench", 1);
            return carryOut(plan, temporary.resolve("results"), model);
        } finally {
            delete(temporary);
        }
    }

    private Cost carryOut(SweepPlan plan, Path out, ModelRunner model) throws Exception {
        LongAdder inModel = new LongAdder();
        ModelWork work = ModelWork.of(plan, (input, seed) -> {
            long begun = System.nanoTime();
            try {
                return model.run(input, seed);
            } finally {
                inModel.add(System.nanoTime() - begun);
            }
        });
        LiveMemory memory = new LiveMemory();
        long cpu = cpuNanoseconds();
        try (ResultFolder folder = ResultFolder.open(out, false)) {
            Path journal = folder.runs().resolve("journal");
            SweepRunner runner =
                    SweepRunner.open(work, journal, ModelBuild.fingerprint(), folder.log(), memory, List.of());
            long begun = System.nanoTime();
            runner.run(LocalEngine.of(threads), JournalOutput::endOf);
            double engine = (System.nanoTime() - begun) / 1e9;
            long failed =
                    SweepResults.of(plan, Files::newOutputStream, false, "").write(folder.part(), journal, run -> "");
            if (failed > 0) {
                throw new IllegalStateException(failed + " runs of the benchmark failed");
            }
            folder.complete();
            double seconds = (cpuNanoseconds() - cpu) / 1e9;
            return new Cost(runs, seconds, engine, inModel.sum() / 1e9, memory.bytes);
        }
    }

    private static long cpuNanoseconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
