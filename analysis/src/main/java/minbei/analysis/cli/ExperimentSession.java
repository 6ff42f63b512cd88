package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.execution.ModelBuild;
import minbei.analysis.execution.Pilot;
import minbei.analysis.execution.Progress;
import minbei.analysis.execution.ResultFolder;
import minbei.analysis.execution.RunLog;
import minbei.analysis.execution.RunOutcome;
import minbei.analysis.execution.RunStore;
import minbei.analysis.execution.SequentialRuns;
import minbei.analysis.execution.TimePlan;
import minbei.analysis.execution.UnusableFolderException;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.FailedRun;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.experiment.Stopping;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.table.Tables;
import minbei.model.RunRecord;

/** One experiment from its design to its complete folder: run, aggregate, write tables and report, rename, tell. */
final class ExperimentSession {

    private static final Path DEFAULT_FOLDER = Path.of("minbei-results");

    private final Laboratory laboratory;
    private final PlannedExperiment planned;
    private final ExperimentDesign design;
    private final Settings settings;
    private final Messages messages;

    private ExperimentSession(Laboratory laboratory, PlannedExperiment planned, Settings settings) {
        this.laboratory = laboratory;
        this.planned = planned;
        this.design = planned.design();
        this.settings = settings;
        this.messages = Messages.in(settings.language());
    }

    static ExperimentSession of(Laboratory laboratory, PlannedExperiment planned, Settings settings) {
        return new ExperimentSession(laboratory, planned, settings);
    }

    /** Carries the experiment out and returns the exit code. */
    int carryOut() throws UnusableFolderException, LoggedException, BadInputException {
        String name = design.description().name();
        warnOfFewAgents();
        Path out = settings.out().orElseGet(() -> ResultFolder.firstFree(DEFAULT_FOLDER.resolve(name)));
        try (ResultFolder folder = ResultFolder.open(out, settings.fresh())) {
            try {
                return carryOutIn(folder);
            } catch (InterruptedException e) {
                // Not handed on as an interrupt: the program ends here.
                return ExitCode.INTERRUPTED;
            } catch (IOException | RuntimeException | Error e) {
                folder.log().error("stopped by an unexpected error", e);
                throw new LoggedException(folder.log().file(), e);
            }
        }
    }

    private void warnOfFewAgents() {
        ExperimentDescription experiment = design.description();
        String districts = experiment.thinDistricts().stream()
                .map(district -> messages.line(
                        "warning.agentsOf",
                        district.name().in(settings.language()),
                        Long.toString(experiment.agents(district))))
                .collect(Collectors.joining(messages.line("list.separator")));
        if (!districts.isEmpty()) {
            laboratory.terminal().err().println(messages.line("warning.fewAgents", districts));
        }
    }

    private int carryOutIn(ResultFolder folder) throws IOException, InterruptedException, BadInputException {
        RunLog log = folder.log();
        if (!settings.quiet()) {
            planned.plan().ifPresent(plan -> laboratory.terminal().err().println(plan.line(messages)));
        }
        int threads = settings.threads().orElseGet(() -> ThreadLimit.of(design.largestRunBytes()));
        logMachine(log, folder.directory());
        RunStore store = RunStore.of(folder.runs(), ModelBuild.fingerprint(), log);
        ExperimentDesign bounded = bounded(folder, threads);
        Progress progress = settings.quiet() ? Progress.SILENT : ProgressLine.of(laboratory.terminal(), messages);
        SequentialRuns runs =
                SequentialRuns.of(bounded, settings.stop().rule(), store, laboratory.runner(), log, progress);
        InterruptNotice notice = InterruptNotice.install(
                laboratory.terminal(), () -> messages.line("interrupted", Integer.toString(runs.finished())));
        try {
            SequentialRuns.Ending ending = runs.run(threads);
            ComparisonResults results = write(folder, store, ending);
            if (!notice.complete()) {
                throw new InterruptedException("stopped while the results were written");
            }
            folder.complete();
            log.line("complete: " + folder.directory());
            tell(results, ending, folder.directory());
            return exitCode(results, ending);
        } catch (InterruptedException e) {
            log.line("interrupted");
            notice.interrupt();
            throw e;
        } finally {
            notice.remove();
        }
    }

    private static int exitCode(ComparisonResults results, SequentialRuns.Ending ending) {
        if (!results.failedRuns().isEmpty()) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return ending.stopping().reached() ? ExitCode.DONE : ExitCode.NOT_REACHED;
    }

