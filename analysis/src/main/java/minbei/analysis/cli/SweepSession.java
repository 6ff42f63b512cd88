package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.execution.ModelBuild;
import minbei.analysis.execution.ResultFolder;
import minbei.analysis.execution.RunLog;
import minbei.analysis.execution.RunMemory;
import minbei.analysis.execution.UnusableFolderException;
import minbei.analysis.language.Language;
import minbei.analysis.sweep.EarlierAttempts;
import minbei.analysis.sweep.EngineUnreachableException;
import minbei.analysis.sweep.JournalOutput;
import minbei.analysis.sweep.ModelWork;
import minbei.analysis.sweep.OtherDesignException;
import minbei.analysis.sweep.Pilot;
import minbei.analysis.sweep.ReusableRuns;
import minbei.analysis.sweep.RunQueue;
import minbei.analysis.sweep.ScenarioBundle;
import minbei.analysis.sweep.SweepEngine;
import minbei.analysis.sweep.SweepManifest;
import minbei.analysis.sweep.SweepPlan;
import minbei.analysis.sweep.SweepResults;
import minbei.analysis.sweep.SweepRunner;
import minbei.analysis.table.Decimal;
import minbei.model.ParameterTimeline;
import minbei.model.RunInput;
import minbei.model.observation.Indicator;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.sweep.Sweep;
import minbei.scenario.sweep.SweepScenarios;

/** One sweep from its design to its complete folder: plan, run, write, rename, tell. */
final class SweepSession {

    private static final Path DEFAULT_FOLDER = Path.of("minbei-results");
    private static final String JOURNAL = "journal";
    private static final long MANY_RUNS = 10_000_000;

    private final Laboratory laboratory;
    private final String name;
    private final SweepOptions.Settings settings;
    private final Messages messages;

    private SweepSession(Laboratory laboratory, String name, SweepOptions.Settings settings) {
        this.laboratory = laboratory;
        this.name = name;
        this.settings = settings;
        this.messages = Messages.in(settings.language());
    }

    static SweepSession of(Laboratory laboratory, String name, SweepOptions.Settings settings) {
        return new SweepSession(laboratory, name, settings);
    }

    /** Carries the sweep out, or what part of it was asked for, and returns the exit code. */
    int carryOut()
            throws ScenarioException, BadInputException, UnusableFolderException, LoggedException, IOException,
                    EngineUnreachableException {
        ScenarioFolder folder = ScenarioFolder.open();
        Sweep sweep = folder.sweep(name);
        refuseTooMany(sweep);
        SweepScenarios scenarios = folder.scenarios(sweep);
        SweepPlan plan = SweepPlan.of(scenarios, Minbei.VERSION, sweep.replications());
        if (settings.only().isPresent()) {
            return only(plan, settings.only().getAsLong());
        }
        int threads = settings.threads().orElseGet(() -> ThreadLimit.of(largestRunBytes(plan)));
        if (settings.plan()) {
            return tellPlan(plan, threads);
        }
        Path out = settings.out().orElseGet(() -> DEFAULT_FOLDER.resolve(sweep.name()));
        if (isComplete(out, plan)) {
            laboratory.terminal().out().println(messages.line("sweep.complete", out.toString()));
            return ExitCode.DONE;
        }
        try (SweepEngine engine = SweepEngines.open(settings.engine(), settings.master(), threads);
                ResultFolder results = ResultFolder.open(out, settings.fresh())) {
            return carryOutIn(results, plan, engine);
        }
    }

    private void refuseTooMany(Sweep sweep) throws BadInputException {
        if (sweep.runs() > Integer.MAX_VALUE) {
            throw new BadInputException(
                    "sweep.tooMany", sweep.file(), count(sweep.runs()), Integer.toString(Integer.MAX_VALUE));
        }
        if (sweep.runs() > MANY_RUNS && !settings.yes()) {
            throw new BadInputException("sweep.many", sweep.file(), count(sweep.runs()), Long.toString(MANY_RUNS));
        }
    }

