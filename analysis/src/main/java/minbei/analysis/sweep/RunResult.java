package minbei.analysis.sweep;

import java.util.Arrays;
import java.util.Objects;

/**
 * How a run of a sweep ended.
 *
 * <p>Java may send it between processes; it is never read from a file that way.
 */
public final class RunResult implements java.io.Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ERROR = 500;

    private final long run;
    private final String address;
    private final String hash;
    private final String error;
    private final double[] values;
    private final long nanoseconds;

    private RunResult(long run, String address, String hash, String error, double[] values, long nanoseconds) {
        this.run = run;
        this.address = address;
        this.hash = hash;
        this.error = error;
        this.values = values;
        this.nanoseconds = nanoseconds;
    }

    /**
     * A run that finished.
     *
     * @param run its number in the plan
     * @param address its content address, 64 hexadecimal digits
     * @param hash hash of its record, 64 hexadecimal digits
     * @param values its outcomes, year by year
     * @param nanoseconds how long it took
     * @return the result
     */
    public static RunResult finished(long run, String address, String hash, double[] values, long nanoseconds) {
        return new RunResult(run, address, hash, "", values.clone(), nanoseconds);
    }

    /**
     * A run that ended with an error.
     *
     * @param run its number in the plan
     * @param address its content address; empty if the error came before it was known
     * @param error what was thrown
     * @param nanoseconds how long it took
     * @return the result
     */
    public static RunResult failed(long run, String address, Throwable error, long nanoseconds) {
        String message = error.getMessage() == null ? "" : ": " + error.getMessage();
        return failed(run, address, error.getClass().getSimpleName() + message, nanoseconds);
    }

    static RunResult failed(long run, String address, String error, long nanoseconds) {
        String line = error.replaceAll("\\s+", " ");
        String kept = line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR) + "..." : line;
        return new RunResult(run, address, "", kept, new double[0], nanoseconds);
    }

    /** The same ending for another run with the same content. */
    RunResult at(long otherRun) {
        return new RunResult(otherRun, address, hash, error, values, 0);
    }

    /** Its number in the plan. */
    public long run() {
        return run;
    }

    /** Its content address; empty if it failed before that was known. */
    public String address() {
        return address;
    }

    /** Hash of its record; empty if it failed. */
    public String hash() {
        return hash;
    }

    /** Its error in one line; empty if it finished. */
    public String error() {
        return error;
    }

    /** Whether it ended with an error. */
    public boolean failed() {
        return !error.isEmpty();
    }

    /** Its outcomes, outcome by outcome and in each year by year; none if it failed. */
    public double[] values() {
        return values.clone();
    }

    double value(int column) {
        return values[column];
    }

    /** How long it took; 0 where it was taken over. */
    public long nanoseconds() {
        return nanoseconds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunResult that
                && run == that.run
                && address.equals(that.address)
                && hash.equals(that.hash)
                && error.equals(that.error)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(run, address, hash, error, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return "run " + run + (failed() ? " failed: " + error : " finished");
    }
}
