package minbei.analysis.cli;

import java.util.List;
import java.util.concurrent.Callable;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks scenario files and tells what they say. */
@Command(
        name = "check",
        description = "Checks districts, policies and experiments and tells what they come to.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Laboratory laboratory;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Names or paths of .yml files.")
    private List<String> files = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    CheckCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /** All files are checked, also after one with problems; what is said of them is English whatever the language. */
    @Override
    public Integer call() throws ScenarioException, BadInputException {
        language.language();
        ScenarioFolder folder = ScenarioFolder.open();
        int code = ExitCode.DONE;
        for (String file : files) {
            try {
                folder.check(file).lines().forEach(laboratory.terminal().out()::println);
            } catch (ScenarioException e) {
                e.problems().forEach(laboratory.terminal().err()::println);
                code = ExitCode.BAD_INPUT;
            }
        }
        return code;
    }
}
