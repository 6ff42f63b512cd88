package minbei.analysis.report.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.StackedBars;
import minbei.analysis.chart.style.Hatch;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.SpendingGroup;
import minbei.model.money.Purpose;
import minbei.model.schedule.Month;

/**
 * What a district spent each year, and what went back to the treasury, one panel a policy. The chart shows groups of purposes, for
 * nobody tells two dozen hatches apart; the table behind it shows every purpose and every reason.
 */
final class SpendingByPurpose {

    private static final List<Hatch> SPENT = List.of(Hatch.SOLID, Hatch.RISING, Hatch.FALLING);

    private final Reading reading;
    private final DistrictDescription district;
    private final List<Integer> years;
    private final List<Purpose> purposes;
    private final List<SpendingGroup> groups;

    private SpendingByPurpose(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
        this.years = IntStream.rangeClosed(Month.yearOf(0), Month.yearOf(reading.lastMonth()))
                .boxed()
                .toList();
        this.purposes = Arrays.stream(Purpose.values()).filter(this::occurs).toList();
        this.groups = Arrays.stream(SpendingGroup.values())
                .filter(group -> group.purposes().stream().anyMatch(purposes::contains))
                .toList();
    }

    static Figure of(Reading reading, DistrictDescription district) {
        SpendingByPurpose figure = new SpendingByPurpose(reading, district);
        return new Figure(figure.chart(), reading.messages().get("caption.spending"));
    }

    private boolean occurs(Purpose purpose) {
        return reading.drawn(district).stream()
                .anyMatch(policy -> years.stream().anyMatch(year -> yuan(policy, year, purpose) > 0));
    }

    private double yuan(PolicyDescription policy, int year, Purpose purpose) {
        double sum = 0;
        for (String field : reading.results().fields(district.key())) {
            sum += reading.results().spending(district.key(), policy.key(), year, purpose, field);
        }
        return sum;
    }

    private StackedBars chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "spending-by-purpose-" + district.key(),
                messages.get("title.spending", reading.in(district.name())),
                ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        List<StackedBars.Panel> panels = reading.drawn(district).stream()
                .map(policy -> new StackedBars.Panel(reading.in(policy.name()), values(policy)))
                .toList();
        return new StackedBars(text, messages.get("axis.spending"), yearNames(), parts(), panels);
    }

    private List<StackedBars.Part> parts() {
        return groups.stream().map(this::part).toList();
    }

    private StackedBars.Part part(SpendingGroup group) {
        String name = group.name(reading.messages());
        return group == SpendingGroup.RETURNED
                ? new StackedBars.Part(name, 0, Hatch.OPEN_RISING)
                : new StackedBars.Part(name, 1 + group.ordinal(), SPENT.get(group.ordinal() % SPENT.size()));
    }

    private String name(Purpose purpose) {
        return reading.in(purpose.english(), purpose.chinese());
    }

    private List<List<Double>> values(PolicyDescription policy) {
        return groups.stream()
                .map(group -> years.stream()
                        .map(year ->
                                reading.numbers().inMoneyUnits(group.yuan(reading, district.key(), policy.key(), year)))
                        .toList())
                .toList();
    }

    private double sum(PolicyDescription policy, int year, boolean spent) {
        return purposes.stream()
                .filter(purpose -> purpose.spent() == spent)
                .mapToDouble(purpose -> yuan(policy, year, purpose))
                .sum();
    }

    private String alternative() {
        int year = years.get(years.size() - 1);
        String values = reading.drawn(district).stream()
                .map(policy -> reading.messages()
                        .get(
                                "alternative.money",
                                reading.in(policy.name()),
                                reading.numbers().yuanAlone(sum(policy, year, true)),
                                reading.numbers().yuanAlone(sum(policy, year, false))))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
        return reading.messages()
                .get("alternative.spending", reading.in(district.name()), Integer.toString(year), values);
    }

    private ChartTable table() {
        PartsOverTime.Times times = new PartsOverTime.Times(reading.messages().get("table.year"), years, yearNames());
        return PartsOverTime.table(
                reading,
                district,
                times,
                purposes.stream().map(this::name).toList(),
                (policy, year, part) -> reading.numbers().yuanFine(yuan(policy, year, purposes.get(part))));
    }

    private List<String> yearNames() {
        return years.stream().map(year -> Integer.toString(year)).toList();
    }
}
