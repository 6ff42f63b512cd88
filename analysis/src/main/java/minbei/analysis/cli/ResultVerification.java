package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.execution.ModelBuild;
import minbei.analysis.execution.RunLog;
import minbei.analysis.execution.RunOutcome;
import minbei.analysis.execution.RunPool;
import minbei.analysis.execution.RunStore;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.table.Tables;
import minbei.analysis.verification.RecordedResult;
import minbei.analysis.verification.RecordedRun;
import minbei.analysis.verification.UnusableResultException;
import minbei.analysis.verification.UnusableResultException.Reason;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;

/** Does the runs of a folder of results again and compares hashes of runs and tables. */
final class ResultVerification {

    private static final int MOST_NAMED = 5;

    private final Laboratory laboratory;
    private final Messages messages;
    private final OptionalInt threads;

    private ResultVerification(Laboratory laboratory, Messages messages, OptionalInt threads) {
        this.laboratory = laboratory;
        this.messages = messages;
        this.threads = threads;
    }

    static ResultVerification of(Laboratory laboratory, Messages messages, OptionalInt threads) {
        return new ResultVerification(laboratory, messages, threads);
    }

    int verify(Path folder)
            throws UnusableResultException, ScenarioException, BadInputException, IOException, InterruptedException {
        RecordedResult recorded = RecordedResult.read(folder, Minbei.VERSION);
        List<String> altered = recorded.differing(folder);
        if (!altered.isEmpty()) {
            throw new UnusableResultException(Reason.ALTERED, folder, named(altered));
        }
        say(true, "verify.files", Integer.toString(recorded.files().size()));
        PlannedExperiment planned = ScenarioDesigner.again(ScenarioFolder.open(), recorded);
        refuseChanged(folder, recorded.runs(), planned.design());
        Path place = Files.createTempDirectory("minbei-verify-");
        try {
            return repeat(recorded, planned, place);
        } finally {
            TemporaryFolder.delete(place);
        }
    }

    private static void refuseChanged(Path folder, List<RecordedRun> runs, ExperimentDesign design)
            throws UnusableResultException {
        List<String> changed = runs.stream()
                .filter(run ->
                        !design.has(run.run()) || !design.address(run.run()).equals(run.address()))
                .map(run -> run.run().district() + ":" + run.run().policy())
                .distinct()
                .toList();
        if (!changed.isEmpty()) {
            throw new UnusableResultException(Reason.SCENARIO_CHANGED, folder, named(changed));
        }
    }

    private int repeat(RecordedResult recorded, PlannedExperiment planned, Path place)
            throws UnusableResultException, IOException, InterruptedException {
        RunLog log = RunLog.in(place);
        ExperimentDesign design = planned.design();
        Path runs = Files.createDirectory(place.resolve("runs"));
        RunStore store = RunStore.of(runs, ModelBuild.fingerprint(), log);
        RunPool pool =
                RunPool.of(design, store, laboratory.runner(), log, ProgressLine.of(laboratory.terminal(), messages));
        List<RecordedRun> before = recorded.runs();
        List<PlannedRun> plan = before.stream().map(RecordedRun::run).toList();
        List<RunOutcome> now = pool.run(plan, threads.orElseGet(() -> ThreadLimit.of(design.largestRunBytes())));
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).hash().equals(before.get(i).hash())
                    || !now.get(i).status().equals(before.get(i).status())) {
                differing.add(plan.get(i).toString());
            }
        }
        int equal = now.size() - differing.size();
        boolean same = say(differing.isEmpty(), "verify.runs", Integer.toString(equal), Integer.toString(now.size()));
        if (!same) {
            laboratory.terminal().out().println("  " + named(differing));
        }
        return same && tables(recorded, planned, store, now, place) ? ExitCode.DONE : ExitCode.FAULT;
    }

    private boolean tables(
            RecordedResult recorded, PlannedExperiment planned, RunStore store, List<RunOutcome> outcomes, Path place)
            throws UnusableResultException, IOException {
        Map<PlannedRun, String> addresses = new LinkedHashMap<>();
        outcomes.stream()
                .filter(outcome -> !outcome.failed())
                .forEach(outcome -> addresses.put(outcome.run(), outcome.address()));
        RunSource series = run -> Optional.ofNullable(addresses.get(run)).flatMap(store::readWithoutLines);
        RunSource whole = run -> Optional.ofNullable(addresses.get(run)).flatMap(store::read);
        Path folder = Files.createDirectory(place.resolve("again"));
        ComparisonResults results = planned.results(recorded.seeds().size(), series, whole, List.of());
        Tables.write(
                folder,
                results,
                outcomes,
                recorded.lines().of(series, whole),
                planned.design()::draws,
                recorded.lines(),
                recorded.language());
        List<String> differing = recorded.differing(folder);
        int all = recorded.files().size();
        boolean same = say(
                differing.isEmpty(), "verify.tables", Integer.toString(all - differing.size()), Integer.toString(all));
        if (!same) {
            laboratory.terminal().out().println("  " + named(differing));
        }
        return same;
    }

    private boolean say(boolean holds, String key, String... values) {
        laboratory
                .terminal()
                .out()
                .println(messages.line(holds ? "verify.holds" : "verify.fails", messages.line(key, values)));
        return holds;
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? first + ", …" : first;
    }
}
