package minbei.analysis.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.report.MadeUpExperiment;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;
import org.junit.jupiter.api.Test;

class AnswerFiguresTest {

    private static final int MONTHS = 132;

    private static Difference difference(double mean) {
        return new Difference(mean, 0.01, mean - 0.01, mean + 0.01, 8);
    }

    private static Reading reading(ExperimentAnswer answer) {
        ComparisonResults results = ComparisonResults.of(List.of(MadeUpExperiment.results()), List.of(answer));
        return Reading.of(new Findings(results, Map.of(), Map.of()), Language.EN);
    }

    private static List<Figure> figures(ExperimentAnswer answer) {
        Reading reading = reading(answer);
        return Figures.answering(reading, reading.experiment().district("beibei"));
    }

    private static ChartTable table(Figure figure) {
        return figure.chart().text().table();
    }

    private static AdoptionOrderAnswer orders() {
        List<Difference> byMonth = Collections.nCopies(MONTHS, difference(-0.02));
        return new AdoptionOrderAnswer(
                ParameterHalf.BEST,
                "beibei",
                List.of(
                        order("more-places", false, 0, "a", "b"),
                        order("outreach", true, -0.01, "a", "b"),
                        order("cut", false, -0.03, "b", "a")),
                difference(-0.03),
                byMonth,
                List.of(step("a", "Hubs", byMonth), step("b", "Tender", byMonth)),
                0.001,
                Optional.empty());
    }

    private static AdoptionOrderAnswer.Order order(String policy, boolean atOnce, double lessBest, String... steps) {
        return new AdoptionOrderAnswer.Order(
                policy, List.of(steps), atOnce, 0.2, difference(lessBest), difference(0.01));
    }

    private static AdoptionOrderAnswer.FirstStep step(String key, String name, List<Difference> byMonth) {
        return new AdoptionOrderAnswer.FirstStep(key, new Bilingual(name, name), difference(0.005), byMonth);
    }

    @Test
    void ordersHaveAFigureOfFirstStepsOneOfAllOrdersAndOneOfTheMonths() {
        List<Figure> figures = figures(orders());

        assertThat(figures)
                .extracting(figure -> figure.chart().text().key())
                .containsExactly("first-step-beibei", "orders-beibei", "order-over-time-beibei");
        assertThat(table(figures.get(0)).rows())
                .containsExactly(
                        List.of("Hubs", "+0.50 (-0.50 to +1.50)"), List.of("Tender", "+0.50 (-0.50 to +1.50)"));
        assertThat(table(figures.get(1)).rows())
                .extracting(row -> row.get(1))
                .containsExactly("0.00 (-1.00 to +1.00)", "-1.00 (-2.00 to 0.00)", "-3.00 (-4.00 to -2.00)");
        assertThat(figures.get(1).caption()).startsWith("Steps: 1 Hubs, 2 Tender. ");
        assertThat(table(figures.get(2)).headings()).hasSize(4);
        // ten Decembers after the first one
        assertThat(table(figures.get(2)).rows()).hasSize(11);
    }

    @Test
    void ofManyOrdersTheBestTheWorstAndAllAtOnceAreToldOneByOne() {
        Reading reading = reading(orders());

        assertThat(reading.others())
                .extracting(policy -> policy.key())
                .containsExactly("more-places", "outreach", "cut");
        // five policies, of which one is the yardstick
        assertThat(reading.untold()).isEqualTo(1);
        assertThat(Figures.comparing(reading)).isEmpty();
    }

    @Test
    void moneyHasARowAWayAndADotAnAmount() {
        MoneyAnswer answer = new MoneyAnswer(
                ParameterHalf.BEST,
                "beibei",
                List.of(
                        line("more-places", "hubs", 5, 0.01),
                        line("outreach", "hubs", 10, 0.02),
                        line("cut", "tender", 10, 0.03)),
                List.of());

        assertThat(table(figures(answer).get(0)).rows())
                .containsExactly(
                        List.of("hubs", "+1.00 (0.00 to +2.00)", "+2.00 (+1.00 to +3.00)"),
                        List.of("tender", "–", "+3.00 (+2.00 to +4.00)"));
        assertThat(answer.told()).containsExactly("outreach", "cut");
    }

    private static MoneyAnswer.Line line(String policy, String way, double amount, double coverage) {
        return new MoneyAnswer.Line(
                policy,
                way,
                new Bilingual(way, way),
                amount,
                difference(1),
                difference(1),
                difference(1),
                difference(coverage));
    }

    @Test
    void gapHasARowABlockAndOneOfAllTogether() {
        DistrictGapAnswer answer = new DistrictGapAnswer(
                ParameterHalf.BEST,
                "beibei",
                "elsewhere",
                new Bilingual("Elsewhere", "别处"),
                "cut",
                difference(0.07),
                List.of(
                        new DistrictGapAnswer.BlockShare(
                                "rules", new Bilingual("rules", "规则"), difference(0.01), "outreach", difference(0)),
                        new DistrictGapAnswer.BlockShare(
                                "money",
                                new Bilingual("money", "资金"),
                                difference(0.06),
                                "more-places",
                                difference(0.05))));

        // 1 and 6 points of shares are the 7 of the whole
        assertThat(table(figures(answer).get(0)).rows())
                .containsExactly(
                        List.of("rules", "+1.00 (0.00 to +2.00)", "0.00 (-1.00 to +1.00)"),
                        List.of("money", "+6.00 (+5.00 to +7.00)", "+5.00 (+4.00 to +6.00)"),
                        List.of("all blocks together", "+7.00 (+6.00 to +8.00)", "+7.00 (+6.00 to +8.00)"));
        assertThat(answer.told()).containsExactly("outreach", "more-places", "cut");
    }
}
