package minbei.analysis.report;

import java.util.OptionalInt;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.DifferenceSentence;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Money;
import minbei.analysis.report.wording.Reading;

/** For each district one sentence for each policy on what it does to coverage against the yardstick. */
final class SentenceSection {

    private SentenceSection() {}

    static void write(Markup out, Reading reading) {
        Messages messages = reading.messages();
        if (reading.others().isEmpty()) {
            return;
        }
        out.open("section").element("h2", messages.get("section.sentences"));
        for (DistrictDescription district : reading.experiment().districts()) {
            out.element("h3", reading.in(district.name()));
            out.open("ul");
            reading.others().forEach(policy -> out.element("li", sentence(reading, district, policy)));
            out.close();
        }
        if (!BriefSection.explainsWords(reading)) {
            out.element("p", messages.get("answer.words"), "class", "words");
        }
        out.close();
    }

    private static String sentence(Reading reading, DistrictDescription district, PolicyDescription policy) {
        DifferenceSentence sentence = DifferenceSentence.of(reading.messages());
        String name = reading.in(policy.name());
        if (reading.changesNothing(policy, district)) {
            OptionalInt month = policy.beginsAfterTheRecord(district.key());
            return month.isPresent()
                    ? sentence.onLaterStart(name, reading.month(month.getAsInt()))
                    : sentence.onNoChange(name);
        }
        Money money = Money.of(reading);
        return sentence.on(name, reading.coverageDifference(district, policy))
                + money.onUnequal(district, policy).orElse("")
                + money.unpaid(district, policy)
                        .map(unpaid -> reading.messages().get("answer.unpaid", unpaid))
                        .orElse("");
    }
}
