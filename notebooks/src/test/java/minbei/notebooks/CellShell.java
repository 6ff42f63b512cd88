package minbei.notebooks;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.execution.LocalExecutionControlProvider;
import minbei.analysis.chart.SvgPicture;

/**
 * A JShell in this very JVM and on its class path, to which code cells are given one after the other.
 *
 * <p>In the same JVM, because starting a second one costs a second for each notebook, and because the build's own classes
 * are at hand here.
 */
final class CellShell implements AutoCloseable {
    private final JShell shell;

    CellShell() {
        shell = JShell.builder()
                .executionEngine(new LocalExecutionControlProvider(), Map.of())
                .build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            shell.addToClasspath(entry);
        }
    }

    /**
     * Runs one cell.
     *
     * @throws NotebookException if a snippet of it does not compile or throws
     */
    CellOutput run(String cell) throws NotebookException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Shown value = Shown.NOTHING;
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
            String rest = cell;
            while (true) {
                SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
                if (next.completeness() == SourceCodeAnalysis.Completeness.EMPTY) {
                    break;
                }
                if (!next.completeness().isComplete()
                        && next.completeness() != SourceCodeAnalysis.Completeness.CONSIDERED_INCOMPLETE) {
                    throw new NotebookException("not a complete piece of Java: " + rest.strip());
                }
                List<SnippetEvent> events = shell.eval(next.source());
                check(events);
                value = isShown(rest, next) ? shownValue(events) : Shown.NOTHING;
                rest = next.remaining();
            }
            checkReferences();
        } finally {
            System.setOut(console);
        }
        String text = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        return new CellOutput(text, value.text(), value.picture());
    }

    /** As in other notebooks, a last expression is shown unless a semicolon ends it. */
    private static boolean isShown(String rest, SourceCodeAnalysis.CompletionInfo next) {
        return next.remaining().isBlank() && !rest.stripTrailing().endsWith(";");
    }

    /**
     * The value of an expression.
     *
     * @param text as text
     * @param picture as SVG, empty if it is no picture
     */
    private record Shown(String text, String picture) {
        static final Shown NOTHING = new Shown("", "");
    }

    private Shown shownValue(List<SnippetEvent> events) {
        SnippetEvent last = events.get(0);
        boolean expression = last.snippet() instanceof ExpressionSnippet
                || last.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
        if (!expression || last.value() == null) {
            return Shown.NOTHING;
        }
        String name = last.snippet() instanceof ExpressionSnippet known
                ? known.name()
                : ((PersistentSnippet) last.snippet()).name();
        shell.eval(ShownValue.class.getName() + ".keep(" + name + ");");
        Object value = ShownValue.take();
        return value instanceof SvgPicture picture
                ? new Shown(picture.toString(), picture.element())
                : new Shown(last.value(), "");
    }

    private void check(List<SnippetEvent> events) throws NotebookException {
        for (SnippetEvent event : events) {
            if (event.status() == Snippet.Status.REJECTED) {
                String why = shell.diagnostics(event.snippet())
                        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                        .collect(Collectors.joining("; "));
                throw new NotebookException(
                        "does not compile: " + event.snippet().source().strip() + "\n" + why);
            }
            if (event.exception() != null) {
                throw new NotebookException(describe(event.exception()) + " at: "
                        + event.snippet().source().strip());
            }
        }
    }

    /** JShell accepts a method that calls one not yet declared; at the end of its cell it must be there. */
    private void checkReferences() throws NotebookException {
        List<Snippet> open = shell.snippets()
                .filter(snippet -> shell.status(snippet) == Snippet.Status.RECOVERABLE_DEFINED
                        || shell.status(snippet) == Snippet.Status.RECOVERABLE_NOT_DEFINED)
                .toList();
        if (!open.isEmpty()) {
            throw new NotebookException(
                    "uses what is not declared: " + open.get(0).source().strip());
        }
    }

    private static String describe(JShellException thrown) {
        String kind =
                thrown instanceof EvalException exception ? exception.getExceptionClassName() : "unresolved reference";
        String cause = thrown.getCause() instanceof JShellException inner ? ", caused by " + describe(inner) : "";
        return "throws " + kind + ": " + thrown.getMessage() + cause;
    }

    @Override
    public void close() {
        shell.close();
    }
}
