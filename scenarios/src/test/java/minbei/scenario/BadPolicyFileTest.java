package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import minbei.scenario.policy.ResolvedScenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadPolicyFileTest {

    private static final String HEAD = "name: mine\nlabel: {en: Mine, zh: 我的}\nlevers:\n";
    private static final String MINE = "scenarios/policies/mine.yml:";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    @Test
    void unknownLeverIsNamedWithSuggestion() {
        assertThat(problems("  - from: 2015-01\n    set:\n      envelopePerResidentYear: 90\n"))
                .containsExactly(MINE + "6: envelopePerResidentYear (90) must be a lever of the parameter catalogue."
                        + " Maybe you meant budget.envelopePerResidentYear.");
    }

    @Test
    void parameterThatIsNoLeverIsRefused() {
        assertThat(problems("  - from: 2015-01\n    set: {population.migrantShare: 0.3}\n"))
                .containsExactly(
                        MINE + "5: population.migrantShare (0.3) must be left alone: population.migrantShare is no"
                                + " lever, so no policy can change it. Maybe it belongs into a district file.");
    }

    @Test
    void valueOutOfBoundsIsOneProblem() {
        assertThat(problems("  - from: 2015-01\n    set: {budget.envelopePerResidentYear: -5}\n"))
                .containsExactly(
                        MINE + "5: budget.envelopePerResidentYear (-5) must be 0 to 5000 yuan per resident and year."
                                + " Maybe you meant 5.");
    }

    @Test
    void wordWhereANumberBelongsIsOneProblem() {
        assertThat(problems("  - from: 2015-01\n    set: {department.purchaseShare: 20%}\n"))
                .containsExactly(
                        MINE + "5: department.purchaseShare (20%) must be a number, 0 to 1 share of the need's money,"
                                + " {times: factor} or {plus: amount}. Maybe you meant 0.2.");
    }

    @Test
    void monthsThatRunBackwardsAreOneProblem() {
        assertThat(problems("  - from: 2016-03\n    until: 2015-03\n    set: {department.purchaseShare: 0}\n"))
                .containsExactly(MINE
                        + "5: until of the 1st entry of levers (2015-03) must be 2016-03, the month of from, or later."
                        + " Maybe exchange the two.");
    }

    @Test
    void monthsOutsideTheHorizonAreOneProblemEach() {
        assertThat(problems("  - from: 2013-12\n    until: 2024-01\n    set: {department.purchaseShare: 0}\n"))
                .containsExactly(
                        MINE
                                + "4: from of the 1st entry of levers (2013-12) must be a month from 2014-01 to 2023-12, written YYYY-MM.",
                        MINE
                                + "5: until of the 1st entry of levers (2024-01) must be a month from 2014-01 to 2023-12, written YYYY-MM.");
    }

    @Test
    void badFirstMonthDoesNotHideThatTheLastIsEarlier() {
        assertThat(problems("  - from: 2016-3\n    until: 2015-03\n    set: {department.purchaseShare: 0}\n"))
                .containsExactly(
                        MINE + "4: from of the 1st entry of levers (2016-3) must be a month from 2014-01 to 2023-12,"
                                + " written YYYY-MM. Maybe you meant 2016-03.",
                        MINE + "5: until of the 1st entry of levers (2015-03) must be 2016-03, the month of from, or"
                                + " later. Maybe exchange the two.");
        assertThat(problems("  - from: 2024-05\n    until: 2015-03\n    set: {department.purchaseShare: 0}\n"))
                .hasSize(2);
    }

    @Test
    void monthWrittenOtherwiseIsOneProblem() {
        assertThat(problems("  - from: Jan 2015\n    set: {department.purchaseShare: 0}\n"))
                .containsExactly(
                        MINE
                                + "4: from of the 1st entry of levers (Jan 2015) must be a month from 2014-01 to 2023-12, written YYYY-MM.");
    }

    @Test
    void sameLeverWithTwoValuesInOverlappingMonthsIsOneProblem() {
        assertThat(problems("""
                          - from: 2015-01
                            until: 2016-12
                            set: {budget.envelopePerResidentYear: 90}
                          - from: 2016-12
                            set: {budget.envelopePerResidentYear: 95}
                        """))
                .containsExactly(
                        MINE + "8: budget.envelopePerResidentYear (95) must be the same in months that overlap, but"
                                + " line 6 has 90. Maybe end the earlier one with until.");
    }

    @Test
    void familyAndCategoryThatContradictEachOtherAreOneProblem() {
        assertThat(problems("""
                          - from: 2015-01
                            set:
                              department.purchaseShare: 0
                              department.purchaseShare.health: 0.5
                        """))
                .containsExactly(
                        MINE + "7: department.purchaseShare.health (0.5) must be the same in months that overlap, but"
                                + " line 6 has 0. Maybe end the earlier one with until.");
    }

    @Test
    void unknownCategoryIsNamedWithSuggestion() {
        assertThat(problems("  - from: 2015-01\n    set: {department.purchaseShare: {elderlyCare: 0.1}}\n"))
                .containsExactly(MINE
                        + "5: elderlyCare is not a key of department.purchaseShare; allowed are health, elderCare,"
                        + " psychologicalCare, employment, poverty. Maybe you meant elderCare.");
    }

    @Test
    void nameOtherThanThatOfTheFileIsOneProblem() {
        folder.write("policies/mine.yml", "name: yours\nlabel: {en: Mine, zh: 我的}\nlevers: []\n");
        assertThat(EditedFolder.problemsOf(() -> folder.open().policy("mine")))
                .containsExactly(MINE
                        + "1: name (yours) must be the name of its file, mine. Maybe rename the file to yours.yml.");
    }

    @Test
    void nameThatAnotherFileHasIsOneProblem() {
        folder.write("policies/other.yml", "name: larger-envelope\nlabel: {en: Other, zh: 其他}\nlevers: []\n");
        assertThat(EditedFolder.problemsOf(() -> folder.open().policy("larger-envelope")))
                .containsExactly("scenarios/policies/larger-envelope.yml:1: name (larger-envelope) must be its own, but"
                        + " scenarios/policies/other.yml has it too.");
    }

    @Test
    void sharesThatALeverMovesMustStillSumToOne() throws Exception {
        folder.write(
                "policies/mine.yml", HEAD + "  - from: 2015-01\n    set: {budget.needShare.elderCare: {plus: 0.1}}\n");
        ScenarioFolder open = folder.open();
        var policy = open.policy("mine");
        var district = open.district("minhang");
        assertThat(EditedFolder.problemsOf(() -> ResolvedScenario.of(district, policy)))
                .containsExactly(
                        MINE + "5: budget.needShare with budget.environmentShare (health 0.052 + elderCare 0.575 +"
                                + " psychologicalCare 0.149 + employment 0.154 + poverty 0.13 + environmentShare 0.04 = 1.1 in minhang"
                                + " from 2015-01) must be shares that sum to 1. Maybe take from one what another gets.");
    }

    @Test
    void leverThatLeadsOutOfBoundsInADistrictIsOneProblem() throws Exception {
        folder.write(
                "policies/mine.yml",
                HEAD + "  - from: 2015-01\n    set: {budget.envelopePerResidentYear: {times: 100}}\n");
        ScenarioFolder open = folder.open();
        var policy = open.policy("mine");
        var district = open.district("minhang");
        assertThat(EditedFolder.problemsOf(() -> open.resolve(district, policy)))
                .containsExactly(
                        MINE + "5: budget.envelopePerResidentYear (7500 in minhang: 75 times 100) must be 0 to 5000"
                                + " yuan per resident and year.");
        assertThat(open.resolve(open.district("beibei"), policy).changes()).hasSize(1);
    }

    private List<String> problems(String levers) {
        folder.write("policies/mine.yml", HEAD + levers);
        return EditedFolder.problemsOf(() -> folder.open().policy("mine"));
    }
}
