package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.execution.ModelBuild;
import minbei.analysis.execution.Progress;
import minbei.analysis.execution.RunLog;
import minbei.analysis.execution.RunOutcome;
import minbei.analysis.execution.RunPool;
import minbei.analysis.execution.RunStore;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.language.Language;
import minbei.analysis.trace.Parting;
import minbei.analysis.trace.Trace;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.model.schedule.Month;
import minbei.scenario.Kind;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.ResolvedScenario;

/**
 * Shows on small worlds of the real districts, under every policy there is: the same bits for any number of threads; worlds that are the
 * same until a policy parts them; nothing lost.
 */
final class MachineVerification {

    private static final int MONTHS = 15;
    private static final double SCALE = 0.005;
    private static final long SEED = 1;
    private static final int[] THREADS = {1, 2, 4};
    private static final String YARDSTICK = "status-quo";

    private final Laboratory laboratory;
    private final Messages messages;
    private final List<String> failures = new ArrayList<>();

    private MachineVerification(Laboratory laboratory, Messages messages) {
        this.laboratory = laboratory;
        this.messages = messages;
    }

    static MachineVerification of(Laboratory laboratory, Messages messages) {
        return new MachineVerification(laboratory, messages);
    }

    int verify() throws ScenarioException, IOException, InterruptedException {
        ScenarioFolder folder = ScenarioFolder.open();
        say("verify.scope", Integer.toString(MONTHS), Double.toString(SCALE), Long.toString(SEED));
        verifyThreads(folder);
        verifyTwins(folder);
        verifyConservation(folder);
        failures.forEach(failure -> laboratory.terminal().out().println("  " + failure));
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAULT;
    }

    private void verifyThreads(ScenarioFolder folder) throws ScenarioException, IOException, InterruptedException {
        Settings settings = new Settings(
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.of(SEED),
                OptionalInt.empty(),
                Optional.of(SCALE),
                OptionalInt.of(MONTHS),
                Optional.empty(),
                Language.EN,
                true,
                false,
                LinesKept.FIRST,
                StopSettings.GIVEN);
        ExperimentDesign design = ScenarioDesigner.of(folder, settings, Minbei.VERSION)
                .everything(folder.names(Kind.DISTRICT), folder.names(Kind.POLICY), YARDSTICK);
        List<List<String>> hashes = new ArrayList<>();
        for (int threads : THREADS) {
            hashes.add(hashes(design, threads));
        }
        boolean same = hashes.stream().distinct().count() == 1;
        if (!same) {
            failures.add(messages.line("verify.threadsDiffer"));
        }
        result(same, "verify.threads", Integer.toString(hashes.get(0).size()));
    }

    private List<String> hashes(ExperimentDesign design, int threads) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("minbei-verify-");
        try {
            RunLog log = RunLog.in(place);
            RunStore store = RunStore.of(Files.createDirectory(place.resolve("runs")), ModelBuild.fingerprint(), log);
            List<RunOutcome> outcomes = RunPool.of(design, store, laboratory.runner(), log, Progress.SILENT)
                    .run(threads);
            outcomes.stream()
                    .filter(RunOutcome::failed)
                    .forEach(outcome -> failures.add(outcome.run() + ": " + outcome.error()));
            return outcomes.stream().map(RunOutcome::hash).toList();
        } finally {
            TemporaryFolder.delete(place);
        }
    }

    /**
     * No policy may show in a world before its first lever is pulled, and one that pulls none not at all. In the smallest district, since
     * each policy takes two worlds.
     */
    private void verifyTwins(ScenarioFolder folder) throws ScenarioException {
        LoadedDistrict district = smallest(folder);
        RunInput yardstick = input(folder.resolve(district, folder.policy(YARDSTICK)), false);
        int held = 0;
        int all = 0;
        for (String policy : folder.names(Kind.POLICY)) {
            if (!policy.equals(YARDSTICK)) {
                all++;
                ResolvedScenario scenario = folder.resolve(district, folder.policy(policy));
                held += twins(yardstick, scenario, district.name() + ":" + policy) ? 1 : 0;
            }
        }
        result(held == all, "verify.twins", Integer.toString(held), Integer.toString(all));
    }

    private static LoadedDistrict smallest(ScenarioFolder folder) throws ScenarioException {
        List<LoadedDistrict> districts = new ArrayList<>();
        for (String name : folder.names(Kind.DISTRICT)) {
            districts.add(folder.district(name));
        }
        return districts.stream()
                .min(Comparator.comparingDouble(
                        district -> district.district().residents().atEndOf(-1)))
                .orElseThrow();
    }

    private boolean twins(RunInput yardstick, ResolvedScenario scenario, String name) {
        RunInput input = input(scenario, false);
        Optional<Parting.First> first =
                Trace.of(yardstick, input, SEED, month -> {}).run().first();
        int lever = IntStream.range(0, MONTHS)
                .filter(month -> !input.parameters()
                        .at(month)
                        .equals(yardstick.parameters().at(month)))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        if (first.isPresent() && first.get().month() < lever) {
            failures.add(
                    messages.line("verify.early", name, new Month(first.get().month()).toString()));
            return false;
        }
        return true;
    }

    private void verifyConservation(ScenarioFolder folder) throws ScenarioException, InterruptedException {
        List<Map<String, RunInput>> districts = new ArrayList<>();
        for (String name : folder.names(Kind.DISTRICT)) {
            districts.add(checkedWorlds(folder, folder.district(name)));
        }
        Map<String, Throwable> lossy = new LinkedHashMap<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<Map<String, Throwable>> found :
                    workers.invokeAll(districts.stream().map(this::lossy).toList())) {
                lossy.putAll(found.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        lossy.forEach((name, error) -> failures.add(name + ": " + error));
        int all = districts.stream().mapToInt(Map::size).sum();
        result(lossy.isEmpty(), "verify.conservation", Integer.toString(all - lossy.size()), Integer.toString(all));
    }

    private static Map<String, RunInput> checkedWorlds(ScenarioFolder folder, LoadedDistrict district)
            throws ScenarioException {
        Map<String, RunInput> worlds = new LinkedHashMap<>();
        for (String policy : folder.names(Kind.POLICY)) {
            worlds.put(district.name() + ":" + policy, input(folder.resolve(district, folder.policy(policy)), true));
        }
        return worlds;
    }

    /** Runs the worlds of a district, what they have in common once; says in which of them something was lost, and what. */
    private Callable<Map<String, Throwable>> lossy(Map<String, RunInput> worlds) {
        List<String> names = List.copyOf(worlds.keySet());
        return () -> {
            Map<String, Throwable> lossy = new LinkedHashMap<>();
            laboratory.runner().runTogether(List.copyOf(worlds.values()), SEED, new Simulation.Ending() {
                @Override
                public void finished(int run, RunRecord record) {
                    // nothing was lost
                }

                @Override
                public void failed(int run, Throwable error) {
                    lossy.put(names.get(run), error);
                }
            });
            return lossy;
        };
    }

    private static RunInput input(ResolvedScenario scenario, boolean checked) {
        return new RunInput(scenario.district().district(), scenario.timeline(), MONTHS, SCALE, checked);
    }

    private void result(boolean holds, String key, String... values) {
        say(holds ? "verify.holds" : "verify.fails", messages.line(key, values));
    }

    private void say(String key, String... values) {
        laboratory.terminal().out().println(messages.line(key, values));
    }
}
