package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.table.Decimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepCommandTest {

    private static final int RUNS = SmallDesign.RUNS;

    private static final ModelRunner UNLUCKY = (input, seed) -> {
        if (seed == 2) {
            throw new IllegalStateException("seed 2 is unlucky");
        }
        return InventedModel.run(input, seed);
    };

    @TempDir
    Path temp;

    private final TestBench bench = TestBench.invented();
    private Path design;
    private Path out;

    @BeforeEach
    void writeDesign() throws IOException {
        design = temp.resolve("mine.yml");
        Files.writeString(design, SmallDesign.YAML);
        out = temp.resolve("out");
    }

    private int sweep(TestBench with, String... options) {
        String[] all = Stream.concat(Stream.of("sweep", design.toString(), "--out", out.toString()), Stream.of(options))
                .toArray(String[]::new);
        return with.call(all);
    }

    private void replace(String text, String other) throws IOException {
        String before = Files.readString(design);
        assertThat(before).contains(text);
        Files.writeString(design, before.replace(text, other));
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(out.resolve("tables/" + table));
    }

    @Test
    void completeSweepHasARowForEveryPointRunAndYear() throws Exception {
        assertThat(sweep(bench)).isZero();
        assertThat(bench.out()).contains("Results: " + out);
        assertThat(lines("points.csv")).hasSize(1 + 8);
        assertThat(lines("runs.csv")).hasSize(1 + RUNS);
        assertThat(lines("outcomes.csv")).hasSize(1 + RUNS * 2);
        assertThat(lines("points.csv").get(0)).isEqualTo("point,district,trust.awarenessMean,department.purchaseShare");
        JsonNode progress =
                new ObjectMapper().readTree(out.resolve("progress.json").toFile());
        assertThat(progress.path("state").asText()).isEqualTo("done");
        assertThat(progress.path("done").asInt()).isEqualTo(RUNS);
    }

    @Test
    void replicationsHaveTheSameSeedsAtAllPointsAndPolicies() throws Exception {
        sweep(bench);
        for (String row : lines("runs.csv").subList(1, RUNS + 1)) {
            String[] cells = row.split(",", -1);
            assertThat(Long.parseLong(cells[5])).isEqualTo(1 + Long.parseLong(cells[4]));
        }
    }

    @Test
    void parquetHoldsWhatTheCsvHolds() throws Exception {
        sweep(bench);
        Hydrator<Map<String, Object>, Map<String, Object>, String> rowByRow = new Hydrator<>() {
            @Override
            public Map<String, Object> start() {
                return new TreeMap<>();
            }

            @Override
            public Map<String, Object> add(Map<String, Object> row, String heading, Object value) {
                row.put(heading, value);
                return row;
            }

            @Override
            public Map<String, Object> finish(Map<String, Object> row) {
                return row;
            }
        };
        List<String> csv = lines("outcomes.csv");
        String[] headings = csv.get(0).split(",");
        try (Stream<Map<String, Object>> rows = ParquetReader.streamContent(
                out.resolve("tables/outcomes.parquet").toFile(), rowByRow, path -> path[0])) {
            List<Map<String, Object>> all = rows.toList();
            assertThat(all).hasSize(csv.size() - 1);
            for (int row = 0; row < all.size(); row++) {
                String[] cells = csv.get(row + 1).split(",", -1);
                for (int column = 0; column < headings.length; column++) {
                    Object value = all.get(row).get(headings[column]);
                    String text = value instanceof Double number
                            ? Decimal.observed(number)
                            : String.valueOf(value == null ? "" : value);
                    assertThat(text).isEqualTo(cells[column]);
                }
            }
        }
    }

    @Test
    void filesDoNotHangOnThreads() throws Exception {
        sweep(bench, "--threads", "1");
        Map<String, String> one = TestBench.files(out);
        out = temp.resolve("other");
        sweep(bench, "--threads", "4");
        Map<String, String> four = TestBench.files(out);
        one.remove("progress.json");
        four.remove("progress.json");
        assertThat(four).isEqualTo(one).hasSizeGreaterThan(8);
    }

    @Test
    void failedRunIsARowWithItsErrorAndHowToRepeatIt() throws Exception {
        TestBench unlucky = TestBench.with(UNLUCKY);
        assertThat(sweep(unlucky)).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        // one replication of three
        assertThat(unlucky.err()).contains("16 of 48 runs failed");
        String row = lines("runs.csv").get(1 + 1);
        assertThat(row)
                .contains("failed,IllegalStateException: seed 2 is unlucky,minbei sweep " + design + " --only 1,");
        assertThat(lines("outcomes.csv")).hasSize(1 + 32 * 2);
        assertThat(unlucky.call("sweep", design.toString(), "--only", "0")).isZero();
        assertThat(unlucky.out()).contains("coverage  2014  ");
        assertThat(unlucky.call("sweep", design.toString(), "--only", "1")).isEqualTo(ExitCode.FAULT);
        assertThat(unlucky.err()).contains("seed 2 is unlucky");
    }

    @Test
    void completeFolderOfTheSameDesignNeedsNothing() throws Exception {
        sweep(bench);
        assertThat(sweep(bench)).isZero();
        assertThat(bench.out()).contains("holds this sweep already");
    }

    @Test
    void completeFolderOfAnotherDesignIsRefused() throws Exception {
        sweep(bench);
        replace("points: 8", "points: 16");
        assertThat(sweep(bench)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("--out (" + out + ") belongs to another design");
    }

    @Test
    void unfinishedFolderOfAnotherDesignIsRefused() throws Exception {
        ModelRunner stopping = (input, seed) -> {
            if (seed == 3) {
                throw new CancellationException();
            }
            return InventedModel.run(input, seed);
        };
        assertThat(sweep(TestBench.with(stopping))).isEqualTo(ExitCode.INTERRUPTED);
        replace("seed: 1", "seed: 11");
        assertThat(sweep(bench)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains(".part) belongs to another design");
        replace("seed: 11", "seed: 1");
        assertThat(sweep(bench)).isZero();
        assertThat(bench.err()).contains("runs are kept from an earlier attempt");
    }

    @Test
    void secondProcessOnTheFolderIsToldAndStops() throws Exception {
        Path part = Files.createDirectory(temp.resolve("out.part"));
        try (FileChannel channel =
                        FileChannel.open(part.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(sweep(bench)).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(bench.err()).contains("is being worked on by another minbei");
        }
    }

    @Test
    void moreThanTenMillionRunsNeedAYes() throws Exception {
        replace("points: 8", "points: 2000000");
        assertThat(sweep(bench)).isEqualTo(ExitCode.BAD_INPUT);
        // 2,000,000 points, 2 policies, 3 replications
        assertThat(bench.err())
                .contains("the design comes to 12000000 runs, more than 10000000")
                .contains("--yes");
        assertThat(out).doesNotExist();
        assertThat(temp.resolve("out.part")).doesNotExist();
    }

    @Test
    void moreRunsThanCanBeCountedAreRefusedEvenWithAYes() throws Exception {
        replace("points: 8", "points: 1000000000");
        assertThat(sweep(bench, "--yes")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("which no option allows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--engine spork | --engine (spork) must be one that is here: local",
                "--master spark://here:1 | --master (spark://here:1) must be left out with --engine local",
                "--within soon | --within (soon) must be a time above 0 and at most 1000h, for example 90s, 10m or 2h",
                "--only 48 | --only (48) must be a whole number from 0 to 47",
                "--reuse nowhere | --reuse (nowhere) must be the folder of a complete sweep",
            })
    void badOptionIsToldInOneLine(String options, String message) {
        assertThat(sweep(bench, options.strip().split(" "))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains(message.strip());
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--engine spork | --engine（spork）必须是已有的引擎：local",
                "--master spark://here:1 | 使用 --engine local 时不得给出 --master（spark://here:1）",
                "--within soon | --within（soon）必须",
                "--only 48 | --only（48）必须是 0 至 47 之间的整数",
                "--reuse nowhere | --reuse（nowhere）必须是同一模型版本、相同结果指标和年份的已完成扫描的文件夹",
            })
    void badOptionIsToldInChineseWhereThatIsAskedFor(String options, String message) {
        assertThat(sweep(bench, (options.strip() + " --lang zh").split(" "))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains(message.strip());
        assertThat(out).doesNotExist();
    }

    @Test
    void designThatIsTooLargeOrAnotherIsToldInChineseWhereThatIsAskedFor() throws Exception {
        sweep(bench);
        replace("points: 8", "points: 16");
        assertThat(sweep(bench, "--lang", "zh")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("--out（" + out + "）属于另一设计；结果从不混放");
        replace("points: 16", "points: 2000000");
        assertThat(sweep(bench, "--lang", "zh")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("该设计共 12000000 次运行，超过 10000000 次").contains("--yes");
    }

    @Test
    void planTellsRunsTimeIntervalAndDiskAndWritesNothing() {
        assertThat(sweep(bench, "--plan")).isZero();
        assertThat(bench.out())
                .contains("48 runs; points: 8 (sobol), districts: 1, policies: 2, replications: 3")
                .contains("runs at a time (6 runs timed, 0 of them failed)")
                .contains("95 % interval of mean coverage: about ± ")
                .contains("MB on disk");
        assertThat(out).doesNotExist();
    }

    @Test
    void planSpeaksChineseWhereThatIsAskedFor() {
        assertThat(sweep(bench, "--plan", "--lang", "zh")).isZero();
        assertThat(bench.out()).contains("共 48 次运行：8 个设计点（sobol）").contains("覆盖率 均值的 95 % 区间：约 ± ");
    }

    @Test
    void timeThatSufficesTakesNoMoreReplicationsThanTheDesignSaysAndTheManifestTells() throws Exception {
        assertThat(sweep(bench, "--within", "2h")).isZero();
        assertThat(bench.err()).contains("--within 2h: 3 of 3 replications fit");
        JsonNode settings = new ObjectMapper()
                .readTree(out.resolve("manifest.json").toFile())
                .path("settings");
        assertThat(settings.path("within").asText()).isEqualTo("2h");
        assertThat(settings.path("replications").asInt()).isEqualTo(3);
    }

    @Test
    void longerDesignTakesOverTheRunsOfTheShorter() throws Exception {
        sweep(bench);
        Path shorter = out;
        out = temp.resolve("longer");
        replace("points: 8", "points: 16");
        AtomicInteger done = new AtomicInteger();
        TestBench counting = TestBench.with((input, seed) -> {
            done.incrementAndGet();
            return InventedModel.run(input, seed);
        });
        assertThat(sweep(counting, "--reuse", shorter.toString())).isZero();
        assertThat(done).hasValue(RUNS);
        Map<String, String> reused = TestBench.files(out);
        out = temp.resolve("anew");
        sweep(bench);
        Map<String, String> anew = TestBench.files(out);
        reused.remove("progress.json");
        anew.remove("progress.json");
        assertThat(reused).isEqualTo(anew);
    }

    @Test
    void csvForExcelBeginsWithAByteOrderMark() throws Exception {
        sweep(bench, "--excel");
        assertThat(lines("runs.csv").get(0)).startsWith("\uFEFFrun,");
        assertThat(bench.call("sweep-report", out.toString())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void reportHasItsFourFiguresInEitherLanguage(String language) throws Exception {
        sweep(bench);
        assertThat(bench.call("sweep-report", out.toString(), "--cost", "trust", "--lang", language))
                .isZero();
        String page = Files.readString(out.resolve("report.html"));
        boolean chinese = language.equals("zh");
        assertThat(page)
                .contains("lang=\"" + language + "\"")
                .contains(chinese ? "主效应" : "Main effects")
                .contains(chinese ? "<h2>北碚</h2>" : "<h2>Beibei</h2>")
                .contains(chinese ? "<td>增加预算</td>" : "<td>A larger envelope</td>");
        for (String key : List.of("effects", "surface", "best", "cost")) {
            assertThat(page).contains("id=\"" + key + "-beibei\"");
            assertThat(out.resolve("charts/" + key + "-beibei.png")).exists();
        }
    }

    @Test
    void reportOfNoSweepOrOfAnOutcomeNotKeptIsRefused() throws Exception {
        assertThat(bench.call("sweep-report", temp.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("must be the folder of a complete sweep");
        sweep(bench);
        assertThat(bench.call("sweep-report", out.toString(), "--outcome", "spent"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("--outcome (spent) must be an outcome that the sweep kept: coverage, trust");
    }
}
