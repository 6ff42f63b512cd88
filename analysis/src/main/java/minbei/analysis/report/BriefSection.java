package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.report.wording.Answer;
import minbei.analysis.report.wording.KindSentences;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.UncertaintySentences;

/** The brief, two pages on paper: the question, and for each district the answer with its table; one chart, or one a district. */
final class BriefSection {

    private final Markup out;
    private final Reading reading;
    private final Messages messages;

    private BriefSection(Markup out, Reading reading) {
        this.out = out;
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading, List<DrawnFigure> figures) {
        BriefSection brief = new BriefSection(out, reading);
        boolean compares = !reading.others().isEmpty();
        out.open("section", "class", compares ? "brief" : "brief alone", "id", "brief");
        out.element("h1", reading.in(reading.experiment().label()));
        out.element("h2", brief.messages.get("section.question"));
        out.element("blockquote", reading.in(reading.experiment().question()), "class", "question");
        out.element("h2", brief.messages.get("section.answer"));
        reading.experiment().districts().forEach(brief::answer);
        brief.figures(figures);
        if (compares && explainsWords(reading)) {
            out.element("p", brief.messages.get("answer.words"), "class", "words");
        }
        out.close();
    }

    private void figures(List<DrawnFigure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (i == 0) {
                figures.get(i).write(out, messages);
            } else {
                figures.get(i).writeAfter(figures.get(i - 1), out, messages);
            }
        }
    }

    /** Whether the brief explains the words for differences; answers on orders, money and gaps leave it to the sentences behind them. */
    static boolean explainsWords(Reading reading) {
        return reading.experiment().districts().stream()
                .anyMatch(district -> KindSentences.of(reading, district).isEmpty());
    }

    private void answer(DistrictDescription district) {
        List<String> sentences = KindSentences.of(reading, district);
        Answer answer = Answer.of(reading, district);
        if (sentences.isEmpty()) {
            out.element("h3", reading.in(district.name()));
            answer.headline().ifPresent(this::headline);
            out.element("p", answer.summary());
            list(Stream.concat(UncertaintySentences.of(reading, district).stream(), answer.groups().stream())
                    .toList());
            GlanceTable.write(out, reading, district);
        } else if (!reading.answers(district).isEmpty()) {
            out.element("h3", reading.in(district.name()));
            headline(sentences.get(0));
            out.element("p", answer.yardstick());
            List<String> lines = new ArrayList<>(sentences.subList(1, sentences.size()));
            answer.unpaid().ifPresent(lines::add);
            list(lines);
            AnswerTable.write(out, reading, district);
        }
    }

    private void headline(String line) {
        out.element("p", line, "class", "headline");
    }

    private void list(List<String> lines) {
        if (!lines.isEmpty()) {
            out.open("ul", "class", "changes");
            lines.forEach(line -> out.element("li", line));
            out.close();
        }
    }
}
