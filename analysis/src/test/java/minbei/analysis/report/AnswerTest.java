package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.FirstPlaceAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.UnpaidInstitutions;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Answer;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.Reading;
import org.junit.jupiter.api.Test;

/** The brief's answer, from made-up runs in which a fifth more places adds 2.5 points and a cut takes 1.5. */
class AnswerTest {

    private static Answer answer(Language language, String district) {
        Reading reading = Reading.of(MadeUpExperiment.findings(), language);
        return Answer.of(reading, reading.experiment().district(district));
    }

    private static Answer ofTwoBands(Language language) {
        Reading reading = Reading.of(MadeUpExperiment.twoBands(), language);
        return Answer.of(reading, reading.experiment().district("minhang"));
    }

    @Test
    void answerSaysWhatComesFirstWithItsWordAndInterval() {
        assertThat(answer(Language.EN, "minhang").headline())
                .get(STRING)
                .containsPattern(
                        "Of those that raise it, first comes A fifth more places: it raises coverage by 2\\.\\d\\d percentage points"
                                + " \\(95 % interval \\+\\d\\.\\d\\d to \\+\\d\\.\\d\\d, n = 8 pairs\\)\\.");
        assertThat(answer(Language.ZH, "minhang").headline())
                .get(STRING)
                .containsPattern(
                        "在提高覆盖率的政策中，居首的是“名额增加两成”：提高覆盖率 2\\.\\d\\d 个百分点（95% 区间 \\+\\d\\.\\d\\d 至 \\+\\d\\.\\d\\d，n = 8 对）。");
    }

    @Test
    void moneyThatIsNotEqualIsSaidBesideTheAnswer() {
        assertThat(answer(Language.EN, "beibei").summary())
                .contains("Money is not equal: A fifth more places +20 % in 2024.");
    }

    @Test
    void policiesStandUnderTheWordForThem() {
        List<String> lines = answer(Language.EN, "beibei").groups();

        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("Raises coverage: A fifth more places (+2."));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("Lowers coverage: Budget cut by a tenth (-1."));
        assertThat(lines).last().isEqualTo("Changes nothing here: Open to migrants from 2018");
        assertThat(answer(Language.ZH, "beibei").groups())
                .anySatisfy(line -> assertThat(line).startsWith("降低覆盖率：预算削减一成（-1."))
                .contains("在此不作改变：2018 年起向外来常住居民开放");
    }

    private static Reading with(List<PolicyDescription> policies, Language language) {
        return Reading.of(MadeUpExperiment.resultsWith(policies), language);
    }

    private static Stream<PolicyDescription> made() {
        return MadeUpExperiment.results().experiment().policies().stream();
    }

    /** In Beibei a fifth more places need 5.45 million yuan a year of 0.83 million, from month 24 on. */
    private static Reading unpaid(Language language) {
        return with(
                made().map(policy -> new PolicyDescription(
                                policy.key(),
                                policy.name(),
                                policy.note(),
                                policy.changes(),
                                policy.laterStarts(),
                                policy.key().equals("more-places")
                                        ? Map.of("beibei", new UnpaidInstitutions(24, 5_450_000, 830_000))
                                        : Map.of(),
                                PolicyDescription.Part.COMPARED))
                        .toList(),
                language);
    }

    @Test
    void aPolicyThatIsComparedWithNothingIsNoYardstick() {
        List<PolicyDescription> alone =
                made().filter(policy -> policy.key().equals("status-quo")).toList();
        Reading english = with(alone, Language.EN);
        Reading chinese = with(alone, Language.ZH);

        assertThat(Answer.of(english, english.experiment().district("beibei")).summary())
                .startsWith("Under Status quo, coverage in the twelve months to");
        assertThat(Answer.of(chinese, chinese.experiment().district("beibei")).summary())
                .startsWith("在“现状”下，截至");
    }

    @Test
    void aPolicyThatCannotBePaidIsNamedWithWhatItNeedsAndWhatThereIs() {
        Reading english = unpaid(Language.EN);
        Reading chinese = unpaid(Language.ZH);

        assertThat(Answer.of(english, english.experiment().district("beibei")).unpaid())
                .hasValue(
                        "Cannot be paid here out of the money for buying services: A fifth more places"
                                + " (its institutions need 5.5 million yuan a year, there are 0.83 million yuan, from 2016-01)");
        assertThat(Answer.of(chinese, chinese.experiment().district("beibei")).unpaid())
                .hasValue("在此购买服务资金不足以支付：名额增加两成（其制度每年需 545 万元，可用 83 万元，从 2016-01 起）");
        assertThat(Answer.of(english, english.experiment().district("minhang")).unpaid())
                .isEmpty();
    }

    /** In Beibei "Open to migrants" has the levers of the yardstick, so that it comes first whenever the yardstick does. */
    @Test
    void aPolicyThatChangesNothingIsNotCountedAmongThoseThatComeFirst() {
        FirstPlaceAnswer places = new FirstPlaceAnswer(
                ParameterHalf.BEST,
                "beibei",
                8,
                List.of(
                        new FirstPlaceAnswer.Place("more-places", 5, 5),
                        new FirstPlaceAnswer.Place("status-quo", 3, 0),
                        new FirstPlaceAnswer.Place(MadeUpExperiment.ONLY_MINHANG, 3, 0)));
        Reading reading = Reading.of(
                Findings.of(ComparisonResults.of(List.of(MadeUpExperiment.results()), List.of(places))), Language.EN);

        assertThat(Answer.of(reading, reading.experiment().district("beibei")).summary())
                .contains("first in coverage came: A fifth more places in 5, Status quo in 3; the others in none.");
    }

    @Test
    void answerSpeaksFromTheWiderBandAndCountsTheDraws() {
        // outreach adds 0.5 ± 3 · 0.8 points by turns: over 8 draws 0.5 ± 2.365 · 2.566 / √8, from -1.6 to 2.6
        assertThat(ofTwoBands(Language.EN).groups())
                .anySatisfy(line -> assertThat(line).startsWith("Cannot tell: ").contains("Community workers"));
        assertThat(ofTwoBands(Language.EN).summary())
                .contains("Of 8 draws of the assumptions, first in coverage came: A fifth more places in 6,"
                        + " Community workers look for residents who need help and do not ask for it in 2;"
                        + " the others in none.");
        assertThat(ofTwoBands(Language.ZH).summary()).contains("在 8 次参数抽取中，覆盖率居首的次数：名额增加两成 6 次、");
    }
}
