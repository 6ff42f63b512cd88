package minbei.analysis.execution;

/** Is told how far an experiment is; called from one thread. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(int total, int kept) {}

        @Override
        public void runDone() {}

        @Override
        public void end() {}
    };

    /**
     * The runs begin.
     *
     * @param total runs in all
     * @param kept of these, done by an earlier attempt
     */
    void begin(int total, int kept);

    /**
     * The runs turn out to be others than was said when they began.
     *
     * @param total runs in all
     * @param kept further runs, done by an earlier attempt
     */
    default void expect(int total, int kept) {}

    /** One more run has finished or failed. */
    void runDone();

    /** No more runs come. */
    void end();
}
