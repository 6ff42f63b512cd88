package minbei.analysis.sweep;

import minbei.analysis.language.Bilingual;

/** An engine's master cannot be reached, or its address makes no sense. */
public final class EngineUnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String master;
    private final transient Bilingual detail;

    /**
     * Says so.
     *
     * @param master the address
     * @param detail why, as far as the engine tells
     * @param cause what was thrown
     */
    public EngineUnreachableException(String master, Bilingual detail, Throwable cause) {
        super(detail.english(), cause);
        this.master = master;
        this.detail = detail;
    }

    /** Why, as far as the engine tells. */
    public Bilingual detail() {
        return detail;
    }

    /** The address. */
    public String master() {
        return master;
    }
}
