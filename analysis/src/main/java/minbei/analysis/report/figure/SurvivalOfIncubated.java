package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.LineChart;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.survival.KaplanMeier;
import minbei.analysis.survival.ParkSurvival;
import minbei.analysis.survival.ParkSurvival.Group;

/** How long organizations stay at work after the park's decision: taken, not taken, matched others, the same without the park. */
final class SurvivalOfIncubated {

    private static final double PERCENT = 100;
    private static final int TABLE_EVERY = 12;

    private final Reading reading;
    private final DistrictDescription district;
    private final ParkSurvival survival;

    private SurvivalOfIncubated(Reading reading, DistrictDescription district, ParkSurvival survival) {
        this.reading = reading;
        this.district = district;
        this.survival = survival;
    }

    static Figure of(Reading reading, DistrictDescription district, ParkSurvival survival) {
        SurvivalOfIncubated figure = new SurvivalOfIncubated(reading, district, survival);
        String caption = survival.withoutPark()
                .map(without -> reading.messages()
                        .get("caption.survival", reading.in(survival.withPark().name()), reading.in(without.name())))
                .orElseGet(() -> reading.messages()
                        .get(
                                "caption.survivalAlone",
                                reading.in(survival.withPark().name())));
        return new Figure(figure.chart(), caption);
    }

    private LineChart chart() {
        Messages messages = reading.messages();
        PolicyDescription policy = survival.withPark();
        ChartText text = new ChartText(
                "survival-of-incubated-" + district.key(),
                messages.get("title.survival", reading.in(district.name()), reading.in(policy.name())),
                messages.get("note.survival", followed(), reading.population()),
                alternative(),
                table());
        return new LineChart(
                text,
                messages.get("axis.monthsAfter"),
                messages.get("axis.survival"),
                messages.get("key.survival"),
                lines());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<Group, KaplanMeier> entry : survival.curves().entrySet()) {
            KaplanMeier curve = entry.getValue();
            List<Line.Point> points = IntStream.rangeClosed(0, curve.months())
                    .mapToObj(month -> new Line.Point(month, measured(curve, month)))
                    .toList();
            lines.add(new Line(name(entry.getKey()), entry.getKey().ordinal(), points));
        }
        return lines;
    }

    private static Measured measured(KaplanMeier curve, int month) {
        return new Measured(
                curve.survival(month) * PERCENT, curve.lower(month) * PERCENT, curve.upper(month) * PERCENT);
    }

    private String name(Group group) {
        return reading.messages().get("survival." + group.name().toLowerCase(Locale.ROOT));
    }

    private String followed() {
        Messages messages = reading.messages();
        return survival.curves().entrySet().stream()
                .map(entry -> messages.get(
                        "alternative.pair",
                        name(entry.getKey()),
                        Integer.toString(entry.getValue().followed(0))))
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    private String alternative() {
        Messages messages = reading.messages();
        int month = Math.min(24, longest());
        String values = survival.curves().entrySet().stream()
                .map(entry -> messages.get(
                        "alternative.pair",
                        name(entry.getKey()),
                        reading.numbers().share(entry.getValue().survival(month))))
                .collect(Collectors.joining(messages.get("list.separator")));
        return messages.get("alternative.survival", reading.in(district.name()), Integer.toString(month), values);
    }

    private int longest() {
        return survival.curves().values().stream()
                .mapToInt(KaplanMeier::months)
                .max()
                .orElse(0);
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(messages.get("axis.monthsAfter")));
        for (Group group : survival.curves().keySet()) {
            headings.add(messages.get("table.intervalOf", name(group)));
            headings.add(messages.get("table.followed", name(group)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int month = 0; month <= longest(); month += TABLE_EVERY) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(month)));
            for (KaplanMeier curve : survival.curves().values()) {
                row.add(cell(curve, month));
                row.add(Integer.toString(curve.followed(month)));
            }
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }

    private String cell(KaplanMeier curve, int month) {
        return MeasuredCell.share(reading, new Measured(curve.survival(month), curve.lower(month), curve.upper(month)));
    }
}
