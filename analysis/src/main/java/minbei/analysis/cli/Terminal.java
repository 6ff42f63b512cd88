package minbei.analysis.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import minbei.analysis.language.Language;
import minbei.scenario.file.ScenarioException;

/**
 * Where the program speaks.
 *
 * @param out for results
 * @param err for progress and problems
 * @param interactive whether {@code err} is a screen, on which a line can be overwritten
 * @param nanoTime a clock for the time left
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, LongSupplier nanoTime) {

    /** The streams of this process, in UTF-8 always; in the locale C Chinese would become question marks. */
    static Terminal ofProcess() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), isScreen(), System::nanoTime);
    }

    /** The streams that the calling program has set. */
    static Terminal ofCaller() {
        return new Terminal(System.out, System.err, false, System::nanoTime);
    }

    /** Tells everything that is wrong with the files, a line a problem. */
    void tell(ScenarioException wrong, Language language) {
        wrong.problems().forEach(problem -> err.println(problem.in(language.locale())));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** {@link System#console} does not ask about standard error; Linux does, and elsewhere it is no screen. */
    private static boolean isScreen() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
