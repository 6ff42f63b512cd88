package minbei.analysis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.EstimateText;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.SpendingGroup;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** What each policy brings and costs in a district, one line a policy: the table of the brief. */
final class GlanceTable {

    private static final String NOTHING = "–";

    /** More policies than this, in one district or in all together, would not leave the brief on two pages. */
    private static final int MOST_ROWS = 13;

    private static final int MOST_ROWS_OF_ALL = 16;

    /** What is paid before anybody is served. */
    private static final List<SpendingGroup> INSTITUTIONS =
            List.of(SpendingGroup.CULTIVATION, SpendingGroup.BUYING, SpendingGroup.ADMINISTRATION);

    private final Reading reading;
    private final DistrictDescription district;
    private final Messages messages;
    private final Numbers numbers;

    private GlanceTable(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
        this.messages = reading.messages();
        this.numbers = reading.numbers();
    }

    static void write(Markup out, Reading reading, DistrictDescription district) {
        List<PolicyDescription> others = reading.others();
        if (others.isEmpty()) {
            return;
        }
        GlanceTable table = new GlanceTable(reading, district);
        Messages messages = reading.messages();
        out.open("div", "class", "glance");
        out.element(
                "h4",
                messages.get(
                        "brief.table",
                        reading.in(district.name()),
                        reading.in(reading.yardstick().name()),
                        Integer.toString(table.lastYear())));
        List<PolicyDescription> shown = table.shown(others);
        out.table(table.headings(), shown.stream().map(table::row).toList());
        if (others.size() > shown.size()) {
            String more = Integer.toString(others.size() - shown.size());
            out.element("p", messages.get("brief.moreRows", more), "class", "words");
        }
        out.close();
    }

    /** Where there are too many, those that move coverage most, either way; in the order of the experiment. */
    private List<PolicyDescription> shown(List<PolicyDescription> others) {
        int most = Math.min(
                MOST_ROWS, MOST_ROWS_OF_ALL / reading.experiment().districts().size());
        if (others.size() <= most) {
            return others;
        }
        Set<String> moving = others.stream()
                .filter(policy -> !reading.changesNothing(policy, district))
                .sorted(Comparator.comparingDouble(policy ->
                        -Math.abs(reading.coverageDifference(district, policy).mean())))
                .limit(most)
                .map(PolicyDescription::key)
                .collect(Collectors.toSet());
        return others.stream().filter(policy -> moving.contains(policy.key())).toList();
    }

    private List<String> headings() {
        return List.of(
                messages.get("table.policy"),
                messages.get("brief.coverage"),
                messages.get("brief.timely", Integer.toString(reading.lastTimelyYear(district))),
                messages.get("brief.served"),
                messages.get("brief.organizations"),
                messages.get("brief.cost"));
    }

    private List<String> row(PolicyDescription policy) {
        List<String> row = new ArrayList<>(List.of(reading.in(policy.name())));
        if (reading.changesNothing(policy, district)) {
            row.addAll(List.of(messages.get("remark.changesNothing"), NOTHING, NOTHING, NOTHING, NOTHING));
            return row;
        }
        row.add(cell(reading.coverageDifference(district, policy), numbers::points));
        // Of the last whole year whose needs are all decided: single months swing too much.
        row.add(cell(year(policy, Indicator.TIMELY_COVERAGE, reading.lastTimelyYear(district)), numbers::points));
        double months = Math.min(
                Month.PER_YEAR,
                reading.lastMonth() + 1 - Month.of(lastYear(), 1).index());
        row.add(cell(
                year(policy, Indicator.SERVED_PERSON_MONTHS, lastYear()), value -> numbers.signed(value / months, 0)));
        row.add(cell(
                reading.difference(
                        reading.wider(), district, policy, reading.yardstick().key(), Indicator.REGISTERED_ACTIVE),
                value -> numbers.signed(value, 0)));
        row.add(numbers.signedYuanAlone(institutions(policy) - institutions(reading.yardstick())));
        return row;
    }

    private int lastYear() {
        return Month.yearOf(reading.lastMonth());
    }

    private Difference year(PolicyDescription policy, Indicator indicator, int year) {
        return reading.wider().yearDifference(district.key(), policy.key(), indicator, year);
    }

    private double institutions(PolicyDescription policy) {
        return INSTITUTIONS.stream()
                .mapToDouble(group -> group.yuan(reading, district.key(), policy.key(), lastYear()))
                .sum();
    }

    private String cell(Difference difference, DoubleFunction<String> number) {
        return EstimateText.of(reading, difference, number);
    }
}
