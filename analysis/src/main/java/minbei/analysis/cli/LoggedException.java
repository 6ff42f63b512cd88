package minbei.analysis.cli;

import java.nio.file.Path;

/** An unexpected failure whose trace has been written already. */
final class LoggedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path log;

    LoggedException(Path log, Throwable cause) {
        super(cause);
        this.log = log;
    }

    Path log() {
        return log;
    }
}
