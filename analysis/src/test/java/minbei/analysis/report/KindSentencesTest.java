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
                        "Better first: Hubs; beginning with it differs from taking it later by +1.00 (+0.80 to +1.20) percentage points (95 % interval).",
                        "Must not come first: Tender; beginning with it differs from taking it later by -1.00 (-1.20 to -0.80) percentage points (95 % interval).",
                        "From 2021-01 on the order makes no visible difference: worst and best stay within 0.10 percentage points of each other.");
        assertThat(sentences(order(Optional.empty()), Language.ZH))
                .contains("“招标”不宜先行：先行与后行之差（百分点，附 95% 区间）：-1.00（-1.20 至 -0.80）。", "从哪个月起次序的影响不足 0.10 个百分点，无法断定。");
    }

    /** The worst is 3 points below the best on average, and the interval reaches from -7 to +1. */
    @Test
    void amongOrdersThatCannotBeToldApartNoneIsCalledTheBest() {
        assertThat(sentences(order(Optional.empty(), 0.04), Language.EN))
                .startsWith(
                        "Best and worst order cannot be told apart: the interval of their difference holds zero. The greatest"
                                + " mean coverage over all recorded months, 20.0 %, comes with this order: A fifth more places.",
                        "The least mean comes with this one: Budget cut by a tenth; against the greatest it differs by"
                                + " -3.00 (-7.00 to +1.00) percentage points (95 % interval).",
                        "All steps at once differ from the order with the greatest mean by -1.00 (-1.10 to -0.90)"
                                + " percentage points (95 % interval).");
        assertThat(sentences(order(Optional.empty(), 0.04), Language.ZH))
                .first()
                .asString()
                .startsWith("最佳与最差次序无法区分：");
    }

    private static String beginningWith(double mean, double half, Language language) {
        AdoptionOrderAnswer.FirstStep step =
                new AdoptionOrderAnswer.FirstStep("a", new Bilingual("Hubs", "枢纽"), difference(mean, half), List.of());
        AdoptionOrderAnswer all = order(Optional.empty());
        AdoptionOrderAnswer answer = new AdoptionOrderAnswer(
                all.half(),
                all.district(),
                all.orders(),
                all.worstLessBest(),
                all.worstLessBestByMonth(),
                List.of(step),
                all.indifference(),
                all.settledFrom());
        // after best, worst and all at once
        return sentences(answer, language).get(3);
    }

    /** What does not matter is 0.1 points: +0.09 to +0.03 stays below it, +0.3 to -0.1 holds zero and leaves it. */
    @Test
    void aStepIsCalledBetterFirstOnlyWhereThatMattersAndCanBeTold() {
        assertThat(beginningWith(0.0006, 0.0003, Language.EN))
                .startsWith("First or later makes no visible difference: Hubs");
        assertThat(beginningWith(0.0006, 0.0003, Language.ZH)).startsWith("“枢纽”先行后行看不出差别");
        assertThat(beginningWith(0.001, 0.002, Language.EN))
                .startsWith("Whether better first or later cannot be told: Hubs");
        assertThat(beginningWith(0.001, 0.002, Language.ZH)).startsWith("“枢纽”宜先行还是后行无法断定");
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

    private static List<String> moneyLed(Language language, MoneyAnswer.Other... others) {
        MoneyAnswer.Line hubs = line("hubs", "hubs", 1200);
        List<MoneyAnswer.Lead> leads = List.of(new MoneyAnswer.Lead(hubs, List.of(others)));
        return sentences(new MoneyAnswer(ParameterHalf.BEST, "beibei", List.of(hubs), leads), language);
    }

    private static MoneyAnswer.Other other(String name, Difference lead) {
        return new MoneyAnswer.Other(line(name, name, 1200 - lead.mean()), lead);
    }

    /** 1,200 person-months for 2 million yuan; 300 more than with own places. */
    @Test
    void moneyIsAnsweredForEachAmountByTheWayThatServesMost() {
        MoneyAnswer.Other[] others = {other("own places", difference(300, 100)), other("a park", difference(500, 100))};

        assertThat(moneyLed(Language.EN, others))
                .containsExactly(
                        "With 10 yuan more per resident and year, most is served when it is spent this way: hubs;"
                                + " 600 person-months per million yuan, coverage +1.00 (+0.80 to +1.20) points (raises)."
                                + " It can be told from every other way: it leads the next, own places, by 300 (200 to 400)"
                                + " person-months.");
        assertThat(moneyLed(Language.ZH, others))
                .singleElement()
                .asString()
                .contains("服务最多的用法：hubs；每增加百万元服务 600 人月", "，提高。")
                .endsWith("与其他各种用法均可区分：服务人月比其次的“own places”多 300（200 至 400）。");
    }

    @Test
    void aWayThatServesMostOnAverageOnlyIsNamedWithThoseItCannotBeToldFrom() {
        MoneyAnswer.Other[] others = {
            other("own places", difference(50, 100)),
            other("a park", difference(60, 100)),
            other("tenders", difference(500, 100))
        };

        assertThat(moneyLed(Language.EN, others))
                .singleElement()
                .asString()
                .contains("most is served on average when it is spent this way: hubs;")
                .endsWith("But it cannot be told from: own places, a park (its lead over the nearest, own places:"
                        + " +50 (-50 to +150) person-months).");
        assertThat(moneyLed(Language.ZH, others))
                .singleElement()
                .asString()
                .contains("平均服务最多的用法：hubs")
                .endsWith("但与以下用法无法区分：own places、a park（比其中最接近的“own places”领先的服务人月：+50（-50 至 +150））。");
    }

    @Test
    void oneReplicationTellsNoWayFromAnother() {
        Difference onePair = new Difference(300, Double.NaN, Double.NaN, Double.NaN, 1);

        assertThat(moneyLed(Language.EN, other("own places", onePair)))
                .singleElement()
                .asString()
                .contains("most is served on average")
                .endsWith("(its lead over the nearest, own places: +300 person-months).");
    }

    @Test
    void aWayAloneIsHeldAgainstNone() {
        assertThat(moneyLed(Language.EN)).singleElement().asString().endsWith("points (raises).");
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
                        "Coverage in Elsewhere less that in Beibei: +7.00 (+6.00 to +8.00) percentage points (95 % interval).",
                        "Shares of the gap by block, in percentage points with 95 % interval: money +6.00 (+5.00 to +7.00); rules +1.00 (+0.50 to +1.50).");
        assertThat(sentences(answer, Language.ZH).get(1)).contains("资金 +6.00（+5.00 至 +7.00）；规则 +1.00");
    }
}
