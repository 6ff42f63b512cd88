package minbei.analysis.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.language.Language;
import minbei.analysis.statistics.Difference;
import org.junit.jupiter.api.Test;

class DifferenceSentenceTest {

    private final DifferenceSentence english = DifferenceSentence.of(Messages.of(Language.EN));
    private final DifferenceSentence chinese = DifferenceSentence.of(Messages.of(Language.ZH));

    @Test
    void raiseIsSaidWithItsSizeAndInterval() {
        Difference difference = VerdictTest.difference(0.8, 1.6);
        assertThat(english.on("More places", difference))
                .isEqualTo(
                        "More places raises coverage by 1.20 percentage points (95 % interval +0.80 to +1.60, n = 8 pairs).");
        assertThat(chinese.on("增加名额", difference)).isEqualTo("“增加名额”提高覆盖率 1.20 个百分点（95% 区间 +0.80 至 +1.60，n = 8 对）。");
    }

    @Test
    void fallIsSaidWithoutADoubleNegative() {
        Difference difference = VerdictTest.difference(-1.6, -0.8);
        assertThat(english.on("A cut", difference))
                .isEqualTo(
                        "A cut lowers coverage by 1.20 percentage points (95 % interval -1.60 to -0.80, n = 8 pairs).");
        assertThat(chinese.on("削减", difference)).isEqualTo("“削减”降低覆盖率 1.20 个百分点（95% 区间 -1.60 至 -0.80，n = 8 对）。");
    }

    @Test
    void possibleRaiseIsSaidAsPossible() {
        Difference difference = VerdictTest.difference(-0.2, 1.4);
        assertThat(english.on("Outreach", difference))
                .isEqualTo(
                        "Outreach may raise coverage: the mean difference is +0.60 percentage points (95 % interval -0.20 to +1.40, n = 8 pairs).");
        assertThat(chinese.on("外展", difference))
                .isEqualTo("“外展”可能提高覆盖率：平均相差 +0.60 个百分点（95% 区间 -0.20 至 +1.40，n = 8 对）。");
    }

    @Test
    void possibleFallIsSaidAsPossible() {
        Difference difference = VerdictTest.difference(-1.4, 0.2);
        assertThat(english.on("Outreach", difference))
                .startsWith("Outreach may lower coverage: the mean difference is -0.60");
        assertThat(chinese.on("外展", difference)).startsWith("“外展”可能降低覆盖率：平均相差 -0.60 个百分点");
    }

    @Test
    void differenceTooSmallToMatterIsNotVisible() {
        Difference difference = VerdictTest.difference(-0.1, 0.2);
        assertThat(english.on("Outreach", difference))
                .isEqualTo(
                        "Outreach makes no visible difference to coverage: +0.05 percentage points (95 % interval -0.10 to +0.20, n = 8 pairs).");
        assertThat(chinese.on("外展", difference)).startsWith("“外展”在覆盖率上看不出差别：+0.05 个百分点");
    }

    @Test
    void wideIntervalCannotTell() {
        Difference difference = VerdictTest.difference(-2, 3);
        assertThat(english.on("Outreach", difference))
                .startsWith(
                        "For Outreach the runs cannot tell whether coverage rises or falls: +0.50 percentage points");
        assertThat(chinese.on("外展", difference)).startsWith("“外展”使覆盖率升还是降，无法判断：+0.50 个百分点");
    }

    @Test
    void onePairCannotTellHoweverLargeItsDifference() {
        Difference difference = new Difference(0.1, Double.NaN, Double.NaN, Double.NaN, 1);
        assertThat(english.on("Outreach", difference)).contains("cannot tell", "+10.00", "one pair has no interval");
        assertThat(chinese.on("外展", difference)).contains("无法判断", "+10.00");
    }

    @Test
    void noPairCannotTell() {
        assertThat(english.on("Outreach", Difference.UNKNOWN)).contains("cannot tell", "no pair");
        assertThat(chinese.on("外展", Difference.UNKNOWN)).contains("无法判断");
    }

    @Test
    void policyWithTheLeversOfTheYardstickChangesNothing() {
        assertThat(english.onNoChange("Outreach"))
                .isEqualTo(
                        "Outreach changes nothing here: in all recorded months its levers are those of the yardstick.");
        assertThat(chinese.onNoChange("外展")).isEqualTo("“外展”在此不作任何改变：在全部记录月份内，其政策杠杆与基准相同。");
    }
}
