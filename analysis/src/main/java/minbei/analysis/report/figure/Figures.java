package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** All figures of a report, in its order: first the comparison, then each district. */
public final class Figures {

    private static final double MILLION = 1e6;
    private static final List<CategoriesByYear.Subject> BY_YEAR = List.of(
            new CategoriesByYear.Subject("work", Indicator.REGISTERED, Breakdown.WORK, 1, 0),
            new CategoriesByYear.Subject("route", Indicator.REGISTRATIONS_LAST_YEAR, Breakdown.ROUTE, 1, 1),
            new CategoriesByYear.Subject("revenue", Indicator.REVENUE, Breakdown.SOURCE, MILLION, 1));

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
        figures.add(StocksOverTime.of(reading, district, StocksOverTime.NEEDS));
        figures.add(SpendingByPurpose.of(reading, district));
        figures.addAll(ofOrganizations(reading, district));
        return figures;
    }

    private static List<Figure> ofOrganizations(Reading reading, DistrictDescription district) {
        List<Figure> figures = new ArrayList<>();
        if (StocksOverTime.isObserved(reading, district, StocksOverTime.ORGANIZATIONS)) {
            figures.add(StocksOverTime.of(reading, district, StocksOverTime.ORGANIZATIONS));
        }
        for (CategoriesByYear.Subject subject : BY_YEAR) {
            CategoriesByYear.of(reading, district, subject).ifPresent(figures::add);
        }
        return figures;
    }
}
