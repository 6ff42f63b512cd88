package minbei.analysis.sweep;

/** Is told how far a sweep is; from any thread. */
public interface SweepProgress {

    /** Tells nobody. */
    SweepProgress SILENT = new SweepProgress() {
        @Override
        public void begin(long runs, long kept) {}

        @Override
        public void ended(RunResult result) {}

        @Override
        public void end() {}
    };

    /**
     * The runs begin.
     *
     * @param runs runs in all
     * @param kept of these, done before
     */
    void begin(long runs, long kept);

    /**
     * One more run has ended, before or now.
     *
     * @param result how
     */
    void ended(RunResult result);

    /** No more runs come. */
    void end();
}
