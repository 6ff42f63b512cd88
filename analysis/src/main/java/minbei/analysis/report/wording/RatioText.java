package minbei.analysis.report.wording;

import minbei.analysis.statistics.CostEffectiveness;
import minbei.analysis.statistics.RatioSet;
import minbei.analysis.statistics.Sample;

/** Cost of one more unit of effect, as what its set is: an interval, two rays, or that it cannot be told. */
public final class RatioText {

    private RatioText() {}

    /**
     * The words for a ratio. A negative one is no price: whether more is spent for less or less for more is then said beside it, and likewise
     * where both are less.
     *
     * @param reading the results
     * @param plane extra cost and extra effect
     * @return for example 850 (720 to 1,040)
     */
    public static String of(Reading reading, CostEffectiveness plane) {
        Numbers numbers = reading.numbers();
        RatioSet ratio = plane.costPerUnit();
        return switch (ratio.kind()) {
            case INTERVAL ->
                inQuarter(
                        reading,
                        plane,
                        reading.messages()
                                .get(
                                        "table.withInterval",
                                        numbers.decimal(ratio.ratio(), 0),
                                        numbers.range(
                                                numbers.decimal(ratio.lower(), 0), numbers.decimal(ratio.upper(), 0))));
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

    private static String inQuarter(Reading reading, CostEffectiveness plane, String interval) {
        boolean dearer = Sample.of(plane.extraCost()).mean() > 0;
        boolean better = Sample.of(plane.extraEffect()).mean() > 0;
        if (dearer && better) {
            return interval;
        }
        String quarter = better ? "cost.noDearerAndBetter" : dearer ? "cost.dearerNoBetter" : "cost.noDearerNoBetter";
        return reading.messages()
                .get("cost.inQuarter", interval, reading.messages().get(quarter));
    }
}
