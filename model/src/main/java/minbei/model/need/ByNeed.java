package minbei.model.need;

/**
 * One number for each personal kind of need; its unit stands where it is used.
 *
 * @param health for health services
 * @param elderCare for elder care
 * @param psychologicalCare for psychological care
 * @param employment for employment training
 * @param poverty for poverty support
 */
public record ByNeed(double health, double elderCare, double psychologicalCare, double employment, double poverty) {

    /**
     * The same number for every kind.
     *
     * @param value the number
     * @return a record that holds it five times
     */
    public static ByNeed same(double value) {
        return new ByNeed(value, value, value, value, value);
    }

    /**
     * The number of one kind.
     *
     * @param kind kind of need
     * @return its number
     */
    public double of(NeedKind kind) {
        return switch (kind) {
            case HEALTH -> health;
            case ELDER_CARE -> elderCare;
            case PSYCHOLOGICAL_CARE -> psychologicalCare;
            case EMPLOYMENT -> employment;
            case POVERTY -> poverty;
        };
    }

    /** The sum over the kinds, in their order. */
    public double sum() {
        return health + elderCare + psychologicalCare + employment + poverty;
    }

    /** The numbers in the order of {@link NeedKind}. */
    public double[] toArray() {
        return new double[] {health, elderCare, psychologicalCare, employment, poverty};
    }
}
