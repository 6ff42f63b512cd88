package minbei.analysis.cli;

import minbei.analysis.execution.ModelRunner;
import minbei.analysis.report.ReportWriter;

/**
 * What the commands work with; tests put something quicker in its place.
 *
 * @param runner runs one world
 * @param report writes charts and report
 * @param terminal where the program speaks
 */
record Laboratory(ModelRunner runner, ReportStep report, Terminal terminal) {

    /** The real model, report and streams. */
    static Laboratory ofProcess() {
        return new Laboratory(ModelRunner.MODEL, ReportWriter::write, Terminal.ofProcess());
    }

    /** The real model and report, speaking where the calling program does. */
    static Laboratory ofCaller() {
        return new Laboratory(ModelRunner.MODEL, ReportWriter::write, Terminal.ofCaller());
    }
}
