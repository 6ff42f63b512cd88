package minbei.analysis.execution;

/** Makes one experiment of stages: what is told of them looks as if all runs that are expected had been begun at once. */
final class StagedProgress implements Progress {

    private final Progress whole;
    private boolean begun;
    private int before;
    private int expected;

    StagedProgress(Progress whole) {
        this.whole = whole;
    }

    /** The runs that are expected from now on, those of the next stage among them. */
    void expect(int runs) {
        expected = before + runs;
    }

    @Override
    public void begin(int total, int kept) {
        int all = Math.max(before + total, expected);
        if (begun) {
            whole.expect(all, kept);
        } else {
            whole.begin(all, kept);
        }
        begun = true;
        before += total;
    }

    @Override
    public void runDone() {
        whole.runDone();
    }

    @Override
    public void end() {
        // A stage ends; the experiment does in finish().
    }

    void finish() {
        if (begun) {
            whole.expect(before, 0);
            whole.end();
        }
    }
}
