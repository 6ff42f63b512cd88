package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.KindSentences;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;
import org.junit.jupiter.api.Test;

class KindSentencesTest {

    private static Difference difference(double mean, double half) {
        return new Difference(mean, 0.01, mean - half, mean + half, 8);
    }

    private static List<String> sentences(ExperimentAnswer answer, Language language) {
        ComparisonResults results = ComparisonResults.of(List.of(MadeUpExperiment.results()), List.of(answer));
        Reading reading = Reading.of(new Findings(results, Map.of(), Map.of()), language);
        return KindSentences.of(reading, reading.experiment().district("beibei"));
    }

    private static AdoptionOrderAnswer order(Optional<Integer> settledFrom) {
        return order(settledFrom, 0.005);
    }

    private static AdoptionOrderAnswer order(Optional<Integer> settledFrom, double halfWidthOfWorst) {
        return new AdoptionOrderAnswer(
                ParameterHalf.BEST,
                "beibei",
                List.of(
                        new AdoptionOrderAnswer.Order(
                                "more-places",
                                List.of("a", "b"),
                                false,
                                0.2,
                                difference(0, 0),
                                difference(0.01, 0.001)),
                        new AdoptionOrderAnswer.Order(
                                "outreach", List.of("a", "b"), true, 0.19, difference(-0.01, 0.001), difference(0, 0)),
                        new AdoptionOrderAnswer.Order(
                                "cut", List.of("b", "a"), false, 0.17, difference(-0.03, 0.005), difference(0, 0))),
                difference(-0.03, halfWidthOfWorst),
                List.of(),
                List.of(
                        new AdoptionOrderAnswer.FirstStep(
                                "a", new Bilingual("Hubs", "枢纽"), difference(0.01, 0.002), List.of()),
                        new AdoptionOrderAnswer.FirstStep(
                                "b", new Bilingual("Tender", "招标"), difference(-0.01, 0.002), List.of())),
                0.001,
                settledFrom);
    }

    @Test
    void orderIsAnsweredByBestWorstFirstStepsAndTheMonthFromWhichItNoLongerMatters() {
        assertThat(sentences(order(Optional.of(84)), Language.EN))
                .containsExactly(
                        "Best order: A fifth more places, with a mean coverage of 20.0 % over all recorded months.",
                        "Worst order: Budget cut by a tenth; against the best it differs by -3.00 (-3.50 to -2.50) percentage points (95 % interval).",
                        "All steps at once differ from the best order by -1.00 (-1.10 to -0.90) percentage points (95 % interval).",
                        "Hubs: beginning with it differs from taking it later by +1.00 (+0.80 to +1.20) percentage points (95 % interval).",
                        "Tender must not come first: beginning with it differs from taking it later by -1.00 (-1.20 to -0.80) percentage points (95 % interval).",
                        "From 2021-01 on the order makes no visible difference: worst and best stay within 0.10 percentage points.");
        assertThat(sentences(order(Optional.empty()), Language.ZH))
                .contains("“招标”不宜先行：先行与后行之差（百分点，附 95% 区间）：-1.00（-1.20 至 -0.80）。", "次序从何时起相差不足 0.10 个百分点，无法判断。");
    }

    /** The worst is 3 points below the best on average, and the interval reaches from -7 to +1. */
    @Test
    void amongOrdersThatCannotBeToldApartNoneIsCalledTheBest() {
        assertThat(sentences(order(Optional.empty(), 0.04), Language.EN))
                .first()
                .asString()
                .isEqualTo(
                        "No order can be told from another: the interval of the difference between the greatest and the"
                                + " least mean holds zero. The greatest mean coverage over all recorded months, 20.0 %, has A fifth more places.");
        assertThat(sentences(order(Optional.empty(), 0.04), Language.ZH))
                .first()
                .asString()
                .startsWith("各种次序之间无法区分：");
    }

    @Test
    void moneyIsAnsweredForEachAmountByTheWayThatServesMost() {
        MoneyAnswer answer = new MoneyAnswer(
                ParameterHalf.BEST, "beibei", List.of(line("own", "own places", 900), line("hubs", "hubs", 1200)));

        // 1,200 person-months for 2 million yuan
        assertThat(sentences(answer, Language.EN))
                .containsExactly(
                        "With 10 yuan more per resident and year, most is served on average when it is spent this way:"
                                + " hubs; 600 person-months per additional million yuan, coverage +1.00 (+0.80 to +1.20) points (raises).");
        assertThat(sentences(answer, Language.ZH)).singleElement().asString().contains("每增加百万元服务 600 人月", "，提高。");
    }

    private static MoneyAnswer.Line line(String way, String name, double served) {
        return new MoneyAnswer.Line(
                "outreach",
                way,
                new Bilingual(name, name),
                10,
                difference(2e6, 0),
                difference(1.5e6, 0),
                difference(served, 10),
                difference(0.01, 0.002));
    }

    @Test
    void gapIsAnsweredByItsSizeAndItsSharesGreatestFirst() {
        DistrictGapAnswer answer = new DistrictGapAnswer(
                ParameterHalf.BEST,
                "beibei",
                "elsewhere",
                new Bilingual("Elsewhere", "别处"),
                "replaced-11",
                difference(0.07, 0.01),
                List.of(
                        new DistrictGapAnswer.BlockShare(
                                "rules",
                                new Bilingual("rules", "规则"),
                                difference(0.01, 0.005),
                                "replaced-10",
                                difference(0, 0)),
                        new DistrictGapAnswer.BlockShare(
                                "money",
                                new Bilingual("money", "资金"),
                                difference(0.06, 0.01),
                                "replaced-01",
                                difference(0, 0))));

        assertThat(sentences(answer, Language.EN))
                .containsExactly(
                        "Elsewhere less this district: +7.00 (+6.00 to +8.00) percentage points of coverage (95 % interval).",
                        "Shares of the gap by block, in percentage points with 95 % interval: money +6.00 (+5.00 to +7.00); rules +1.00 (+0.50 to +1.50).");
        assertThat(sentences(answer, Language.ZH).get(1)).contains("资金 +6.00（+5.00 至 +7.00）；规则 +1.00");
    }
}
