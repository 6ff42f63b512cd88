package minbei.analysis.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import minbei.analysis.console.ModelConsole;
import minbei.analysis.console.WatchedScenario;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.language.Language;
import minbei.model.RunInput;
import minbei.scenario.ScenarioFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one district under one policy live. */
@Command(
        name = "console",
        description = "Opens the model live in MASON's console: start, pause, step, look at organizations.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ConsoleCommand implements Callable<Integer> {

    private static final String STATUS_QUO = "status-quo";

    @Parameters(
            index = "0",
            paramLabel = "DISTRICT",
            descriptionKey = "DISTRICT",
            description = "Name or path of a .yml file.")
    private String district = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "POLICY",
            descriptionKey = "POLICY",
            description = "Name or path of a .yml file. Default: status-quo.")
    private String policy = STATUS_QUO;

    @Option(names = "--seed", paramLabel = "S", description = "Seed, as for run. Default: 1.")
    private @Nullable String seed;

    @Option(
            names = "--population-scale",
            paramLabel = "F",
            description = "Agents per resident, above 0 and at most 1; below 1 each month is quicker. Default: 1.")
    private @Nullable String populationScale;

    @Option(names = "--months", paramLabel = "M", description = "Months from 2014-01, 1 to 120. Default: 120.")
    private @Nullable String months;

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** Scenario files are checked first: what is wrong with them is told also where there is no display. */
    @Override
    public Integer call() throws Exception {
        Language spoken = language.language().orElse(Language.EN);
        WatchedScenario scenario = scenario(spoken);
        if (!ModelConsole.hasDisplay()) {
            throw new BadInputException("error.display");
        }
        ModelConsole.open(scenario, spoken);
        return ExitCode.DONE;
    }

    private WatchedScenario scenario(Language spoken) throws Exception {
        Settings settings = new Settings(
                Optional.empty(),
                OptionalInt.empty(),
                new OptionText("--seed", seed).whole(Long.MIN_VALUE, Long.MAX_VALUE - Settings.MAX_REPLICATIONS),
                OptionalInt.empty(),
                new OptionText("--population-scale", populationScale).share(),
                new OptionText("--months", months).whole(1, RunInput.MAX_MONTHS),
                Optional.empty(),
                spoken,
                true,
                false,
                LinesKept.FIRST,
                StopSettings.GIVEN);
        ExperimentDesign design = ScenarioDesigner.of(ScenarioFolder.open(), settings, Minbei.VERSION)
                .single(district, policy)
                .design();
        PlannedRun run = design.plan().get(0);
        return new WatchedScenario(
                design.input(run),
                run.seed(),
                design.description().districts().get(0),
                design.description().policies().get(0));
    }
}
