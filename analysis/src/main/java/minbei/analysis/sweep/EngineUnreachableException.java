package minbei.analysis.sweep;

/** An engine's master cannot be reached, or its address makes no sense. */
public final class EngineUnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String master;

    /**
     * Says so.
     *
     * @param master the address
     * @param detail why, in the engine's words
     * @param cause what was thrown
     */
    public EngineUnreachableException(String master, String detail, Throwable cause) {
        super(detail, cause);
        this.master = master;
    }

    /** The address. */
    public String master() {
        return master;
    }
}
