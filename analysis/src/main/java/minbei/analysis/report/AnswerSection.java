package minbei.analysis.report;

import java.util.OptionalInt;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.Summary;
import minbei.analysis.report.wording.DifferenceSentence;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Money;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Indicator;

/** The short answer: for each district coverage under the yardstick, and one sentence for each other policy. */
final class AnswerSection {

    private AnswerSection() {}

    static void write(Markup out, Reading reading) {
        Messages messages = reading.messages();
        out.open("section").element("h2", messages.get("section.answer"));
        for (DistrictDescription district : reading.experiment().districts()) {
            out.element("h3", reading.in(district.name()));
            out.element("p", yardstick(reading, district));
            if (!reading.others().isEmpty()) {
                out.open("ul");
                reading.others().forEach(policy -> out.element("li", sentence(reading, district, policy)));
                out.close();
                Money.of(reading).onEqual(district).ifPresent(sentence -> out.element("p", sentence));
            }
        }
        out.element("p", messages.get("answer.words"), "class", "words").close();
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
        String money = Money.of(reading).onUnequal(district, policy).orElse("");
        return sentence.on(name, reading.coverageDifference(district, policy)) + money;
    }

    private static String yardstick(Reading reading, DistrictDescription district) {
        int month = reading.lastMonth();
        Summary summary = reading.total(district, reading.yardstick(), Indicator.COVERAGE);
        Messages messages = reading.messages();
        Numbers numbers = reading.numbers();
        String name = reading.in(reading.yardstick().name());
        String share = numbers.share(summary.mean(month));
        String n = Integer.toString(summary.n(month));
        if (summary.n(month) == 0) {
            return messages.get("answer.yardstickUnknown", name);
        }
        if (summary.n(month) == 1) {
            return messages.get("answer.yardstickAlone", name, reading.month(month), share, n);
        }
        String interval =
                numbers.range(numbers.perCent(summary.meanLower(month)), numbers.share(summary.meanUpper(month)));
        return messages.get("answer.yardstick", name, reading.month(month), share, interval, n);
    }
}
