package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import minbei.analysis.additionality.OwnDoing;
import minbei.analysis.additionality.ParkEffect;
import minbei.analysis.cost.CostOfService;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.incidence.GroupEffect;
import minbei.analysis.incidence.Incidence;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.CostEffectiveness;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;
import org.junit.jupiter.api.Test;

class AnswerSectionsTest {

    private static final Difference NOTHING = difference(0, 0.001);

    private static Difference difference(double mean, double half) {
        return new Difference(mean, half, mean - half, mean + half, 12, 2);
    }

    private static Reading reading(Language language, ExperimentAnswer... answers) {
        ExperimentDescription plain = MadeUpExperiment.results().experiment();
        List<PolicyDescription> policies = new ArrayList<>(plain.policies());
        policies.set(
                2,
                new PolicyDescription(
                        "outreach",
                        new Bilingual("One place more", "仅增一个名额"),
                        Optional.empty(),
                        plain.policy("outreach").changes(),
                        Map.of(),
                        Map.of(),
                        PolicyDescription.Part.PLACEBO));
        ExperimentDescription withPlacebo = new ExperimentDescription(
                plain.name(),
                plain.label(),
                plain.question(),
                plain.districts(),
                policies,
                plain.yardsticks(),
                plain.months(),
                plain.seeds(),
                plain.populationScale(),
                plain.modelVersion());
        ComparisonResults results =
                ComparisonResults.of(List.of(MadeUpExperiment.resultsOf(withPlacebo)), List.of(answers));
        return Reading.of(new Findings(results, Map.of(), Map.of()), language);
    }

    private static String text(BiConsumer<Markup, Reading> section, Reading reading) {
        Markup out = new Markup();
        section.accept(out, reading);
        return out.toString();
    }

    private static Incidence incidence() {
        return new Incidence(
                ParameterHalf.BEST,
                "minhang",
                List.of(new Incidence.OfPolicy(
                        "cut",
                        List.of(
                                new GroupEffect(Breakdown.INCOME, "low", difference(-0.02, 0.01), NOTHING),
                                new GroupEffect(Breakdown.AGE, "80+", difference(-0.02, 0.03), NOTHING)),
                        difference(120, 50),
                        difference(1500, 200))));
    }

    @Test
    void groupIsNamedAmongLosersOnlyWithItsWholeInterval() {
        String english = text(IncidenceSection::write, reading(Language.EN, incidence()));

        assertThat(english).contains("low income").doesNotContain("age 80+");
        assertThat(english).contains("none told").contains("+1,500 (+1,300 to +1,700)");
        assertThat(english).contains("One place more");
        assertThat(text(IncidenceSection::write, reading(Language.ZH, incidence())))
                .contains("低收入", "无法断定", "仅增一个名额");
    }

    private static MoneyAnswer.Line way(String policy, String name) {
        Difference yuan = difference(2e6, 0);
        return new MoneyAnswer.Line(
                policy,
                policy,
                new Bilingual(name, name),
                10,
                yuan,
                yuan,
                difference(900, 10),
                difference(0.01, 0.002));
    }

    /** In the made-up districts the levers of both policies come to the same. */
    private static Reading twoWays() {
        return reading(
                Language.EN,
                new MoneyAnswer(
                        ParameterHalf.BEST,
                        "beibei",
                        List.of(way("more-places", "as before"), way("cut", "with a park")),
                        List.of()));
    }

    private static DistrictDescription beibei(Reading reading) {
        return reading.experiment().district("beibei");
    }

    @Test
    void aWayThatComesToTheSameAsAnotherSaysSoInsteadOfTheSameNumbers() {
        String table = text((out, all) -> AdditionTable.write(out, all, beibei(all)), twoWays());

        assertThat(table)
                .containsOnlyOnce("+900 (+890 to +910)")
                .contains("as “as before”: the institutions are there already");
    }

    /** 900 person-months for 2 million yuan. */
    @Test
    void theBriefHasARowForEachWayWithEveryAmountBesideTheOther() {
        String table = text((out, all) -> AnswerTable.write(out, all, beibei(all)), twoWays())
                .replace("\n", "");

        assertThat(table)
                .contains("<th scope=\"col\">10 yuan: person-months per million</th>")
                .contains("<th scope=\"row\">as before</th><td>450</td><td>+1.00 (+0.80 to +1.20)</td>")
                .contains("<th scope=\"row\">with a park</th><td>as “as before”</td><td>–</td>");
    }

