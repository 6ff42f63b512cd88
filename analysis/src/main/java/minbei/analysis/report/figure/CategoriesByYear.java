package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.StackedBars;
import minbei.analysis.chart.style.Hatch;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** What a district's indicator consists of at the end of each year, one panel a policy. */
final class CategoriesByYear {

    private static final List<Hatch> HATCHES = List.of(Hatch.SOLID, Hatch.RISING, Hatch.FALLING, Hatch.OPEN_CROSSED);

    private final Reading reading;
    private final DistrictDescription district;
    private final Subject subject;
    private final List<Integer> months;
    private final List<String> categories;

    /**
     * What is shown.
     *
     * @param key of the figure and of its texts
     * @param indicator a count or a sum whose categories add up
     * @param breakdown by what
     * @param decimals digits after the point in texts and table, for what is no money
     */
    record Subject(String key, Indicator indicator, Breakdown breakdown, int decimals) {

        private boolean isMoney() {
            return indicator.unit().equals("yuan");
        }
    }

    private CategoriesByYear(Reading reading, DistrictDescription district, Subject subject) {
        this.reading = reading;
        this.district = district;
        this.subject = subject;
        this.months = ReadingNote.tableMonths(reading);
        this.categories =
                reading.results().categories(district.key(), subject.indicator(), subject.breakdown()).stream()
                        .filter(this::occurs)
                        .toList();
    }

    /** The figure, or nothing if no category ever has anything. */
    static Optional<Figure> of(Reading reading, DistrictDescription district, Subject subject) {
        CategoriesByYear figure = new CategoriesByYear(reading, district, subject);
        if (figure.categories.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(figure.chart(), reading.messages().get("caption." + subject.key())));
    }

    private boolean occurs(String category) {
        return reading.drawn(district).stream()
                .anyMatch(policy -> months.stream().anyMatch(month -> value(policy, month, category) > 0));
    }

    private double value(PolicyDescription policy, int month, String category) {
        double mean = reading.results()
                .series(district.key(), policy.key(), subject.indicator(), subject.breakdown(), category)
                .mean(month);
        return Double.isNaN(mean) ? 0 : mean;
    }

    private StackedBars chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                subject.key() + "-by-year-" + district.key(),
                messages.get("title." + subject.key(), reading.in(district.name())),
                ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        List<StackedBars.Panel> panels = reading.drawn(district).stream()
                .map(policy -> new StackedBars.Panel(reading.in(policy.name()), values(policy)))
                .toList();
        List<String> years = months.stream().map(CategoriesByYear::year).toList();
        return new StackedBars(text, messages.get("axis." + subject.key()), years, parts(), panels);
    }

    private static String year(int month) {
        return Integer.toString(Month.yearOf(month));
    }

    private List<StackedBars.Part> parts() {
        List<StackedBars.Part> parts = new ArrayList<>();
        for (String category : categories) {
            Hatch hatch = HATCHES.get(parts.size() % HATCHES.size());
            parts.add(new StackedBars.Part(name(category), 1 + parts.size(), hatch));
        }
        return parts;
    }

    private String name(String category) {
        return CategoryNames.of(reading, subject.breakdown(), category);
    }

    private List<List<Double>> values(PolicyDescription policy) {
        return categories.stream()
                .map(category -> months.stream()
                        .map(month -> value(policy, month, category))
                        .map(value -> subject.isMoney() ? reading.numbers().inMoneyUnits(value) : value)
                        .toList())
                .toList();
    }

    private String number(double value) {
        return subject.isMoney()
                ? reading.numbers().yuanAlone(value)
                : reading.numbers().decimal(value, subject.decimals());
    }

    private String alternative() {
        int last = months.get(months.size() - 1);
        Messages messages = reading.messages();
        String totals = reading.drawn(district).stream()
                .map(policy -> messages.get("alternative.pair", reading.in(policy.name()), number(total(policy, last))))
                .collect(Collectors.joining(messages.get("list.separator")));
        String parts = categories.stream()
                .map(category -> messages.get(
                        "alternative.pair", name(category), number(value(reading.yardstick(), last, category))))
                .collect(Collectors.joining(messages.get("list.separator")));
        return messages.get(
                "alternative." + subject.key(),
                reading.in(district.name()),
                reading.month(last),
                totals,
                reading.in(reading.yardstick().name()),
                parts);
    }

    private double total(PolicyDescription policy, int month) {
        return categories.stream()
                .mapToDouble(category -> value(policy, month, category))
                .sum();
    }

    private ChartTable table() {
        PartsOverTime.Times times = new PartsOverTime.Times(
                reading.messages().get("table.month"),
                months,
                months.stream().map(reading::month).toList());
        return PartsOverTime.table(
                reading,
                district,
                times,
                categories.stream().map(this::name).toList(),
                (policy, month, part) -> number(value(policy, month, categories.get(part))));
    }
}
