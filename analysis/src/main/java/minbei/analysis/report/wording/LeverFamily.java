package minbei.analysis.report.wording;

/**
 * A lever's name in its two parts: levers of one family do the same for several categories.
 *
 * @param name what all of the family are called, for example projects bought by open tender
 * @param category what tells this one from the others, for example elder care; empty for a lever that stands alone
 */
public record LeverFamily(String name, String category) {

    /**
     * The parts of a label.
     *
     * @param label as the catalogue makes it, family and category parted by a colon
     * @return its parts
     */
    public static LeverFamily of(String label) {
        int colon = Math.max(label.lastIndexOf(": "), label.lastIndexOf('\uff1a'));
        return colon < 0
                ? new LeverFamily(label, "")
                : new LeverFamily(
                        label.substring(0, colon), label.substring(colon + 1).strip());
    }
}
