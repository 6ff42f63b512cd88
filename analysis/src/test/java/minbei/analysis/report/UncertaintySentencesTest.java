package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.UncertaintySentences;
import minbei.analysis.statistics.VarianceBudget;
import minbei.analysis.uncertainty.Uncertainty;
import minbei.model.observation.Indicator;
import org.junit.jupiter.api.Test;

/** Variances 3, 4, 2 and 1 of 10: 30, 40, 20 and 10 %. */
class UncertaintySentencesTest {

    private static List<String> sentences(List<ExperimentResults> halves, ParameterHalf half, Language language) {
        Uncertainty uncertainty = new Uncertainty(
                half,
                "beibei",
                List.of(
                        new Uncertainty.OfDifference("cut", Indicator.COVERAGE, new VarianceBudget(3, 4, 2, 1)),
                        new Uncertainty.OfDifference("cut", Indicator.REGISTERED, new VarianceBudget(1, 0, 0, 0))));
        ComparisonResults results = ComparisonResults.of(halves, List.of(uncertainty));
        Reading reading = Reading.of(new Findings(results, Map.of(), Map.of()), language);
        return UncertaintySentences.of(reading, reading.experiment().district("beibei"));
    }

    @Test
    void theAnswerSaysHowMuchIsLuckParametersDataAndRules() {
        List<ExperimentResults> best = List.of(MadeUpExperiment.results());

        assertThat(sentences(best, ParameterHalf.BEST, Language.EN))
                .containsExactly(
                        "What is uncertain about the effect of Budget cut by a tenth on coverage is 30.0 % luck,"
                                + " 40.0 % parameters, 20.0 % district data and 10.0 % rules (shares of the variance).");
        assertThat(sentences(best, ParameterHalf.BEST, Language.ZH))
                .containsExactly("“预算削减一成”对覆盖率作用的不确定性中，随机因素占 30.0%，参数占 40.0%，区情数据占 20.0%，规则占 10.0%（占方差的比例）。");
    }

    @Test
    void ofEightDrawsItSaysThatTheyDoNotTellWhatWouldFlipTheAnswer() {
        List<ExperimentResults> halves =
                MadeUpExperiment.twoBands().comparison().halves();

        assertThat(sentences(halves, ParameterHalf.DRAWN, Language.EN))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "Which assumptions would flip the answer on Budget cut by a tenth cannot be told from 8 draws.");
        assertThat(sentences(halves, ParameterHalf.DRAWN, Language.ZH))
                .last()
                .isEqualTo("仅凭 8 次抽取，无法断定哪些假设会使“预算削减一成”的答案反转。");
    }
}
