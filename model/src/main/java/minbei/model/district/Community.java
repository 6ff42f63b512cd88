package minbei.model.district;

/**
 * A community: the area of one residents' committee (居委会) or villagers' committee (村委会).
 *
 * @param code division code, twelve digits
 * @param chinese name in Chinese
 * @param township position of its township in {@link District#townships()}
 * @param sizeWeight its part of the township's residents, relative to the other communities of the township, above 0
 */
public record Community(String code, String chinese, int township, double sizeWeight) {
    /** Refuses a weight that is not above zero. */
    public Community {
        if (!(sizeWeight > 0)) {
            throw new IllegalArgumentException(
                    "size weight (" + sizeWeight + ") of community " + code + " must be above 0");
        }
    }
}
