package minbei.scenario.file;

import java.util.List;
import java.util.stream.Collectors;

/** An input cannot be used; holds everything that is wrong with it, in the order of the file. */
public final class ScenarioException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private ScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * An exception for problems.
     *
     * @param problems at least one
     * @return the exception; its message has one line a problem
     */
    public static ScenarioException of(List<Problem> problems) {
        return new ScenarioException(problems);
    }

    /** What is wrong, at least one problem. */
    public List<Problem> problems() {
        return problems;
    }
}
