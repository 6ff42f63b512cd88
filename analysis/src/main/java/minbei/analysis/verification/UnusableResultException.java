package minbei.analysis.verification;

import java.nio.file.Path;

/** A folder cannot be verified. Whoever talks to the user says so, in the user's language. */
public final class UnusableResultException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a folder cannot be verified. */
    public enum Reason {
        /** It has no manifest. */
        NO_MANIFEST,
        /** Its manifest cannot be read, or lacks something; the detail says what. */
        BROKEN_MANIFEST,
        /** It was made by another version; the detail is that version. */
        OTHER_VERSION,
        /** Files are not as they were written; the detail lists them. */
        ALTERED,
        /** Districts or policies have changed since; the detail lists the scenarios. */
        SCENARIO_CHANGED
    }

    private final Reason reason;
    private final transient Path folder;
    private final String detail;

    /**
     * A refusal.
     *
     * @param reason why
     * @param folder which folder
     * @param detail more about it
     */
    public UnusableResultException(Reason reason, Path folder, String detail) {
        super(folder + ": " + reason + " " + detail);
        this.reason = reason;
        this.folder = folder;
        this.detail = detail;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Which folder. */
    public Path folder() {
        return folder;
    }

    /** More about it. */
    public String detail() {
        return detail;
    }
}
