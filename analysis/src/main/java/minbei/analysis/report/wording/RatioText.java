package minbei.analysis.report.wording;

import minbei.analysis.statistics.RatioSet;

/** A ratio with its set, as what the set is: an interval, two rays, or that it cannot be told. */
public final class RatioText {

    private RatioText() {}

    /**
     * The words for a ratio.
     *
     * @param reading the results
     * @param ratio the set
     * @return for example 850 (720 to 1,040)
     */
    public static String of(Reading reading, RatioSet ratio) {
        Numbers numbers = reading.numbers();
        return switch (ratio.kind()) {
            case INTERVAL ->
                reading.messages()
                        .get(
                                "table.withInterval",
                                numbers.decimal(ratio.ratio(), 0),
                                numbers.range(numbers.decimal(ratio.lower(), 0), numbers.decimal(ratio.upper(), 0)));
            case TWO_RAYS ->
                reading.messages()
                        .get(
                                "cost.twoRays",
                                numbers.decimal(ratio.ratio(), 0),
                                numbers.decimal(ratio.lower(), 0),
                                numbers.decimal(ratio.upper(), 0));
            case CANNOT_BE_TOLD -> reading.messages().get("cost.cannotBeTold");
        };
    }
}
