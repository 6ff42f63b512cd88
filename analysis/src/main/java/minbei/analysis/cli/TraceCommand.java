package minbei.analysis.cli;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import minbei.analysis.language.Language;
import minbei.analysis.trace.Parting;
import minbei.analysis.trace.Trace;
import minbei.model.RunInput;
import minbei.model.schedule.Month;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.ResolvedScenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where the worlds of two policies part. */
@Command(
        name = "trace",
        description =
                "Tells the first month, phase, entity and quantity in which two policies differ that share all luck,"
                        + " and how the difference spreads.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TraceCommand implements Callable<Integer> {

    private final Laboratory laboratory;

    @Parameters(
            index = "0",
            paramLabel = "A",
            descriptionKey = "A",
            description = "First policy: name or path of a .yml file.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "B", description = "Second policy.")
    private String other = "";

    @Option(
            names = "--district",
            paramLabel = "D",
            required = true,
            description = "District: name or path of a .yml file.")
    private String district = "";

    @Option(names = "--seed", paramLabel = "S", description = "Seed of both worlds. Default: 1.")
    private @Nullable String seed;

    @Option(names = "--months", paramLabel = "M", description = "Recorded months from 2014-01, 1 to 120. Default: 120.")
    private @Nullable String months;

    @Option(
            names = "--population-scale",
            paramLabel = "F",
            description = "Agents per resident, above 0 and at most 1. Default: 1.")
    private @Nullable String populationScale;

    @Mixin
    private LanguageOption language = new LanguageOption();

    TraceCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws ScenarioException, BadInputException {
        OptionalLong givenSeed = new OptionText("--seed", seed).whole(Long.MIN_VALUE, Long.MAX_VALUE);
        OptionalInt givenMonths = new OptionText("--months", months).whole(1, RunInput.MAX_MONTHS);
        double scale =
                new OptionText("--population-scale", populationScale).share().orElse(1.0);
        Messages messages = Messages.in(language.language().orElse(Language.EN));
        ScenarioFolder folder = ScenarioFolder.open();
        LoadedDistrict loaded = folder.district(district);
        Policy first = folder.policy(one);
        Policy second = folder.policy(other);
        int recorded = givenMonths.orElse(RunInput.MAX_MONTHS);
        RunInput inputOfOne = input(folder.resolve(loaded, first), recorded, scale);
        RunInput inputOfOther = input(folder.resolve(loaded, second), recorded, scale);
        Parting parting = Trace.of(
                        inputOfOne, inputOfOther, givenSeed.orElse(1), month -> progress(month, recorded, messages))
                .run();
        if (laboratory.terminal().interactive()) {
            laboratory.terminal().err().println();
        }
        TraceLines.of(loaded, first, second, messages)
                .lines(parting, recorded)
                .forEach(laboratory.terminal().out()::println);
        return ExitCode.DONE;
    }

    private static RunInput input(ResolvedScenario scenario, int months, double scale) {
        return new RunInput(scenario.district().district(), scenario.timeline(), months, scale, false);
    }

    private void progress(int month, int recorded, Messages messages) {
        if (laboratory.terminal().interactive()) {
            String line =
                    messages.line("trace.progress", new Month(month).toString(), new Month(recorded - 1).toString());
            laboratory.terminal().err().print("\r" + line);
            laboratory.terminal().err().flush();
        }
    }
}
