package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.DotChart;
import minbei.analysis.chart.Dots;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.incidence.GroupEffect;
import minbei.analysis.incidence.Incidence;
import minbei.analysis.report.wording.GroupNames;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Ranking;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.Verdict;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;

/** Who gains and who loses by the policy that comes first in a district, beside the placebo; the table has every policy. */
final class EffectByGroup {

    /** Groups that one figure shows. */
    enum Subject {
        PEOPLE("people", Breakdown.NEED, Breakdown.HUKOU, Breakdown.INCOME, Breakdown.AGE),
        TOWNSHIPS("townships", Breakdown.TOWNSHIP);

        private final String key;
        private final List<Breakdown> breakdowns;

        Subject(String key, Breakdown... breakdowns) {
            this.key = key;
            this.breakdowns = List.of(breakdowns);
        }

        List<GroupEffect> groups(Incidence.OfPolicy policy) {
            return breakdowns.stream()
                    .flatMap(breakdown -> policy.by(breakdown).stream())
                    .toList();
        }
    }

    private static final double PERCENT = 100;

    /** Two styles that are told apart at a glance, whichever policy it is. */
    private static final int PLACEBO = 0;

    private static final int POLICY = 1;

    private final Reading reading;
    private final DistrictDescription district;
    private final Subject subject;
    private final Incidence incidence;
    private final PolicyDescription policy;
    private final List<GroupEffect> groups;

    private EffectByGroup(
            Reading reading,
            DistrictDescription district,
            Subject subject,
            Incidence incidence,
            PolicyDescription policy,
            List<GroupEffect> groups) {
        this.reading = reading;
        this.district = district;
        this.subject = subject;
        this.incidence = incidence;
        this.policy = policy;
        this.groups = groups;
    }

    /** The figure; nothing without a placebo, a policy to compare or a group. */
    static Optional<Figure> of(Reading reading, DistrictDescription district, Subject subject) {
        Optional<Incidence> incidence = reading.answer(Incidence.class, district);
        Optional<PolicyDescription> first = Ranking.of(reading, district).places().stream()
                .map(Ranking.Place::policy)
                .findFirst();
        return incidence.flatMap(found -> first.flatMap(policy -> found.of(policy.key())
                .map(subject::groups)
                .filter(groups -> !groups.isEmpty())
                .map(groups -> new EffectByGroup(reading, district, subject, found, policy, groups).figure())));
    }

    private Figure figure() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "effect-on-" + subject.key + "-" + district.key(),
                messages.get(
                        "title.effectOn." + subject.key,
                        reading.in(district.name()),
                        reading.in(policy.name()),
                        reading.in(reading.yardstick().name()),
                        reading.month(reading.lastMonth())),
                ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        DotChart chart = new DotChart(
                text,
                messages.get("axis.difference"),
                messages.get("key.differenceInterval"),
                "",
                groups.stream().map(this::name).toList(),
                List.of(
                        dots(reading.in(policy.name()), POLICY, GroupEffect::effect),
                        dots(messages.get("key.placebo", placebo()), PLACEBO, GroupEffect::placebo)),
                new DotChart.Zone(Verdict.SMALLEST_DIFFERENCE * PERCENT, messages.get("key.zone")));
        return new Figure(chart, messages.get("caption.effectOn", placebo()));
    }

    private String placebo() {
        return reading.placebo().map(one -> reading.in(one.name())).orElse("");
    }

    private String name(GroupEffect group) {
        return GroupNames.of(reading, district, group.breakdown(), group.category());
    }

    private Dots dots(String name, int style, Function<GroupEffect, Difference> which) {
        return new Dots(
                name,
                style,
                groups.stream()
                        .map(group -> new Dots.Dot(measured(which.apply(group), PERCENT), ""))
                        .toList());
    }

    private static Measured measured(Difference difference, double factor) {
        return new Measured(difference.mean() * factor, difference.lower() * factor, difference.upper() * factor);
    }

    private String alternative() {
        String values = groups.stream()
                .map(group -> reading.messages()
                        .get(
                                "alternative.pair",
                                name(group),
                                MeasuredCell.points(reading, measured(group.effect(), 1))))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
        return reading.messages()
                .get("alternative.effectOn", reading.in(policy.name()), reading.in(district.name()), values);
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<PolicyDescription> policies = reading.others().stream()
                .filter(one -> incidence.of(one.key()).isPresent())
                .toList();
        List<String> headings = new ArrayList<>();
        headings.add(messages.get("table.group"));
        policies.forEach(one -> headings.add(messages.get("table.differenceIn", reading.in(one.name()))));
        headings.add(messages.get("table.differenceIn", messages.get("key.placebo", placebo())));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int row = i;
            Stream<Difference> effects = policies.stream()
                    .map(one -> subject.groups(incidence.of(one.key()).orElseThrow())
                            .get(row)
                            .effect());
            List<String> cells = new ArrayList<>(List.of(name(groups.get(i))));
            Stream.concat(effects, Stream.of(groups.get(i).placebo()))
                    .forEach(effect -> cells.add(MeasuredCell.points(reading, measured(effect, 1))));
            rows.add(cells);
        }
        return new ChartTable(headings, rows);
    }
}
