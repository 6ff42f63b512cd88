package minbei.analysis.experiment;

/**
 * Of which runs the tables have every organization, contract and round of purchase on a line of its own.
 *
 * <p>A district of all residents has some ten thousand lines a run. Those of one replication show what a life or a purchase looks like;
 * what is said of policies rests on the indicators, which are there of all.
 */
public enum LinesKept {
    /** Of the first replication of each half. */
    FIRST("first"),
    /** Of every replication. */
    ALL("all");

    private final String key;

    LinesKept(String key) {
        this.key = key;
    }

    /** The word in the manifest and on the command line: {@code first} or {@code all}. */
    public String key() {
        return key;
    }

    /**
     * Reads runs with their lines where these are kept, and without them else.
     *
     * @param series where runs are read without lines
     * @param whole where runs are read with their lines
     * @return the source that the tables are written from
     */
    public RunSource of(RunSource series, RunSource whole) {
        return run -> this == ALL || run.replication() == 0 ? whole.read(run) : series.read(run);
    }
}
