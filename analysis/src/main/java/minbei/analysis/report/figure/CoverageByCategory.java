package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.DotPanels;
import minbei.analysis.chart.Dots;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** Coverage of a district in the last twelve months, broken down, one panel a category and one dot a policy. */
final class CoverageByCategory {

    private final Reading reading;
    private final DistrictDescription district;
    private final Breakdown breakdown;
    private final String key;
    private final List<String> categories;

    private CoverageByCategory(Reading reading, DistrictDescription district, Breakdown breakdown, String key) {
        this.reading = reading;
        this.district = district;
        this.breakdown = breakdown;
        this.key = key;
        this.categories = reading.results().categories(district.key(), Indicator.COVERAGE, breakdown);
    }

    /** The figure; none where no run has a value. */
    static Optional<Figure> of(Reading reading, DistrictDescription district, Breakdown breakdown, String key) {
        CoverageByCategory figure = new CoverageByCategory(reading, district, breakdown, key);
        if (figure.categories.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(figure.chart(), reading.messages().get("caption." + key)));
    }

    private DotPanels chart() {
        Messages messages = reading.messages();
        List<PolicyDescription> policies = reading.drawn(district);
        ChartText text = new ChartText(
                "coverage-by-" + key + "-" + district.key(),
                messages.get("title." + key, reading.in(district.name()), reading.month(reading.lastMonth())),
                ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        List<DotPanels.Measure> panels = categories.stream()
                .map(category -> new DotPanels.Measure(
                        name(category), List.of(new Dots(messages.get("key.mean"), 0, dots(policies, category)))))
                .toList();
        List<String> rows =
                policies.stream().map(policy -> reading.in(policy.name())).toList();
        return new DotPanels(text, messages.get("key.meanInterval"), rows, panels);
    }

    private String name(String category) {
        return CategoryNames.of(reading, breakdown, category);
    }

    private List<Dots.Dot> dots(List<PolicyDescription> policies, String category) {
        return policies.stream()
                .map(policy -> new Dots.Dot(measured(policy, category, 100), ""))
                .toList();
    }

    private Measured measured(PolicyDescription policy, String category, double factor) {
        return Lines.interval(
                reading.results().series(district.key(), policy.key(), Indicator.COVERAGE, breakdown, category),
                reading.lastMonth(),
                factor);
    }

    private String alternative() {
        String values = reading.drawn(district).stream()
                .map(policy -> reading.messages().get("alternative.list", reading.in(policy.name()), values(policy)))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
        return reading.messages()
                .get("alternative." + key, reading.in(district.name()), reading.month(reading.lastMonth()), values);
    }

    private String values(PolicyDescription policy) {
        return categories.stream()
                .map(category -> reading.messages()
                        .get(
                                "alternative.pair",
                                name(category),
                                reading.numbers()
                                        .share(measured(policy, category, 1).value())))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>();
        headings.add(reading.in(breakdown.english(), breakdown.chinese()));
        reading.drawn(district)
                .forEach(policy -> headings.add(reading.messages().get("table.intervalOf", reading.in(policy.name()))));
        List<List<String>> rows = new ArrayList<>();
        for (String category : categories) {
            List<String> row = new ArrayList<>();
            row.add(name(category));
            reading.drawn(district)
                    .forEach(policy -> row.add(MeasuredCell.share(reading, measured(policy, category, 1))));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
