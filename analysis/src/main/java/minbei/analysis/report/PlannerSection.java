package minbei.analysis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.plan.Decisions;
import minbei.analysis.report.plan.FirstVisibleEffect;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Money;
import minbei.analysis.report.wording.Ranking;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.SpendingGroup;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** A table a package and district for the planner: money, posts, organizations, residents by budget year; decisions; first effect. */
final class PlannerSection {

    /** Of two dozen orders of the same steps nobody reads the last dozen. */
    private static final int MOST_PACKAGES = 13;

    private final Markup out;
    private final Reading reading;
    private final Messages messages;

    private PlannerSection(Markup out, Reading reading) {
        this.out = out;
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading) {
        PlannerSection section = new PlannerSection(out, reading);
        out.open("section").element("h2", section.messages.get("section.planner"));
        if (reading.others().isEmpty()) {
            section.alone();
            return;
        }
        out.element(
                "p",
                section.messages.get(
                        "planner.intro", reading.in(reading.yardstick().name())),
                "class",
                "words");
        reading.experiment().districts().forEach(section::write);
        out.close();
    }

    /** Where nothing is compared there is nothing to decide and no effect, but money, posts and residents there are. */
    private void alone() {
        out.element("p", messages.get("planner.introAlone"), "class", "words");
        for (DistrictDescription district : reading.experiment().districts()) {
            out.open("div", "class", "package");
            out.table(headings(), rows(district, reading.yardstick()));
            out.close();
        }
        out.close();
    }

    private void write(DistrictDescription district) {
        List<Ranking.Place> places = Ranking.of(reading, district).places();
        for (Ranking.Place place : places.subList(0, Math.min(MOST_PACKAGES, places.size()))) {
            PolicyDescription policy = place.policy();
            out.open("div", "class", "package");
            out.element("h3", messages.get("alternative.list", reading.in(district.name()), reading.in(policy.name())));
            Money.of(reading)
                    .unpaid(district, policy)
                    .ifPresent(unpaid ->
                            out.element("p", messages.get("alternative.list", messages.get("brief.unpaid"), unpaid)));
            out.element("p", firstEffect(district, policy));
            decisions(district, policy);
            out.table(headings(), rows(district, policy));
            out.close();
        }
    }

    private String firstEffect(DistrictDescription district, PolicyDescription policy) {
        return messages.get(
                "planner.firstEffect",
                firstEffect(district, policy, Indicator.COVERAGE),
                firstEffect(district, policy, Indicator.TIMELY_COVERAGE));
    }

    private String firstEffect(DistrictDescription district, PolicyDescription policy, Indicator indicator) {
        return FirstVisibleEffect.of(
                        reading.experiment().months(),
                        at -> reading.wider()
                                .difference(
                                        district.key(),
                                        policy.key(),
                                        indicator,
                                        Breakdown.TOTAL,
                                        ExperimentResults.TOTAL_CATEGORY,
                                        at))
                .map(effect -> messages.get(
                        effect.lasts() ? "planner.effect" : "planner.effectPast",
                        effect.word().word(messages),
                        reading.month(effect.month())))
                .orElseGet(() -> messages.get("planner.noEffect"));
    }

    private void decisions(DistrictDescription district, PolicyDescription policy) {
        out.open("ul", "class", "changes");
        Decisions.of(reading, district, policy).forEach((decider, matters) -> {
            String list = matters.stream()
                    .map(matter -> messages.get(matter.direction().text(), matter.matter(), matter.month()))
                    .collect(Collectors.joining(messages.get("list.separator")));
            out.element("li", messages.get("alternative.list", decider.name(messages), list));
        });
        out.close();
    }

    private List<SpendingGroup> groups(DistrictDescription district, PolicyDescription policy) {
        return Arrays.stream(SpendingGroup.values())
                .filter(group -> reading.results().years().stream()
                        .anyMatch(year -> group.yuan(reading, district.key(), policy.key(), year) > 0))
                .toList();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(messages.get("planner.year")));
        reading.results().years().forEach(year -> headings.add(Integer.toString(year)));
        return headings;
    }

    /** Years stand side by side, since a dozen measures would not. */
    private List<List<String>> rows(DistrictDescription district, PolicyDescription policy) {
        List<List<String>> rows = new ArrayList<>();
        for (SpendingGroup group : groups(district, policy)) {
            rows.add(row(
                    messages.get("planner.money", group.name(messages)),
                    year -> reading.numbers().yuanAlone(group.yuan(reading, district.key(), policy.key(), year))));
        }
        rows.add(row("planner.ownPosts", district, policy, Indicator.OWN_STAFF));
        rows.add(row("planner.organizationPosts", district, policy, Indicator.STAFF));
        rows.add(row("planner.organizations", district, policy, Indicator.REGISTERED_ACTIVE));
        rows.add(row(
                messages.get("planner.reached"),
                year -> reading.numbers().share(year(district, policy, Indicator.REACHED_RESIDENTS, year))));
        rows.add(row(
                messages.get("planner.served"),
                year -> count(year(district, policy, Indicator.SERVED_PERSON_MONTHS, year) / months(year))));
        return rows;
    }

    private List<String> row(String key, DistrictDescription district, PolicyDescription policy, Indicator indicator) {
        return row(messages.get(key), year -> count(year(district, policy, indicator, year)));
    }

    private List<String> row(String name, IntFunction<String> cell) {
        List<String> row = new ArrayList<>(List.of(name));
        reading.results().years().forEach(year -> row.add(cell.apply(year)));
        return row;
    }

    private double year(DistrictDescription district, PolicyDescription policy, Indicator indicator, int year) {
        return reading.results()
                .year(district.key(), policy.key(), indicator, year)
                .mean();
    }

    /** Recorded months of a year; the last may be cut short. */
    private int months(int year) {
        return Math.min(
                Month.PER_YEAR, reading.lastMonth() + 1 - Month.of(year, 1).index());
    }

    private String count(double value) {
        return reading.numbers().decimal(value, 0);
    }
}
