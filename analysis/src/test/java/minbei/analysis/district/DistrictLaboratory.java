package minbei.analysis.district;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.execution.RunMemory;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.ResolvedScenario;

/**
 * Runs of the real districts for statistical tests: R seeds from 1 on, or from the system property {@code minbei.first.seed} on, on all processors, each world once in a JVM.
 *
 * <p>Worlds are known by content, not by name: a scenario whose policy changes nothing shares the runs of its yardstick. Only the
 * record of a run is kept, as long as there is memory for it. Tests of whole districts, or of many seeds, carry the tag {@code full}:
 *
 * <pre>{@code
 * DistrictScenario own = DistrictScenario.of("beibei", 36).thinnedTo(0.1);
 * DistrictScenario richer = own.pulling("2015-01", Map.of("budget.envelopePerResidentYear", times(1.2)));
 * DistrictLaboratory.shared().compare(richer, own, 16).by(lastYear(COVERAGE)).risesByMoreThan(0.01);
 * }</pre>
 */
public final class DistrictLaboratory {

    /** Another one repeats claims on seeds that nobody has seen, as {@code minbei verify --fresh} does. */
    private static final long FIRST_SEED = Long.getLong("minbei.first.seed", 1);

    private static final DistrictLaboratory SHARED = of(ModelRunner.MODEL);
    private static final int MEGABYTE = 1_000_000;

    private final ModelRunner runner;
    private final ScenarioFolder folder;
    private final Executor workers;
    private final Semaphore megabytes;
    private final int allMegabytes;
    private final ConcurrentMap<DistrictScenario, Prepared> prepared = new ConcurrentHashMap<>();
    private final ConcurrentMap<World, CompletableFuture<SoftReference<RunRecord>>> worlds = new ConcurrentHashMap<>();

    /** A scenario ready to run, with the hash of district and changes. */
    private record Prepared(RunInput input, String contentHash) {}

    /** What a run hangs on. */
    private record World(String contentHash, int months, double scale, long seed) {}

