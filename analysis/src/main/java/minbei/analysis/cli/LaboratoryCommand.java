package minbei.analysis.cli;

import minbei.analysis.execution.UnusableFolderException;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;

/** What {@code run} and {@code compare} have in common: options, then a design, then a session. */
final class LaboratoryCommand {

    private LaboratoryCommand() {}

    /** Makes the design. */
    @FunctionalInterface
    interface Designing {
        PlannedExperiment design(ScenarioDesigner designer) throws ScenarioException, BadInputException;
    }

    static int call(Laboratory laboratory, RunOptions options, StopOptions stop, Designing designing)
            throws BadInputException, ScenarioException, UnusableFolderException, LoggedException {
        Settings settings = options.settings(stop);
        ScenarioDesigner designer = ScenarioDesigner.of(ScenarioFolder.open(), settings, Minbei.VERSION);
        return ExperimentSession.of(laboratory, designing.design(designer), settings)
                .carryOut();
    }
}
