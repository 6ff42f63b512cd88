package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Path;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Findings;

/** Writes charts and report into the folder of the results. */
@FunctionalInterface
interface ReportStep {

    void write(Findings findings, Path folder, Language language) throws IOException;
}
