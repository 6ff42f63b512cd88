package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.ShareBars;
import minbei.analysis.chart.StackedBars;
import minbei.analysis.chart.style.Hatch;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.VarianceBudget;
import minbei.analysis.uncertainty.Uncertainty;
import minbei.model.observation.Indicator;

/** What the variance of each headline difference is made of: luck, parameters, district data, rules. */
final class VarianceBudgetFigure {

    private static final double PERCENT = 100;
    private static final int DIGITS = 5;

    /** A source of variance, with how its part is filled. */
    private enum Source {
        LUCK("luck", 0, Hatch.SOLID, VarianceBudget::luck),
        PARAMETERS("parameters", 1, Hatch.RISING, VarianceBudget::parameters),
        DATA("data", 3, Hatch.FALLING, VarianceBudget::data),
        STRUCTURE("structure", 5, Hatch.OPEN_CROSSED, VarianceBudget::structure);

        private final String key;
        private final int style;
        private final Hatch hatch;
        private final ToDoubleFunction<VarianceBudget> part;

        Source(String key, int style, Hatch hatch, ToDoubleFunction<VarianceBudget> part) {
            this.key = key;
            this.style = style;
            this.hatch = hatch;
            this.part = part;
        }

        /** 0 to 1, and 0 where it was not run or nothing varies. */
        double share(VarianceBudget budget) {
            double share = budget.share(part.applyAsDouble(budget));
            return Double.isNaN(share) ? 0 : share;
        }
    }

    private final Reading reading;
    private final DistrictDescription district;
    private final Uncertainty uncertainty;

    private VarianceBudgetFigure(Reading reading, DistrictDescription district, Uncertainty uncertainty) {
        this.reading = reading;
        this.district = district;
        this.uncertainty = uncertainty;
    }

    /** The figure; nothing where the experiment does not ask. */
    static Optional<Figure> of(Reading reading, DistrictDescription district) {
        return reading.answer(Uncertainty.class, district)
                .map(found -> new VarianceBudgetFigure(reading, district, found).figure());
    }

    private Figure figure() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "variance-budget-" + district.key(),
                messages.get(
                        "title.variance",
                        reading.in(district.name()),
                        reading.in(reading.yardstick().name())),
                ReadingNote.of(reading, List.of(district), true),
                messages.get("alternative.variance", reading.in(district.name()), values()),
                table());
        List<StackedBars.Part> parts = new ArrayList<>();
        List<List<Double>> values = new ArrayList<>();
        for (Source source : Source.values()) {
            parts.add(new StackedBars.Part(messages.get("variance." + source.key), source.style, source.hatch));
            values.add(uncertainty.differences().stream()
                    .map(one -> source.share(one.budget()) * PERCENT)
                    .toList());
        }
        List<String> rows = uncertainty.differences().stream().map(this::name).toList();
        return new Figure(
                new ShareBars(text, messages.get("axis.variance"), rows, parts, values),
                messages.get("caption.variance"));
    }

    private String name(Uncertainty.OfDifference one) {
        Indicator indicator = one.indicator();
        return reading.messages()
                .get(
                        "alternative.list",
                        reading.in(reading.experiment().policy(one.policy()).name()),
                        reading.in(indicator.english(), indicator.chinese()));
    }

    private String values() {
        return uncertainty.differences().stream()
                .map(one -> reading.messages().get("alternative.list", name(one), shares(one.budget())))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
    }

    private String shares(VarianceBudget budget) {
        List<String> shares = new ArrayList<>();
        for (Source source : Source.values()) {
            shares.add(reading.messages()
                    .get(
                            "alternative.pair",
                            reading.messages().get("variance." + source.key),
                            reading.numbers().share(source.share(budget))));
        }
        return String.join(reading.messages().get("list.separator"), shares);
    }

    /** Standard deviations, whose unit is the indicator's, beside the shares of the variance. */
    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(messages.get("variance.difference")));
        for (Source source : Source.values()) {
            headings.add(messages.get("variance.deviation", messages.get("variance." + source.key)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Uncertainty.OfDifference one : uncertainty.differences()) {
            List<String> row = new ArrayList<>(List.of(name(one)));
            for (Source source : Source.values()) {
                double deviation = Math.sqrt(source.part.applyAsDouble(one.budget()));
                row.add(messages.get(
                        "table.withInterval",
                        reading.numbers().decimal(deviation, DIGITS),
                        reading.numbers().share(source.share(one.budget()))));
            }
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
