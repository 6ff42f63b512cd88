package minbei.analysis.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import minbei.analysis.language.Language;
import minbei.scenario.ListedFile;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists districts, policies, experiments and sweeps. */
@Command(
        name = "list",
        description = "Lists districts, policies, experiments and sweeps by name.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private static final int KIND_WIDTH = 12;
    private static final int GAP = 2;

    private final Laboratory laboratory;

    @Mixin
    private LanguageOption language = new LanguageOption();

    ListCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws ScenarioException, BadInputException {
        Optional<Language> only = language.language();
        Messages messages = Messages.in(only.orElse(Language.EN));
        List<ListedFile> listed = ScenarioFolder.open().list();
        int width = listed.stream().mapToInt(file -> file.name().length()).max().orElse(0) + GAP;
        for (ListedFile file : listed) {
            laboratory
                    .terminal()
                    .out()
                    .println(
                            DisplayWidth.pad(messages.line("kind." + file.kind().word()), KIND_WIDTH)
                                    + DisplayWidth.pad(file.name(), width)
                                    + label(file, only));
        }
        return ExitCode.DONE;
    }

    /** In the language asked for, or in both. */
    private static String label(ListedFile file, Optional<Language> language) {
        return language.map(ScenarioDesigner.bilingual(file.label())::in)
                .orElse(file.label().en() + " · " + file.label().zh());
    }
}
