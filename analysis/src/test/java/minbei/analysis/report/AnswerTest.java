package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Answer;
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
