package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.execution.ModelBuild;
import minbei.analysis.execution.Progress;
import minbei.analysis.execution.ResultFolder;
import minbei.analysis.execution.RunLog;
import minbei.analysis.execution.RunOutcome;
import minbei.analysis.execution.RunPool;
import minbei.analysis.execution.RunStore;
import minbei.analysis.execution.UnusableFolderException;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.FailedRun;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.RunSource;
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
    int carryOut() throws UnusableFolderException, LoggedException {
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

    private int carryOutIn(ResultFolder folder) throws IOException, InterruptedException {
        RunLog log = folder.log();
        if (!settings.quiet()) {
            planned.plan().ifPresent(plan -> laboratory.terminal().err().println(plan.line(messages)));
        }
        int threads = settings.threads().orElseGet(() -> ThreadLimit.of(design));
        logMachine(log, folder.directory());
        RunStore store = RunStore.of(folder.runs(), ModelBuild.fingerprint(), log);
        Progress progress = settings.quiet() ? Progress.SILENT : ProgressLine.of(laboratory.terminal(), messages);
        RunPool pool = RunPool.of(design, store, laboratory.runner(), log, progress);
        InterruptNotice notice = InterruptNotice.install(
                laboratory.terminal(), () -> messages.line("interrupted", Integer.toString(pool.finished())));
        try {
            List<RunOutcome> outcomes = pool.run(threads);
            ComparisonResults results = write(folder, store, outcomes);
            if (!notice.complete()) {
                throw new InterruptedException("stopped while the results were written");
            }
            folder.complete();
            log.line("complete: " + folder.directory());
            tell(results, outcomes, folder.directory());
            return results.failedRuns().isEmpty() ? ExitCode.DONE : ExitCode.SOME_RUNS_FAILED;
        } catch (InterruptedException e) {
            log.line("interrupted");
            notice.interrupt();
            throw e;
        } finally {
            notice.remove();
        }
    }

    private void logMachine(RunLog log, Path directory) {
        log.line("experiment " + design.description().name() + " into " + directory);
        log.line(System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, Java " + System.getProperty("java.vm.version") + " of "
                + System.getProperty("java.vendor") + ", heap up to "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB");
    }

    private ComparisonResults write(ResultFolder folder, RunStore store, List<RunOutcome> outcomes) throws IOException {
        if (!settings.quiet()) {
            laboratory.terminal().err().println(messages.line("progress.writing"));
        }
        Set<String> failed = new LinkedHashSet<>();
        outcomes.stream().filter(RunOutcome::failed).forEach(outcome -> failed.add(outcome.address()));
        RunSource series = runs(failed, store::readWithoutLines);
        RunSource whole = runs(failed, store::read);
        RunSource runs = run -> planned.hasLinesOf(run) ? whole.read(run) : series.read(run);
        ComparisonResults results = results(series, failures(outcomes));
        Tables.write(folder.part(), results, outcomes, runs, design::draws, settings.language());
        Findings findings = Findings.of(results, runs, design::draws);
        laboratory.report().write(findings, folder.part(), settings.language());
        return results;
    }

    private ComparisonResults results(RunSource series, List<FailedRun> failures) {
        List<ExperimentResults> halves = new ArrayList<>();
        List<ExperimentAnswer> answers = new ArrayList<>();
        for (ParameterHalf half : design.halves()) {
            ExperimentResults results = ExperimentResults.of(design.description(), half, series, failures);
            halves.add(results);
            planned.questions().forEach(question -> answers.addAll(question.answer(results, series)));
        }
        return ComparisonResults.of(halves, answers);
    }

    private RunSource runs(Set<String> failed, Function<String, Optional<RunRecord>> read) {
        return run -> {
            String address = design.address(run);
            if (failed.contains(address)) {
                return Optional.empty();
            }
            return Optional.of(read.apply(address)
                    .orElseThrow(() -> new IllegalStateException("the file of a finished run is gone: " + run)));
        };
    }

    private List<FailedRun> failures(List<RunOutcome> outcomes) {
        ExperimentDescription experiment = design.description();
        return outcomes.stream()
                .filter(RunOutcome::failed)
                .map(outcome -> outcome.failure(ReproduceCommand.of(experiment, outcome.run(), planned.generator())))
                .toList();
    }

    private void tell(ComparisonResults results, List<RunOutcome> outcomes, Path directory) {
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
        ResultLines.failures(results.failedRuns(), outcomes.size(), messages)
                .forEach(laboratory.terminal().err()::println);
        String report = directory.resolve("report.html").toString();
        laboratory.terminal().out().println(messages.line("result.report", report));
    }
}
