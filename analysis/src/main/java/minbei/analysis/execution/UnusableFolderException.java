package minbei.analysis.execution;

/** The folder for the results cannot be used; the message says which and why, in one line. */
public final class UnusableFolderException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableFolderException(String message) {
        super(message);
    }
}
