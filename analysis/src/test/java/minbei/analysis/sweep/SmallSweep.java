package minbei.analysis.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.ResultFolder;
import minbei.analysis.execution.Sha256;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;

/** A sweep of sixty runs of a model that takes no time, from its design to its complete folder. */
final class SmallSweep {

    static final String BUILD = Sha256.ofText("invented");

    private static final String DESIGN = """
            name: small
            label: {en: Small, zh: 小}
            question: {en: Asked, zh: 问题}
            districts: [beibei]
            policies: [status-quo, larger-envelope]
            replications: 3
            months: 24
            populationScale: 0.02
            seed: 7
            design: {method: latin-hypercube, points: 10}
            outcomes: [coverage, trust]
            factors:
              trust.awarenessMean: catalogue
              department.purchaseShare: {range: [0, 0.8], from: 2014-06}
            """;

    private SmallSweep() {}

    static SweepPlan plan(Path temp) {
        try {
            Path file = Files.createDirectories(temp).resolve("small.yml");
            Files.writeString(file, DESIGN);
            ScenarioFolder folder = ScenarioFolder.open();
            return SweepPlan.of(folder.scenarios(folder.sweep(file.toString())), "0", 3);
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The invented model, in which one seed is unlucky. */
    static RunRecord model(RunInput input, long seed) {
        if (seed == 9) {
            throw new IllegalStateException("unlucky");
        }
        return InventedModel.run(input, seed);
    }

    /** Does the sweep, or what is left of it; returns how many runs were kept from before. */
    static long carryOut(SweepPlan plan, Path out, int threads, Journal.Opening opening, Outlet outlet)
            throws Exception {
        try (ResultFolder folder = ResultFolder.open(out, false)) {
            Path journal = folder.runs().resolve("journal");
            ModelWork work = ModelWork.of(plan, SmallSweep::model);
            SweepRunner runner = SweepRunner.open(work, journal, BUILD, folder.log(), SweepProgress.SILENT, List.of());
            runner.run(LocalEngine.of(threads), opening);
            SweepResults.of(plan, outlet, false, "").write(folder.part(), journal, run -> "repeat " + run);
            folder.complete();
            return runner.kept();
        }
    }

    /**
     * Does the sweep in a process of its own that is killed: arguments are the folder for the design, the folder for
     * the results, and after how many bytes of the journal and of the results.
     */
    public static void main(String[] arguments) throws Exception {
        long journalBytes = Long.parseLong(arguments[2]);
        long resultBytes = Long.parseLong(arguments[3]);
        carryOut(
                plan(Path.of(arguments[0])),
                Path.of(arguments[1]),
                2,
                file -> DyingOutput.deadly(JournalOutput.endOf(file), journalBytes),
                DyingOutput.deadly(Files::newOutputStream, resultBytes));
    }
}
