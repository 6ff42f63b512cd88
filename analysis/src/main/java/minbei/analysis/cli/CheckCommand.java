package minbei.analysis.cli;

import java.util.List;
import java.util.concurrent.Callable;
import minbei.analysis.language.Language;
import minbei.scenario.CheckReport;
import minbei.scenario.Kind;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.ResolvedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks scenario files and tells what they say. */
@Command(
        name = "check",
        description = "Checks districts, policies, experiments and sweeps and tells what they come to.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Laboratory laboratory;

    @Parameters(
            paramLabel = "FILE",
            descriptionKey = "FILE",
            arity = "1..*",
            description = "Names or paths of .yml files.")
    private List<String> files = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    CheckCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /** All files are checked, also after one with problems. */
    @Override
    public Integer call() throws ScenarioException, BadInputException {
        Messages messages = Messages.in(language.language().orElse(Language.EN));
        ScenarioFolder folder = ScenarioFolder.open();
        int code = ExitCode.DONE;
        for (String file : files) {
            try {
                CheckReport report = folder.check(file);
                report.lines(messages.language().locale())
                        .forEach(laboratory.terminal().out()::println);
                if (report.kind() == Kind.POLICY) {
                    tellInstitutions(folder, folder.policy(file), messages);
                }
            } catch (ScenarioException e) {
                laboratory.terminal().tell(e, messages.language());
                code = ExitCode.BAD_INPUT;
            }
        }
        return code;
    }

    private void tellInstitutions(ScenarioFolder folder, Policy policy, Messages messages) throws ScenarioException {
        for (String district : folder.names(Kind.DISTRICT)) {
            ResolvedScenario scenario = folder.resolve(folder.district(district), policy);
            InstitutionTable.lines(scenario, messages)
                    .forEach(laboratory.terminal().out()::println);
        }
    }
}