    /** The design with as many replications as there may be; those that a time is enough for, if one was given. */
    private ExperimentDesign bounded(ResultFolder folder, int threads)
            throws IOException, InterruptedException, BadInputException {
        OptionalLong within = settings.stop().withinSeconds();
        if (within.isEmpty()) {
            return design;
        }
        long seconds = within.getAsLong();
        Optional<TimePlan> kept = TimePlan.read(
                        folder.part(),
                        TimePlan.designOf(design),
                        design.description().replications())
                .filter(plan -> plan.seconds() == seconds);
        int replications = kept.isPresent() ? kept.get().replications() : plan(folder, threads, seconds);
        if (!settings.quiet()) {
            laboratory
                    .terminal()
                    .err()
                    .println(messages.line(
                            "progress.plan",
                            Integer.toString(replications),
                            settings.stop().withinText()));
        }
        return design.first(replications);
    }

    private int plan(ResultFolder folder, int threads, long seconds)
            throws IOException, InterruptedException, BadInputException {
        if (!settings.quiet()) {
            laboratory.terminal().err().println(messages.line("progress.pilot"));
        }
        int replications = Pilot.of(
                        design, laboratory.runner(), laboratory.terminal().nanoTime())
                .replications(TimeUnit.SECONDS.toNanos(seconds), threads);
        int least = settings.stop().leastReplications();
        folder.log().line("pilot: " + replications + " replications in " + seconds + " s");
        if (replications < least) {
            throw new BadInputException(
                    "error.tooShort",
                    settings.stop().withinText(),
                    Integer.toString(replications),
                    Integer.toString(least));
        }
        new TimePlan(seconds, replications).write(folder.part(), TimePlan.designOf(design));
        return replications;
    }

    private void logMachine(RunLog log, Path directory) {
        log.line("experiment " + design.description().name() + " into " + directory);
        log.line(System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, Java " + System.getProperty("java.vm.version") + " of "
                + System.getProperty("java.vendor") + ", heap up to "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB");
    }

    private ComparisonResults write(ResultFolder folder, RunStore store, SequentialRuns.Ending ending)
            throws IOException {
        if (!settings.quiet()) {
            laboratory.terminal().err().println(messages.line("progress.writing"));
        }
        Stopping stopping = ending.stopping().withinSeconds(settings.stop().withinSeconds());
        List<RunOutcome> outcomes = ending.outcomes();
        RunSource series = runs(outcomes, store::readWithoutLines);
        RunSource whole = runs(outcomes, store::read);
        ComparisonResults results = planned.results(stopping.replications(), series, whole, failures(outcomes))
                .stoppedBy(stopping);
        LinesKept lines = settings.lines();
        Tables.write(
                folder.part(), results, outcomes, lines.of(series, whole), design::draws, lines, settings.language());
        Findings findings = Findings.of(results, whole, design::draws);
        laboratory.report().write(findings, folder.part(), settings.language());
        return results;
    }

    /** Runs that failed are no results, nor are those that the rule did not want. */
    private static RunSource runs(List<RunOutcome> outcomes, Function<String, Optional<RunRecord>> read) {
        Map<PlannedRun, String> addresses = new LinkedHashMap<>();
        outcomes.stream()
                .filter(outcome -> !outcome.failed())
                .forEach(outcome -> addresses.put(outcome.run(), outcome.address()));
        return run -> Optional.ofNullable(addresses.get(run))
                .map(address -> read.apply(address)
                        .orElseThrow(() -> new IllegalStateException("the file of a finished run is gone: " + run)));
    }

    private List<FailedRun> failures(List<RunOutcome> outcomes) {
        ExperimentDescription experiment = design.description();
        return outcomes.stream()
                .filter(RunOutcome::failed)
                .map(outcome -> outcome.failure(ReproduceCommand.of(experiment, outcome.run(), planned.generator())))
                .toList();
    }

    private void tell(ComparisonResults results, SequentialRuns.Ending ending, Path directory) {
        for (ExperimentResults half : results.halves()) {
            if (results.halves().size() > 1) {
                laboratory
                        .terminal()
                        .out()
                        .println(messages.line("result.half." + half.half().key()));
            }
            for (String yardstick : half.experiment().yardsticks()) {
                ResultLines.of(half, yardstick, messages)
                        .coverage()
                        .forEach(laboratory.terminal().out()::println);
            }
        }
        AnswerLines.of(results, messages).lines().forEach(laboratory.terminal().out()::println);
        StoppingLines.of(results, messages)
                .lines()
                .forEach(laboratory.terminal().out()::println);
        ResultLines.failures(results.failedRuns(), ending.outcomes().size(), messages)
                .forEach(laboratory.terminal().err()::println);
        String report = directory.resolve("report.html").toString();
        laboratory.terminal().out().println(messages.line("result.report", report));
    }
}
