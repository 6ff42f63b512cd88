package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs read the tables of a sweep, by the very lines that {@code analysis/docs/reading-results.md} gives them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingResultsTest {

    private static final Path PAGE = Path.of("docs", "reading-results.md");
    private static final String DESIGN =
            SmallDesign.YAML.replace("[beibei]", "[beibei, minhang]").replace("replications: 3", "replications: 2");
    /** 8 points, 2 districts, 2 policies, 2 replications, 2 years. */
    private static final int ROWS = 8 * 2 * 2 * 2 * 2;
    /** CSV has twelve digits of a number near 0.1; a mean of such is off by no more than half of the last. */
    private static final double CSV_DIGITS = 0.5e-12;

    private static final double LAST_BITS = 1e-15;

    @TempDir
    private static Path temp;

    private Path plain = temp;
    private Path marked = temp;

    @BeforeAll
    void carryOutASweepWithAndWithoutAByteOrderMark() throws IOException {
        Path design = Files.writeString(temp.resolve("mine.yml"), DESIGN);
        plain = temp.resolve("plain");
        marked = temp.resolve("marked");
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(plain, "sweep", design.toString())).isZero();
        assertThat(bench.callInto(marked, "sweep", design.toString(), "--excel"))
                .isZero();
    }

    private Path folder(String kind) {
        return kind.equals("plain") ? plain : marked;
    }

    /** The lines of the page for a language. */
    private static String piece(String language) throws IOException {
        String page = Files.readString(PAGE);
        String start = "```" + language + "\n";
        int from = page.indexOf(start) + start.length();
        assertThat(from).as(language).isGreaterThan(start.length());
        return page.substring(from, page.indexOf("```", from));
    }

    /** Mean coverage by policy, from the text of the file. */
    private Map<String, Double> expected() throws IOException {
        List<String> lines = Files.readAllLines(plain.resolve("tables/outcomes.csv"));
        assertThat(lines).hasSize(1 + ROWS);
        assertThat(lines.get(0)).isEqualTo("run,point,district,policy,replication,year,coverage,trust");
        return new TreeMap<>(lines.subList(1, lines.size()).stream()
                .map(line -> line.split(",", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[3], Collectors.averagingDouble(cells -> Double.parseDouble(cells[6])))));
    }

    private void assertMeans(Map<String, Double> means) throws IOException {
        Map<String, Double> expected = expected();
        assertThat(means).containsOnlyKeys("larger-envelope", "status-quo");
        expected.forEach((policy, mean) -> assertThat(means.get(policy)).isCloseTo(mean, within(CSV_DIGITS)));
    }

    private static Map<String, Double> run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Map<String, Double> means = new TreeMap<>();
        said.lines()
                .map(line -> line.trim().split("\\s+"))
                .forEach(words -> means.put(words[0], Double.parseDouble(words[1])));
        return means;
    }

    private static boolean answers(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // no such program
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "marked"})
    void pandasReadsTheTables(String kind) throws Exception {
        // Debian's own Python has Debian's pandas, whatever stands before it on the path.
        List<String> pythons = Stream.of("/usr/bin/python3", "python3").toList();
        List<String> able = new ArrayList<>();
        for (String python : pythons) {
            if (answers(python, "-c", "import pandas")) {
                able.add(python);
            }
        }
        assumeTrue(!able.isEmpty(), "Python has no pandas here");
        assertMeans(run(folder(kind), able.get(0), "-c", piece("python")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "marked"})
    void programmingLanguageRReadsTheTables(String kind) throws Exception {
        assumeTrue(answers("Rscript", "--version"), "R is not installed");
        assertMeans(run(folder(kind), "Rscript", "-e", piece("r")));
    }

    /** A DuckDB that reaches for no network. */
    private static Connection duckDb() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET autoinstall_known_extensions=false");
            statement.execute("SET autoload_known_extensions=false");
        }
        return connection;
    }

    private static List<String> rows(String query) throws SQLException {
        try (Connection connection = duckDb();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    cells.add(found.getString(column));
                }
                rows.add(String.join(" ", cells));
            }
            return rows;
        }
    }

    @Test
    void duckDbReadsTheParquetFilesByTheLinesOfThePage() throws Exception {
        Map<String, Double> means = new TreeMap<>();
        for (String row : rows(piece("sql").replace("'tables/", "'" + plain + "/tables/"))) {
            means.put(row.split(" ")[0], Double.parseDouble(row.split(" ")[1]));
        }
        assertMeans(means);
    }

    @Test
    void duckDbFindsTheTypesOfColumnsInParquet() throws Exception {
        assertThat(rows("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '" + plain
                        + "/tables/outcomes.parquet')"))
                .containsExactly(
                        "run BIGINT",
                        "point BIGINT",
                        "district VARCHAR",
                        "policy VARCHAR",
                        "replication BIGINT",
                        "year BIGINT",
                        "coverage DOUBLE",
                        "trust DOUBLE");
        assertThat(rows("SELECT column_name FROM (DESCRIBE SELECT * FROM '" + plain + "/tables/points.parquet')"))
                .containsExactly("point", "district", "trust.awarenessMean", "department.purchaseShare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "marked"})
    void duckDbFindsInCsvTheRowsOfParquet(String kind) throws Exception {
        String both = "FROM '" + folder(kind) + "/tables/outcomes.csv' c JOIN '" + folder(kind)
                + "/tables/outcomes.parquet' p USING (run, point, district, policy, replication, year) WHERE ";
        String near = "abs(c.coverage - p.coverage) < " + CSV_DIGITS + " AND abs(c.trust - p.trust) < " + CSV_DIGITS;
        assertThat(rows("SELECT count(*) " + both + near)).containsExactly(Integer.toString(ROWS));
        assertThat(rows("SELECT count(*) " + both + "abs(c.coverage - p.coverage) > " + LAST_BITS))
                .as("Parquet has more digits than CSV in some rows, so these are two readings and not one")
                .doesNotContain("0");
    }

    @Test
    void everyCsvFileForExcelBeginsWithAByteOrderMarkAndNoOtherDoes() throws IOException {
        for (String table : List.of("points", "runs", "outcomes")) {
            byte[] with = Files.readAllBytes(marked.resolve("tables/" + table + ".csv"));
            byte[] without = Files.readAllBytes(plain.resolve("tables/" + table + ".csv"));
            assertThat(with).startsWith(0xEF, 0xBB, 0xBF).hasSize(without.length + 3);
            assertThat(without)
                    .startsWith(
                            table.equals("points")
                                    ? "point".getBytes(StandardCharsets.UTF_8)
                                    : "run".getBytes(StandardCharsets.UTF_8));
        }
    }
}
