package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.language.Bilingual;
import minbei.analysis.result.CompleteComparison;
import minbei.analysis.result.Named;
import minbei.analysis.result.YearDifference;
import minbei.analysis.result.YearMean;
import minbei.analysis.table.Measure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a notebook is told of a folder is what the files of the folder say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompleteComparisonTest {

    private static final String[] COMPARE = {
        "compare", "own-places", "--replications", "2", "--months", "24", "--population-scale", "0.01", "--quiet"
    };

    @TempDir
    private static Path temp;

    private Path folder = temp;
    private CompleteComparison comparison;

    @BeforeAll
    void compare() throws IOException {
        folder = temp.resolve("whole");
        assertThat(TestBench.invented().callInto(folder, COMPARE)).isZero();
        comparison = CompleteComparison.open(folder).orElseThrow();
    }

    private List<String[]> cells(String table, String indicator) throws IOException {
        return Files.readAllLines(folder.resolve("tables/" + table + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> List.of(cells).contains(indicator))
                .toList();
    }

    @Test
    void tellsTheQuestionAndWhatWasHeldAgainstWhat() {
        assertThat(comparison.label()).isEqualTo(new Bilingual("Places of the departments' own", "部门自办名额"));
        assertThat(comparison.question().english()).startsWith("How many more residents in need");
        assertThat(comparison.question().chinese()).startsWith("部门自办服务时");
        assertThat(comparison.districts())
                .containsExactly(
                        new Named("minhang", new Bilingual("Minhang", "闵行")),
                        new Named("beibei", new Bilingual("Beibei", "北碚")));
        assertThat(comparison.policies())
                .extracting(Named::key)
                .containsExactly(
                        "status-quo",
                        "larger-envelope",
                        "all-provided-directly",
                        "extra-elder-places",
                        "elder-care-first");
        assertThat(comparison.yardsticks()).containsExactly("status-quo");
    }

    @Test
    void tellsHowItWasRun() {
        assertThat(comparison.halves()).containsExactly(ParameterHalf.BEST, ParameterHalf.DRAWN);
        assertThat(comparison.replications()).isEqualTo(2);
        assertThat(comparison.populationScale()).isEqualTo(0.01);
        // 24 months from 2014-01
        assertThat(comparison.lastYear()).isEqualTo(2015);
    }

    @Test
    void meansAreTheRowsOfTheirTable() throws IOException {
        // half, district, policy, year, months, indicator, mean, standardDeviation, n
        List<String[]> rows = cells("summary", "coverage");
        List<YearMean> means = comparison.means("coverage");
        // 2 halves, 2 districts, 5 policies, 2 years
        assertThat(means).hasSize(2 * 2 * 5 * 2).hasSameSizeAs(rows);
        for (int i = 0; i < means.size(); i++) {
            String[] row = rows.get(i);
            YearMean mean = means.get(i);
            assertThat(List.of(mean.half().key(), mean.district(), mean.policy(), Integer.toString(mean.year())))
                    .containsExactly(row[0], row[1], row[2], row[3]);
            assertThat(mean.mean()).isEqualTo(Double.parseDouble(row[6]));
            assertThat(mean.standardDeviation()).isEqualTo(Double.parseDouble(row[7]));
            assertThat(mean.n()).isEqualTo(2);
        }
    }

    @Test
    void differencesAreTheRowsOfTheirTable() throws IOException {
        // half, district, policy, yardstick, year, months, indicator, difference, lower, upper, n, skewness, ...
        List<String[]> rows = cells("differences", "coverage");
        List<YearDifference> differences = comparison.differences("coverage");
        // 2 halves, 2 districts, the 4 policies that are not the yardstick, 2 years
        assertThat(differences).hasSize(2 * 2 * 4 * 2).hasSameSizeAs(rows);
        for (int i = 0; i < differences.size(); i++) {
            String[] row = rows.get(i);
            YearDifference found = differences.get(i);
            assertThat(List.of(found.half().key(), found.district(), found.policy(), found.yardstick()))
                    .containsExactly(row[0], row[1], row[2], row[3]);
            assertThat(found.year()).isEqualTo(Integer.parseInt(row[4]));
            assertThat(found.difference().mean()).isEqualTo(Double.parseDouble(row[7]));
            assertThat(found.difference().lower()).isEqualTo(Double.parseDouble(row[8]));
            assertThat(found.difference().upper()).isEqualTo(Double.parseDouble(row[9]));
            assertThat(found.difference().n()).isEqualTo(2);
        }
    }

    @Test
    void indicatorThatTheResultsDoNotHoldHasNoRowsAndNoName() throws IOException {
        assertThat(comparison.means("covrage")).isEmpty();
        assertThat(comparison.differences("covrage")).isEmpty();
        assertThat(comparison.indicator("coverage"))
                .isEqualTo(new Measure("coverage", new Bilingual("coverage", "覆盖率"), "share"));
        assertThatThrownBy(() -> comparison.indicator("covrage"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator (covrage) must be one of tables/dictionary.csv");
    }

    @Test
    void tablesForExcelSayTheSame() throws IOException {
        Path chinese = temp.resolve("chinese");
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(chinese, with("--lang", "zh"))).isZero();
        assertThat(Files.readAllBytes(chinese.resolve("tables/summary.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        CompleteComparison other = CompleteComparison.open(chinese).orElseThrow();
        assertThat(other.means("coverage")).isEqualTo(comparison.means("coverage"));
        assertThat(other.label()).isEqualTo(comparison.label());
    }

    private static String[] with(String... more) {
        return Stream.concat(Stream.of(COMPARE), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void folderWithoutACompleteComparisonIsNone() throws IOException {
        assertThat(CompleteComparison.open(temp.resolve("nowhere"))).isEmpty();
        assertThat(CompleteComparison.open(folder.resolve("tables"))).isEmpty();
        Path sweep = Files.createDirectories(temp.resolve("sweep"));
        Files.writeString(sweep.resolve("manifest.json"), "{\"kind\": \"sweep\"}");
        assertThat(CompleteComparison.open(sweep)).isEmpty();
    }
}
