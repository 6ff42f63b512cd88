package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** All figures of a report, in its order: first the comparison, then each district. */
public final class Figures {

    private Figures() {}

    /**
     * The comparison of policies in all districts.
     *
     * @param reading the results
     * @return the figures, none if there is nothing to compare
     */
    public static List<Figure> comparing(Reading reading) {
        return reading.others().isEmpty() ? List.of() : List.of(DifferenceToYardstick.of(reading));
    }

    /**
     * The figures of a district.
     *
     * @param reading the results
     * @param district which
     * @return the figures; those without any observation are left out
     */
    public static List<Figure> of(Reading reading, DistrictDescription district) {
        List<Figure> figures = new ArrayList<>();
        figures.add(IndicatorOverTime.of(reading, district, Indicator.COVERAGE, "coverage"));
        figures.add(IndicatorOverTime.of(reading, district, Indicator.TIMELY_COVERAGE, "timely"));
        figures.add(CoverageByCategory.of(reading, district, Breakdown.NEED, "need"));
        figures.add(CoverageByCategory.of(reading, district, Breakdown.HUKOU, "hukou"));
        figures.add(TownshipTiles.of(reading, district));
        figures.add(NeedsByState.of(reading, district));
        figures.add(SpendingByPurpose.of(reading, district));
        return figures;
    }
}
