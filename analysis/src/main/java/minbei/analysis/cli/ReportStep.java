package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Path;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.language.Language;

/** Writes charts and report into the folder of the results. */
@FunctionalInterface
interface ReportStep {

    void write(ComparisonResults results, Path folder, Language language) throws IOException;
}