    private static String count(long runs) {
        return runs == Long.MAX_VALUE ? "> 10^18" : Long.toString(runs);
    }

    private static double largestRunBytes(SweepPlan plan) {
        double largest = 0;
        for (int district = 0; district < plan.sweep().districts().size(); district++) {
            LoadedDistrict loaded = plan.scenarios().district(district);
            largest = Math.max(
                    largest,
                    RunMemory.of(new RunInput(
                            loaded.district(),
                            ParameterTimeline.of(loaded.baseline(), Map.of()),
                            plan.sweep().months(),
                            plan.sweep().populationScale().doubleValue(),
                            false)));
        }
        return largest;
    }

    private int only(SweepPlan plan, long run) throws BadInputException, ScenarioException {
        if (run >= plan.runs()) {
            throw new BadInputException(
                    "error.whole", "--only", Long.toString(run), "0", Long.toString(plan.runs() - 1));
        }
        double[] values = ModelWork.of(plan, laboratory.runner()).reproduce(run);
        laboratory
                .terminal()
                .out()
                .println(messages.line("sweep.run", plan.run(run).toString()));
        List<Integer> years = plan.years();
        for (int outcome = 0; outcome < plan.sweep().outcomes().size(); outcome++) {
            Indicator indicator = plan.sweep().outcomes().get(outcome);
            for (int year = 0; year < years.size(); year++) {
                String value = Decimal.observed(values[outcome * years.size() + year]);
                laboratory.terminal().out().println(indicator.key() + "  " + years.get(year) + "  " + value);
            }
        }
        return ExitCode.DONE;
    }

    private int tellPlan(SweepPlan plan, int threads) {
        try {
            Pilot pilot = Pilot.of(plan, ModelWork.of(plan, laboratory.runner()), threads);
            SweepPlanLines.of(plan, pilot, threads, messages)
                    .forEach(laboratory.terminal().out()::println);
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        }
    }

    private boolean isComplete(Path out, SweepPlan asked) throws IOException, BadInputException {
        Optional<String> there = SweepManifest.designHash(out);
        if (there.isEmpty()) {
            return false;
        }
        // With the time it was done for, the plan is the one that was settled then.
        int replications =
                SweepManifest.replicationsWithin(out, settings.withinText()).orElse(asked.replications());
        SweepPlan plan = SweepPlan.of(asked.scenarios(), asked.modelVersion(), replications);
        if (!there.get().equals(plan.designHash())) {
            throw new BadInputException("sweep.otherDesign", out.toString());
        }
        return true;
    }

    private int carryOutIn(ResultFolder folder, SweepPlan asked, SweepEngine engine)
            throws LoggedException, BadInputException {
        try {
            SweepPlan plan = fixed(folder, asked, engine.slots());
            return carryOut(folder, plan, engine);
        } catch (OtherDesignException e) {
            throw new BadInputException("sweep.otherDesign", folder.part().toString());
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        } catch (IOException | RuntimeException | Error e) {
            folder.log().error("stopped by an unexpected error", e);
            throw new LoggedException(folder.log().file(), e);
        }
    }

    private SweepPlan fixed(ResultFolder folder, SweepPlan asked, int slots)
            throws IOException, InterruptedException, BadInputException, OtherDesignException {
        Path journal = folder.runs().resolve(JOURNAL);
        if (settings.within().isEmpty()) {
            EarlierAttempts.putAside(folder.part(), journal, asked, asked);
            return asked;
        }
        return new SweepWithin(laboratory, messages, settings.within().get(), settings.withinText(), settings.quiet())
                .fit(folder, journal, asked, slots);
    }

