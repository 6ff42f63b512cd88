package minbei.analysis.experiment;

import minbei.analysis.language.Bilingual;

/**
 * The two halves of a comparison, each with a band of its own: what luck alone does, and what luck does together with the assumptions.
 *
 * <p>In both halves replication r has the same seed under every policy. In the drawn half it also has the r-th point of a Latin
 * hypercube over every parameter whose confidence is not high, the same point under every policy and in every district.
 */
public enum ParameterHalf {
    /** All parameters at their best value: the band is that of luck alone. */
    BEST("best", new Bilingual("best values", "最佳取值")),
    /** Parameters drawn within their plausible ranges: the band is that of luck with assumptions, and the wider one. */
    DRAWN("drawn", new Bilingual("drawn values", "抽取取值"));

    private final String key;
    private final Bilingual label;

    ParameterHalf(String key, Bilingual label) {
        this.key = key;
        this.label = label;
    }

    /** The word in tables and on the command line: {@code best} or {@code drawn}. */
    public String key() {
        return key;
    }

    /** How readers call it. */
    public Bilingual label() {
        return label;
    }
}
