package minbei.analysis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import minbei.analysis.language.Language;
import minbei.analysis.report.SweepReport;
import minbei.analysis.sweep.CompleteSweep;
import minbei.analysis.table.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report of a complete sweep into its folder. */
@Command(
        name = "sweep-report",
        description = "Reads a complete sweep and writes charts and a report into its folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SweepReportCommand implements Callable<Integer> {

    private static final String USUAL_COST = "spent";

    private final Laboratory laboratory;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR", description = "Folder of a complete sweep.")
    private String folder = "";

    @Option(
            names = "--outcome",
            paramLabel = "INDICATOR",
            description = "What to explain. Default: the first outcome of the design.")
    private @Nullable String outcome;

    @Option(
            names = "--cost",
            paramLabel = "INDICATOR",
            description = "What is paid for it. Default: spent, where the design kept it.")
    private @Nullable String cost;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the report: zh or en. Default: en.")
    private @Nullable String lang;

    SweepReportCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws Exception {
        Language language = new OptionText("--lang", lang).language();
        Path path = new OptionText("DIR", folder).path().orElseThrow();
        CompleteSweep sweep =
                CompleteSweep.open(path).orElseThrow(() -> new BadInputException("sweep.notComplete", path.toString()));
        List<Measure> outcomes = sweep.outcomes();
        Measure explained = outcome == null ? outcomes.get(0) : find("--outcome", outcome, outcomes);
        List<Measure> paid = cost == null
                ? outcomes.stream()
                        .filter(measure -> measure.key().equals(USUAL_COST))
                        .toList()
                : List.of(find("--cost", cost, outcomes));
        SweepReport.write(sweep, path, explained, paid, language);
        laboratory
                .terminal()
                .out()
                .println(Messages.in(language)
                        .line("result.report", path.resolve("report.html").toString()));
        return ExitCode.DONE;
    }

    private static Measure find(String option, String key, List<Measure> outcomes) throws BadInputException {
        for (Measure measure : outcomes) {
            if (measure.key().equals(key)) {
                return measure;
            }
        }
        String kept = String.join(", ", outcomes.stream().map(Measure::key).toList());
        throw new BadInputException("sweep.notKept", option, key, kept);
    }
}