    @Test
    void withoutAnswersThereIsNoSection() {
        Reading reading = reading(Language.EN);

        assertThat(text(IncidenceSection::write, reading)).isEmpty();
        assertThat(text(AdditionalitySection::write, reading)).isEmpty();
        assertThat(text(CostSection::write, reading)).isEmpty();
        assertThat(text(FlippingSection::write, reading)).isEmpty();
    }

    @Test
    void matchedEstimateStandsBesideTheEffectAndHowFarItIsOff() {
        OwnDoing own = new OwnDoing(
                ParameterHalf.BEST,
                "minhang",
                List.of(new OwnDoing.OfPolicy(
                        "cut", difference(900, 10), difference(850, 9), difference(50, 3), difference(70, 4))),
                Optional.of(new OwnDoing.Park(
                        "cut",
                        "status-quo",
                        List.of(new OwnDoing.OnOutcome(
                                ParkEffect.Outcome.ACTIVE,
                                difference(0.1, 0.05),
                                difference(0.3, 0.1),
                                difference(0.2, 0.1))))));
        String english = text(AdditionalitySection::write, reading(Language.EN, own));

        assertThat(english).contains("<td>850</td>").contains("70 (66 to 74)");
        assertThat(english).contains("+0.10 (+0.05 to +0.15)", "+0.30 (+0.20 to +0.40)", "+0.20 (+0.10 to +0.30)");
        assertThat(text(AdditionalitySection::write, reading(Language.ZH, own))).contains("无谓", "匹配估计");
    }

    /**
     * Extra service 1,000, 2,000, 3,000 is not told from zero: two rays. Without any extra cost told either, anything is possible. With 1,900,
     * 2,000, 2,100: t = 4.3027, q s² = 61,709; (8 · 10⁹ ± √(64 · 10¹⁸ − 3,938,291 · 16 · 10¹²)) / 3,938,291.
     */
    @Test
    void ratioIsPrintedAsTheSetItIs() {
        CostOfService cost = new CostOfService(
                ParameterHalf.BEST,
                "minhang",
                List.of(
                        line("more-places", new double[] {4e6, 4e6, 4e6}, new double[] {1000, 2000, 3000}),
                        line("cut", new double[] {4e6, -4e6, 1e6}, new double[] {1000, -2000, 500}),
                        line("only-minhang", new double[] {4e6, 4e6, 4e6}, new double[] {1900, 2000, 2100})));
        MoneyAnswer money = new MoneyAnswer(ParameterHalf.BEST, "minhang", List.of(), List.of());
        String english = text(CostSection::write, reading(Language.EN, cost, money));

        assertThat(english).contains("2,000 (two rays: up to ");
        assertThat(english).contains("cannot be told");
        assertThat(english).contains("2,000 (1,779 to 2,284)");
        assertThat(text(CostSection::write, reading(Language.ZH, cost, money))).contains("两条射线", "无法断定");
    }

    /** "more-places" has a fifth more money from 2018 on, "cut" as much as the yardstick. */
    @Test
    void differencePerMillionIsMarkedWhereThePolicyHasNotTheSameMoney() {
        CostOfService cost = new CostOfService(
                ParameterHalf.BEST,
                "minhang",
                List.of(
                        line("more-places", new double[] {4e6, 4e6}, new double[] {1000, 2000}),
                        line("cut", new double[] {4e6, 4e6}, new double[] {1000, 2000})));

        assertThat(text(CostSection::write, reading(Language.EN, cost)))
                .contains("<td>-10.0 (-14.0 to -6.0); not the same money</td>")
                .contains("<td>-10.0 (-14.0 to -6.0)</td>");
        assertThat(text(CostSection::write, reading(Language.ZH, cost))).contains("；资金不同");
    }

    /** 4 million yuan more for some 2,000 person-months less: −2,000 yuan are no price at which anything could be bought. */
    @Test
    void ratioOfMoreSpendingForLessServiceIsNotReadAsAPrice() {
        CostOfService cost = new CostOfService(
                ParameterHalf.BEST,
                "minhang",
                List.of(line("cut", new double[] {4e6, 4e6, 4e6}, new double[] {-1900, -2000, -2100})));
        MoneyAnswer money = new MoneyAnswer(ParameterHalf.BEST, "minhang", List.of(), List.of());

        assertThat(text(CostSection::write, reading(Language.EN, cost, money)))
                .contains("-2,000 (-2,284 to -1,779); dearer, not more served");
        assertThat(text(CostSection::write, reading(Language.ZH, cost, money))).contains("更贵，服务未增");
    }

    private static CostOfService.OfPolicy line(String policy, double[] cost, double[] effect) {
        return new CostOfService.OfPolicy(
                policy, difference(400, 5), difference(-10, 4), CostEffectiveness.of(cost, effect));
    }
}
