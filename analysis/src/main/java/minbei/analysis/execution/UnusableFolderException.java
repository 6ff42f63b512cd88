package minbei.analysis.execution;

import java.nio.file.Path;

/** The folder for the results cannot be used. Whoever talks to the user says so, in the user's language. */
public final class UnusableFolderException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a folder cannot be used. */
    public enum Reason {
        /** The path has no name, as {@code /} has none. */
        NAMELESS,
        /** It exists already. */
        EXISTS,
        /** Another process works on it. */
        IN_USE,
        /** This user may not write there. */
        NO_PERMISSION,
        /** The folder above it does not exist, or nothing can be made in it. */
        NOWHERE,
        /** Something in its path is a file. */
        BELOW_A_FILE,
        /** Anything else; the detail is the operating system's. */
        OTHER
    }

    private final Reason reason;
    private final transient Path directory;
    private final String detail;

    UnusableFolderException(Reason reason, Path directory, String detail) {
        super(directory + ": " + reason + " " + detail);
        this.reason = reason;
        this.directory = directory;
        this.detail = detail;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Which folder. */
    public Path directory() {
        return directory;
    }

    /** What the operating system says, mostly empty. */
    public String detail() {
        return detail;
    }
}
