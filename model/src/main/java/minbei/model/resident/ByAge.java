package minbei.model.resident;

/**
 * One number for each band of age; its unit stands where it is used.
 *
 * @param from0 0 to 14 years
 * @param from15 15 to 34 years
 * @param from35 35 to 59 years
 * @param from60 60 to 69 years
 * @param from70 70 to 79 years
 * @param from80 80 years and more
 */
public record ByAge(double from0, double from15, double from35, double from60, double from70, double from80) {

    /**
     * The number of one band.
     *
     * @param band band of age
     * @return its number
     */
    public double of(AgeBand band) {
        return switch (band) {
            case FROM_0 -> from0;
            case FROM_15 -> from15;
            case FROM_35 -> from35;
            case FROM_60 -> from60;
            case FROM_70 -> from70;
            case FROM_80 -> from80;
        };
    }

    /** The sum over the bands, in their order. */
    public double sum() {
        return from0 + from15 + from35 + from60 + from70 + from80;
    }
}
