package minbei.analysis.sweep;

/** The folder holds runs of another sweep. Whoever talks to the user says so, in the user's language. */
public final class OtherDesignException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public OtherDesignException() {
        super("the folder belongs to another design");
    }
}
