package minbei.analysis.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import minbei.analysis.execution.UnusableFolderException;
import minbei.analysis.language.Language;
import minbei.analysis.sweep.EngineUnreachableException;
import minbei.analysis.verification.UnusableResultException;
import minbei.scenario.file.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code minbei}.
 *
 * <p>Exit codes: 0 done; 1 a fault of ours, with one line that says where the trace is; 2 wrong input, and nothing
 * was run; 3 done, but some runs failed; 4 done, but not as
 * precise as asked for; 130 interrupted, and the same command goes on.
 */
@Command(
        name = "minbei",
        description = "Minbei 闵碚: an agent-based laboratory for social-organization policy.",
        version = "minbei " + Minbei.VERSION,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "minbei COMMAND --help tells the options of a command."})
public final class Minbei {

    /** Version of program and model. */
    static final String VERSION = "0.1.0";

    private final Laboratory laboratory;

    private Minbei(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments command and options
     */
    public static void main(String[] arguments) {
        System.exit(execute(Laboratory.ofProcess(), arguments));
    }

    /**
     * Runs a command as a shell would, and comes back: for notebooks and other programs in Java. It speaks on {@link System#out}
     * and {@link System#err}.
     *
     * @param arguments command and options, for example {@code "sweep", "coverage-in-beibei", "--out", "results"}
     * @return its exit code, 0 if all is done
     */
    public static int call(String... arguments) {
        return execute(Laboratory.ofCaller(), arguments);
    }

    /** Runs a command and returns its exit code. */
    static int execute(Laboratory laboratory, String... arguments) {
        return new Minbei(laboratory).execute(arguments);
    }

    private int execute(String... arguments) {
        Messages messages = Messages.in(language(arguments));
        CommandLine commands = new CommandLine(this);
        commands.addSubcommand(new RunCommand(laboratory));
        commands.addSubcommand(new CompareCommand(laboratory));
        commands.addSubcommand(new SweepCommand(laboratory));
        commands.addSubcommand(new SweepReportCommand(laboratory));
        commands.addSubcommand(new TraceCommand(laboratory));
        commands.addSubcommand(new VerifyCommand(laboratory));
        commands.addSubcommand(new ConsoleCommand());
        commands.addSubcommand(new CheckCommand(laboratory));
        commands.addSubcommand(new ListCommand(laboratory));
        Messages.help(messages.language()).ifPresent(commands::setResourceBundle);
        commands.setOut(writer(laboratory.terminal().out()));
        commands.setErr(writer(laboratory.terminal().err()));
        commands.setParameterExceptionHandler((e, given) -> badInput(CommandProblem.line(e, messages)));
        commands.setExecutionExceptionHandler((e, command, result) -> failure(e, messages));
        return commands.execute(arguments);
    }

    /** Errors in options come before options are read, so the language is looked for in what was written. */
    private static Language language(String... arguments) {
        String line = " " + String.join(" ", arguments) + " ";
        boolean chinese = line.contains(" --lang zh ") || line.contains(" --lang=zh ");
        return chinese ? Language.ZH : Language.EN;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int failure(Exception error, Messages messages) throws IOException {
        if (error instanceof ScenarioException scenario) {
            laboratory.terminal().tell(scenario, messages.language());
            return ExitCode.BAD_INPUT;
        }
        if (error instanceof BadInputException wrong) {
            return badInput(wrong.line(messages));
        }
        if (error instanceof UnusableFolderException unusable) {
            return badInput(messages.line(
                    "folder." + unusable.reason(), unusable.directory().toString(), unusable.detail()));
        }
        if (error instanceof EngineUnreachableException unreachable) {
            return badInput(messages.line(
                    "engine.unreachable",
                    unreachable.master(),
                    unreachable.detail().in(messages.language())));
        }
        if (error instanceof UnusableResultException unusable) {
            return badInput(messages.line(
                    "result." + unusable.reason(), unusable.folder().toString(), unusable.detail()));
        }
        if (error instanceof LoggedException logged && logged.getCause() != null) {
            return fault(logged.getCause(), logged.log(), messages);
        }
        return fault(error, traceFile(error), messages);
    }

    private int badInput(String message) {
        laboratory.terminal().err().println("minbei: " + message.replaceAll("\\s*\\n\\s*", " "));
        return ExitCode.BAD_INPUT;
    }

    private int fault(Throwable error, Path log, Messages messages) {
        String text = error.toString().replaceAll("\\s+", " ");
        laboratory.terminal().err().println("minbei: " + messages.line("error.unexpected", text, log.toString()));
        return ExitCode.FAULT;
    }

    /** An error before there is a folder with a log. */
    private static Path traceFile(Throwable error) throws IOException {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        Path file = Files.createTempFile("minbei-error-", ".log");
        Files.writeString(file, trace.toString());
        return file;
    }
}
