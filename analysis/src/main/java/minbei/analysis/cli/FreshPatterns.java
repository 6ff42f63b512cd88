package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/**
 * Repeats the tests of patterns on seeds that nobody has seen.
 *
 * <p>They are tests of the build, so this needs the sources and Maven; the first seed is drawn anew at each call and printed, so that
 * whoever doubts the outcome can repeat it.
 */
final class FreshPatterns {

    /** Beyond the seeds of any test, and easy to write down. */
    private static final int FIRST = 1_000_000;

    private static final int LAST = 1_000_000_000;

    private final Terminal terminal;
    private final Messages messages;

    private FreshPatterns(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    static FreshPatterns of(Terminal terminal, Messages messages) {
        return new FreshPatterns(terminal, messages);
    }

    int repeat() throws BadInputException, IOException, InterruptedException {
        Path home = Path.of(System.getProperty("minbei.home", ""));
        if (!Files.isRegularFile(home.resolve("analysis/pom.xml"))) {
            throw new BadInputException("error.noSources");
        }
        int seed = new SecureRandom().nextInt(FIRST, LAST);
        List<String> command = command(seed);
        terminal.out().println(messages.line("verify.fresh", Integer.toString(seed), String.join(" ", command)));
        int code;
        try {
            code = new ProcessBuilder(command)
                    .directory(home.toAbsolutePath().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new BadInputException("error.noMaven");
        }
        String line = messages.line("verify.patterns", Integer.toString(seed));
        terminal.out().println(messages.line(code == 0 ? "verify.holds" : "verify.fails", line));
        return code == 0 ? ExitCode.DONE : ExitCode.FAULT;
    }

    static List<String> command(int seed) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return List.of(
                windows ? "mvn.cmd" : "mvn",
                "-q",
                "-pl",
                "analysis",
                "-am",
                "-Pfull",
                "test",
                "-Dtest=minbei.analysis.pattern.*Test",
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dminbei.first.seed=" + seed);
    }
}
