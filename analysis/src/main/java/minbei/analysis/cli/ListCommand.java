package minbei.analysis.cli;

import java.util.List;
import java.util.concurrent.Callable;
import minbei.scenario.ListedFile;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;
import picocli.CommandLine.Command;

/** Lists districts, policies and experiments. */
@Command(
        name = "list",
        description = "Lists districts, policies and experiments by name.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private static final int KIND_WIDTH = 12;
    private static final int GAP = 2;

    private final Laboratory laboratory;

    ListCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws ScenarioException {
        List<ListedFile> listed = ScenarioFolder.open().list();
        int width = listed.stream().mapToInt(file -> file.name().length()).max().orElse(0) + GAP;
        for (ListedFile file : listed) {
            laboratory
                    .terminal()
                    .out()
                    .println(DisplayWidth.pad(file.kind().word(), KIND_WIDTH) + DisplayWidth.pad(file.name(), width)
                            + file.label().en() + " · " + file.label().zh());
        }
        return ExitCode.DONE;
    }
}
