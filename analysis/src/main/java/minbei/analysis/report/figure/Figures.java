package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** All figures of a report, in its order: first the comparison, then each district. */
public final class Figures {

    private static final CategoriesByYear.Subject WORK =
            new CategoriesByYear.Subject("work", Indicator.REGISTERED, Breakdown.WORK, 0);
    private static final CategoriesByYear.Subject ROUTE =
            new CategoriesByYear.Subject("route", Indicator.REGISTRATIONS_LAST_YEAR, Breakdown.ROUTE, 1);
    private static final CategoriesByYear.Subject REVENUE =
            new CategoriesByYear.Subject("revenue", Indicator.REVENUE, Breakdown.SOURCE, 1);

    private Figures() {}

    /**
     * The comparison of policies in all districts.
     *
     * @param reading the results
     * @return the figures, none if there is nothing to compare or the experiment asks something else of its many worlds
     */
    public static List<Figure> comparing(Reading reading) {
        if (reading.others().isEmpty() || reading.untold() > 0) {
            return List.of();
        }
        return reading.experiment().yardsticks().stream()
                .map(yardstick ->
                        DifferenceToYardstick.of(reading, reading.experiment().policy(yardstick)))
                .toList();
    }

    /**
     * What the experiment's kind was made to answer for a district.
     *
     * @param reading the results
     * @param district which
     * @return the figures, the one that says most first; none where policies are only compared
     */
    public static List<Figure> answering(Reading reading, DistrictDescription district) {
        return AnswerFigures.of(reading, district);
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
        VarianceBudgetFigure.of(reading, district).ifPresent(figures::add);
        figures.add(IndicatorOverTime.of(reading, district, Indicator.COVERAGE, "coverage"));
        figures.add(IndicatorOverTime.of(reading, district, Indicator.TIMELY_COVERAGE, "timely"));
        if (reading.drawn(district).size() > 1) {
            figures.add(DifferenceOverTime.of(reading, district));
        }
        if (OrganizationsByStatus.isObserved(reading, district)) {
            figures.add(OrganizationsByStatus.of(reading, district));
        }
        CategoriesByYear.of(reading, district, WORK).ifPresent(figures::add);
        CategoriesByYear.of(reading, district, ROUTE).ifPresent(figures::add);
        reading.findings()
                .survival(district)
                .ifPresent(survival -> figures.add(SurvivalOfIncubated.of(reading, district, survival)));
        CoverageByCategory.of(reading, district, Breakdown.NEED, "need").ifPresent(figures::add);
        CoverageByCategory.of(reading, district, Breakdown.HUKOU, "hukou").ifPresent(figures::add);
        figures.add(NeedsByState.of(reading, district));
        figures.add(TownshipTiles.of(reading, district));
        GainByTownship.of(reading, district).ifPresent(figures::add);
        for (EffectByGroup.Subject subject : EffectByGroup.Subject.values()) {
            EffectByGroup.of(reading, district, subject).ifPresent(figures::add);
        }
        figures.addAll(CostEffectivenessFigures.of(reading, district));
        PurchasesByMethod.of(reading, district).ifPresent(figures::add);
        figures.add(SpendingByPurpose.of(reading, district));
        CategoriesByYear.of(reading, district, REVENUE).ifPresent(figures::add);
        return figures;
    }
}
