package minbei.analysis.execution;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The one file of the results that tells of this machine and this day: times, durations, paths, errors with their
 * traces. All others are the same wherever and whenever the same experiment is run.
 *
 * <p>The file is opened for each line: a killed process loses none, and the folder can be renamed in between.
 */
public final class RunLog {

    /** The name of the file. */
    public static final String FILE_NAME = "run-log.txt";

    private volatile Path file;

    private RunLog(Path file) {
        this.file = file;
    }

    /**
     * A log in a folder; a log that is there already is continued.
     *
     * @param folder an existing folder
     * @return the log
     */
    public static RunLog in(Path folder) {
        return new RunLog(folder.resolve(FILE_NAME));
    }

    /** Where the log is. */
    public Path file() {
        return file;
    }

    void movedTo(Path folder) {
        file = folder.resolve(FILE_NAME);
    }

    /**
     * Adds a line with the time.
     *
     * @param text the line
     * @throws UncheckedIOException if it cannot be written
     */
    public synchronized void line(String text) {
        String time = OffsetDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        try {
            Files.writeString(file, time + " " + text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be written: " + file, e);
        }
    }

    /**
     * Adds an error with its trace.
     *
     * @param what what failed
     * @param error how
     * @throws UncheckedIOException if it cannot be written
     */
    public void error(String what, Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        line(what + "\n" + trace);
    }
}
