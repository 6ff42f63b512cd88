package minbei.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerRowsTest {

    @Test
    void groupStandsBesideThePlaceboWithItsVerdict() {
        List<List<String>> rows = IncidenceTable.rows(InventedAnswers.all()).rows();

        assertThat(rows.get(0))
                .containsExactly(
                        "best",
                        "here",
                        "other",
                        "hukou",
                        "migrant",
                        "coverage",
                        "share",
                        "-0.25",
                        "-0.5",
                        "-0.125",
                        "3",
                        "",
                        "",
                        "",
                        "loses");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2))
                .containsExactly(
                        "best", "here", "other", "total", "all", "lostNet", "needs", "-0.25", "-0.5", "-0.125", "3", "",
                        "", "", "");
    }

    @Test
    void parkIsHeldAgainstThePolicyWithoutOneAndTheRestAgainstTheYardstick() {
        List<List<String>> rows =
                AdditionalityTable.rows(InventedAnswers.all(), "yardstick").rows();

        assertThat(rows)
                .extracting(row -> row.get(3) + " " + row.get(4) + " " + row.get(5))
                .containsExactly(
                        "yardstick active active",
                        "yardstick deadweight active",
                        "yardstick additional active",
                        "yardstick displaced active",
                        "same parkEffect contracts",
                        "same parkEstimate contracts",
                        "same parkError contracts");
    }

    @Test
    void ratioSaysWhatItsSetIs() {
        List<String> ratio = CostTable.rows(InventedAnswers.all()).rows().stream()
                .filter(row -> row.get(3).equals("costPerExtraPersonMonth"))
                .findFirst()
                .orElseThrow();

        // means 11 and 1/3
        assertThat(ratio.get(5)).isEqualTo("33");
        assertThat(ratio.get(ratio.size() - 1)).isEqualTo("twoRays");
        assertThat(Double.parseDouble(ratio.get(6))).isLessThan(Double.parseDouble(ratio.get(7)));
    }

    @Test
    void partOfTheVarianceThatWasNotRunIsEmptyAndNotNought() {
        List<List<String>> rows = UncertaintyTable.rows(InventedAnswers.all()).rows();

        assertThat(rows)
                .extracting(row -> row.get(4) + ":" + row.get(5) + ":" + row.get(6))
                .containsExactly("luck:0.5:0.25", "parameters:0.866025404:0.75", "data::", "structure:0:0");
    }
}
