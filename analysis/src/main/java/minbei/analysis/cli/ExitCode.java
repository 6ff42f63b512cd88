package minbei.analysis.cli;

/** What the exit codes mean. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** A fault of the program or the machine; where the trace is was printed. */
    static final int FAULT = 1;
    /** The input is wrong: an option, a file, a folder for the results. Nothing was run. */
    static final int BAD_INPUT = 2;
    /** Done, but some runs failed. */
    static final int SOME_RUNS_FAILED = 3;
    /** Done, but the precision or the choice that was asked for was not reached with the replications allowed. */
    static final int NOT_REACHED = 4;
    /** Stopped on request; the same command goes on. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