    private int carryOut(ResultFolder folder, SweepPlan plan, SweepEngine engine)
            throws IOException, InterruptedException, OtherDesignException, BadInputException {
        RunLog log = folder.log();
        log.line("sweep " + plan.sweep().name() + " of " + plan.runs() + " runs into " + folder.directory());
        String build = ModelBuild.fingerprint();
        ModelWork work = ModelWork.of(plan, laboratory.runner()).with(bundle(plan));
        SweepProgressFile progress =
                SweepProgressFile.of(laboratory.terminal(), messages, plan, folder.part(), settings.quiet());
        Path journal = folder.runs().resolve(JOURNAL);
        List<ReusableRuns> reusable = reusable(plan, journal, build);
        try {
            SweepRunner runner = SweepRunner.open(work, journal, build, log, progress, reusable);
            if (runner.cut() > 0) {
                laboratory.terminal().err().println(messages.line("sweep.cut", Long.toString(runner.cut())));
            }
            InterruptNotice notice = InterruptNotice.install(laboratory.terminal(), () -> stopped(runner.queue()));
            try {
                runner.run(engine, JournalOutput::endOf);
                return finish(folder, plan, journal, notice);
            } catch (InterruptedException e) {
                log.line("interrupted");
                notice.interrupt();
                throw e;
            } finally {
                notice.remove();
            }
        } finally {
            for (ReusableRuns runs : reusable) {
                runs.close();
            }
        }
    }

    private ScenarioBundle bundle(SweepPlan plan) throws IOException {
        try {
            return ScenarioBundle.of(ScenarioFolder.open(), name, plan);
        } catch (ScenarioException e) {
            // The same files were read a moment ago.
            throw new IOException("the scenarios have changed meanwhile: " + e.getMessage(), e);
        }
    }

    private List<ReusableRuns> reusable(SweepPlan plan, Path journal, String build)
            throws IOException, BadInputException {
        List<ReusableRuns> all = new ArrayList<>();
        for (Path earlier : EarlierAttempts.journals(journal)) {
            ReusableRuns.open(earlier, build, plan.outcomesHash()).ifPresent(all::add);
        }
        if (!all.isEmpty() && !settings.quiet()) {
            long runs = all.stream().mapToLong(ReusableRuns::count).sum();
            laboratory.terminal().err().println(messages.line("sweep.earlier", Long.toString(runs)));
        }
        for (Path folder : settings.reuse()) {
            Path other = folder.resolve(SweepManifest.JOURNAL);
            all.add(ReusableRuns.open(other, build, plan.outcomesHash())
                    .orElseThrow(() -> new BadInputException("sweep.reuse", folder.toString())));
        }
        return all;
    }

    /** Called while the process goes down: no run is begun any more, and those under way end if that was asked. */
    private String stopped(RunQueue queue) {
        queue.stop();
        if (!settings.drop()) {
            queue.awaitUnderWay();
        }
        return messages.line("interrupted", Long.toString(queue.done()));
    }

    private int finish(ResultFolder folder, SweepPlan plan, Path journal, InterruptNotice notice)
            throws IOException, InterruptedException {
        if (!settings.quiet()) {
            laboratory.terminal().err().println(messages.line("sweep.writing"));
        }
        boolean mark = settings.excel() || settings.language() == Language.ZH;
        long failed = SweepResults.of(plan, Files::newOutputStream, mark, settings.withinText())
                .write(folder.part(), journal, this::reproduce);
        if (!notice.complete()) {
            throw new InterruptedException("stopped while the results were written");
        }
        folder.complete();
        folder.log().line("complete: " + folder.directory());
        if (failed > 0) {
            laboratory
                    .terminal()
                    .err()
                    .println(messages.line("sweep.failed", Long.toString(failed), Long.toString(plan.runs())));
        }
        laboratory
                .terminal()
                .out()
                .println(messages.line("sweep.done", folder.directory().toString()));
        return failed > 0 ? ExitCode.SOME_RUNS_FAILED : ExitCode.DONE;
    }

    private String reproduce(long run) {
        return "minbei sweep " + name + " --only " + run;
    }
}
