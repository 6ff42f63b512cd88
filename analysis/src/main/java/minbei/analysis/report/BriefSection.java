package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Answer;
import minbei.analysis.report.wording.KindSentences;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Indicator;

/** The brief, two pages on paper: the question, the answer, one chart and one table. */
final class BriefSection {

    private static final String NOTHING = "–";

    /** More policies than this would not leave the brief on two pages. */
    private static final int MOST_ROWS = 13;

    private final Markup out;
    private final Reading reading;
    private final Messages messages;

    private BriefSection(Markup out, Reading reading) {
        this.out = out;
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading, List<DrawnFigure> comparing) {
        BriefSection brief = new BriefSection(out, reading);
        out.open("section", "class", "brief", "id", "brief");
        out.element("h1", reading.in(reading.experiment().label()));
        out.element("h2", brief.messages.get("section.question"));
        out.element("blockquote", reading.in(reading.experiment().question()), "class", "question");
        brief.answer();
        brief.table();
        comparing.stream().limit(1).forEach(figure -> figure.write(out, brief.messages));
        out.element("p", brief.messages.get("answer.words"), "class", "words");
        out.close();
    }

    private void answer() {
        out.element("h2", messages.get("section.answer"));
        for (DistrictDescription district : reading.experiment().districts()) {
            Answer answer = Answer.of(reading, district);
            out.element("h3", reading.in(district.name()));
            List<String> sentences = KindSentences.of(reading, district);
            if (sentences.isEmpty()) {
                out.element("p", answer.summary());
                list(answer.groups());
            } else {
                out.element("p", answer.yardstick());
                list(sentences);
            }
        }
    }

    private void list(List<String> lines) {
        if (!lines.isEmpty()) {
            out.open("ul", "class", "changes");
            lines.forEach(line -> out.element("li", line));
            out.close();
        }
    }

    private void table() {
        if (reading.others().isEmpty()) {
            return;
        }
        List<String> headings = new ArrayList<>(List.of(messages.get("table.policy")));
        for (DistrictDescription district : reading.experiment().districts()) {
            String name = reading.in(district.name());
            headings.add(messages.get("brief.coverage", name));
            headings.add(messages.get("brief.timely", name));
            headings.add(messages.get("brief.organizations", name));
        }
        List<PolicyDescription> others = reading.others();
        List<List<String>> rows =
                others.stream().limit(MOST_ROWS).map(this::row).toList();
        out.open("div", "class", "glance");
        out.element(
                "h3",
                messages.get(
                        "brief.table", reading.in(reading.yardstick().name()), reading.month(reading.lastMonth())));
        out.table(headings, rows);
        if (others.size() > MOST_ROWS) {
            out.element(
                    "p", messages.get("brief.moreRows", Integer.toString(others.size() - MOST_ROWS)), "class", "words");
        }
        out.close();
    }

    private List<String> row(PolicyDescription policy) {
        List<String> row = new ArrayList<>(List.of(reading.in(policy.name())));
        for (DistrictDescription district : reading.experiment().districts()) {
            if (reading.changesNothing(policy, district)) {
                row.addAll(List.of(messages.get("remark.changesNothing"), NOTHING, NOTHING));
            } else {
                row.add(share(reading.coverageDifference(district, policy)));
                row.add(share(timely(district, policy)));
                row.add(count(reading.difference(
                        reading.wider(), district, policy, reading.yardstick().key(), Indicator.REGISTERED_ACTIVE)));
            }
        }
        return row;
    }

    /** Of the last whole year whose needs are all decided: single months swing too much. */
    private Difference timely(DistrictDescription district, PolicyDescription policy) {
        int year = reading.lastTimelyYear(district);
        return reading.wider().yearDifference(district.key(), policy.key(), Indicator.TIMELY_COVERAGE, year);
    }

    private String share(Difference difference) {
        Numbers numbers = reading.numbers();
        String value = numbers.points(difference.mean());
        if (!difference.hasInterval()) {
            return value;
        }
        String interval = numbers.range(numbers.points(difference.lower()), numbers.points(difference.upper()));
        return messages.get("table.withInterval", value, interval);
    }

    private String count(Difference difference) {
        Numbers numbers = reading.numbers();
        String value = numbers.signed(difference.mean(), 0);
        return difference.hasInterval()
                ? messages.get(
                        "table.withInterval",
                        value,
                        numbers.range(numbers.signed(difference.lower(), 0), numbers.signed(difference.upper(), 0)))
                : value;
    }
}