    private DistrictLaboratory(ModelRunner runner, ScenarioFolder folder) {
        this.runner = runner;
        this.folder = folder;
        this.allMegabytes = (int) (RunMemory.available(Runtime.getRuntime().maxMemory()) / MEGABYTE);
        this.megabytes = new Semaphore(allMegabytes, true);
        this.workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(task, "district-laboratory");
            // no test waits for runs that nobody reads any more
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The laboratory that all tests of a JVM share. */
    public static DistrictLaboratory shared() {
        return SHARED;
    }

    /** A laboratory of its own, with something else in the place of the model. */
    public static DistrictLaboratory of(ModelRunner runner) {
        try {
            return new DistrictLaboratory(runner, ScenarioFolder.open());
        } catch (ScenarioException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * The runs of a scenario.
     *
     * @param scenario what to run
     * @param replications R; the seeds are 1 to R
     * @return their records, in the order of the seeds
     */
    public List<RunRecord> runs(DistrictScenario scenario, int replications) {
        List<CompletableFuture<SoftReference<RunRecord>>> started =
                start(List.of(scenario), replications).get(0);
        List<RunRecord> records = new ArrayList<>();
        for (int i = 0; i < replications; i++) {
            try {
                RunRecord kept = started.get(i).join().get();
                records.add(kept == null ? again(scenario, FIRST_SEED + i) : kept);
            } catch (CompletionException e) {
                throw new IllegalStateException(
                        "seed " + (FIRST_SEED + i) + " of " + scenario + " failed", e.getCause());
            }
        }
        return records;
    }

    /**
     * Begins runs of several scenarios, so that the months they have in common are simulated once; {@link #runs} and {@link #compare} find
     * them under way.
     *
     * @param scenarios what to run
     * @param replications R; the seeds are 1 to R
     */
    public void begin(List<DistrictScenario> scenarios, int replications) {
        start(scenarios, replications);
    }

    /**
     * Two scenarios over the same seeds.
     *
     * @param policy the one
     * @param yardstick what it is compared with
     * @param replications R; the seeds are 1 to R
     * @return their runs, paired by seed
     */
    public Pairs compare(DistrictScenario policy, DistrictScenario yardstick, int replications) {
        // both are under way before either is waited for
        begin(List.of(policy, yardstick), replications);
        return new Pairs(policy, yardstick, runs(policy, replications), runs(yardstick, replications));
    }

    /**
     * Runs of two scenarios, paired by seed.
     *
     * @param policy the one
     * @param yardstick what it is compared with
     * @param policyRuns its runs
     * @param yardstickRuns as many, in the order of the same seeds
     */
    public record Pairs(
            DistrictScenario policy,
            DistrictScenario yardstick,
            List<RunRecord> policyRuns,
            List<RunRecord> yardstickRuns) {

        /** What an outcome says of them. */
        public PairedClaim by(Outcome outcome) {
            return PairedClaim.of(
                    outcome.name() + ", from " + yardstick + " to " + policy + ",",
                    values(policyRuns, outcome),
                    values(yardstickRuns, outcome));
        }

        private static double[] values(List<RunRecord> runs, Outcome outcome) {
            return runs.stream().mapToDouble(outcome::of).toArray();
        }
    }

    /** A record that memory had no room for is made anew: the same bits. */
    private RunRecord again(DistrictScenario scenario, long seed) {
        RunRecord record = run(prepared.computeIfAbsent(scenario, this::prepare).input(), seed);
        worlds.put(world(scenario, seed), CompletableFuture.completedFuture(new SoftReference<>(record)));
        return record;
    }

    private World world(DistrictScenario scenario, long seed) {
        String contentHash = prepared.computeIfAbsent(scenario, this::prepare).contentHash();
        return new World(contentHash, scenario.months(), scenario.scale(), seed);
    }

    /** The worlds of some scenarios, seed by seed; those of a seed that are not there yet are done together. */
    private List<List<CompletableFuture<SoftReference<RunRecord>>>> start(
            List<DistrictScenario> scenarios, int replications) {
        List<List<CompletableFuture<SoftReference<RunRecord>>>> started = new ArrayList<>();
        scenarios.forEach(scenario -> started.add(new ArrayList<>()));
        for (long seed = FIRST_SEED; seed < FIRST_SEED + replications; seed++) {
            Map<RunInput.Past, Missing> missing = new LinkedHashMap<>();
            for (int i = 0; i < scenarios.size(); i++) {
                RunInput input = prepared.computeIfAbsent(scenarios.get(i), this::prepare)
                        .input();
                CompletableFuture<SoftReference<RunRecord>> fresh = new CompletableFuture<>();
                CompletableFuture<SoftReference<RunRecord>> known =
                        worlds.putIfAbsent(world(scenarios.get(i), seed), fresh);
                started.get(i).add(known == null ? fresh : known);
                if (known == null) {
                    missing.computeIfAbsent(input.past(), past -> new Missing()).add(input, fresh);
                }
            }
            long ofSeed = seed;
            missing.values().forEach(together -> workers.execute(() -> run(together, ofSeed)));
        }
        return started;
    }

    /** Worlds with a common past that nobody has run yet. */
    private static final class Missing implements Simulation.Ending {

        private final List<RunInput> inputs = new ArrayList<>();
        private final List<CompletableFuture<SoftReference<RunRecord>>> worlds = new ArrayList<>();

        void add(RunInput input, CompletableFuture<SoftReference<RunRecord>> world) {
            inputs.add(input);
            worlds.add(world);
        }

        @Override
        public void finished(int run, RunRecord record) {
            worlds.get(run).complete(new SoftReference<>(record));
        }

        @Override
        public void failed(int run, Throwable error) {
            worlds.get(run).completeExceptionally(error);
        }
    }

    private Prepared prepare(DistrictScenario scenario) {
        ResolvedScenario resolved = scenario.resolve(folder);
        RunInput input = new RunInput(
                resolved.district().district(), resolved.timeline(), scenario.months(), scenario.scale(), false);
        return new Prepared(input, resolved.contentHash());
    }

    private RunRecord run(RunInput input, long seed) {
        int needed = reserve(input);
        try {
            return runner.run(input, seed);
        } finally {
            megabytes.release(needed);
        }
    }

    private void run(Missing together, long seed) {
        int needed = reserve(together.inputs.get(0));
        try {
            runner.runTogether(together.inputs, seed, together);
        } catch (RuntimeException | Error e) {
            together.worlds.forEach(world -> world.completeExceptionally(e));
        } finally {
            megabytes.release(needed);
        }
    }

    private int reserve(RunInput input) {
        int needed = (int) Math.min(allMegabytes, Math.ceil(RunMemory.of(input) / MEGABYTE));
        megabytes.acquireUninterruptibly(needed);
        return needed;
    }
}
