package minbei.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import minbei.analysis.answer.WhichComesFirst;
import minbei.analysis.execution.RunOutcome;
import minbei.analysis.execution.Sha256;
import minbei.analysis.experiment.Category;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DrawSource;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.InventedExperiment;
import minbei.analysis.experiment.InventedLines;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.experiment.ParameterDraw;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Language;
import minbei.model.RunRecord;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.RunLines;
import minbei.model.observation.ServedNeeds;
import minbei.model.observation.SpendingLine;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final int MONTHS = 14;
    private static final PlannedRun FAILED = new PlannedRun("here", "other", 1, 2);

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        write(folder, Language.EN);
    }

    private static void write(Path folder, Language language) throws IOException {
        ExperimentDescription experiment = InventedExperiment.of(MONTHS, 3);
        RunSource runs = run -> run.equals(FAILED) ? Optional.empty() : Optional.of(invent(run));
        List<RunOutcome> outcomes = experiment.policies().stream()
                .flatMap(policy -> experiment.seeds().stream()
                        .map(seed -> new PlannedRun("here", policy.key(), (int) (seed - 1), seed)))
                .map(run -> new RunOutcome(run, "address", run.equals(FAILED) ? "" : "hash", error(run)))
                .toList();
        ExperimentResults best = ExperimentResults.of(experiment, runs, List.of());
        List<ExperimentAnswer> answers = new ArrayList<>(new WhichComesFirst().answer(best, runs));
        answers.addAll(InventedAnswers.all());
        ComparisonResults results = ComparisonResults.of(List.of(best), answers);
        DrawSource draws = (district, replication) ->
                List.of(new ParameterDraw(replication, district, "budget.envelopePerResidentYear", 0.25, 17.5, false));
        Tables.write(folder, results, outcomes, runs, draws, LinesKept.FIRST, language);
    }

    private static String error(PlannedRun run) {
        return run.equals(FAILED) ? "IllegalStateException: a \"quoted\", comma'd error" : "";
    }

    private static RunRecord invent(PlannedRun run) {
        double[] values = new double[MONTHS];
        Arrays.setAll(values, month -> run.policy().equals("other") ? 0.5 : 0.25);
        values[3] = Double.NaN;
        return new RunRecord(
                run.seed(),
                List.of(
                        IndicatorSeries.of(Indicator.COVERAGE, Breakdown.TOTAL, "all", values),
                        IndicatorSeries.of(Indicator.COVERAGE, Breakdown.AGE, "0–14", values)),
                List.of(new SpendingLine(13, Purpose.RETURNED_REMAINDER, "health", 7)),
                new RunLines(
                        InventedLines.organizations(3),
                        InventedLines.contracts(2),
                        InventedLines.rounds(2),
                        ServedNeeds.NONE),
                "hash");
    }

    private List<CSVRecord> rows(String table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Path file = folder.resolve("tables/" + table + ".csv");
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    @Test
    void everyTableIsAsItsDescriptionSays() throws IOException {
        JsonNode description =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
        assertThat(description.get("resources")).hasSize(Tables.schemas().size());
        for (JsonNode resource : description.get("resources")) {
            Path file = folder.resolve(resource.get("path").asText());
            assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + Sha256.ofFile(file));
            assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
            JsonNode fields = resource.get("schema").get("fields");
            List<String> names = fields.findValuesAsText("name");
            assertThat(Files.readAllLines(file).get(0)).isEqualTo(String.join(",", names));
            List<CSVRecord> rows = rows(resource.get("name").asText());
            // only of draws, of which there are none here
            assertThat(rows.isEmpty()).isEqualTo(resource.get("name").asText().equals("assumptions"));
            assertThat(rows).allSatisfy(row -> {
                for (int column = 0; column < fields.size(); column++) {
                    assertThat(row.get(column))
                            .matches(pattern(fields.get(column).get("type").asText()));
                }
            });
        }
    }

    private static String pattern(String type) {
        return switch (type) {
            case "integer" -> "-?\\d+";
            case "number" -> "(-?\\d+(\\.\\d+)?)?";
            case "yearmonth" -> "(\\d{4}-\\d{2})?";
            case "year" -> "\\d{4}";
            case "boolean" -> "true|false";
            default -> "(?s).*";
        };
    }

    @Test
    void everyColumnHasATitleInBothLanguagesAndADescription() {
        for (TableSchema table : Tables.schemas()) {
            assertThat(table.header()).containsAll(table.key());
            assertThat(table.columns()).allSatisfy(column -> {
                assertThat(column.title().english()).isNotBlank();
                assertThat(column.title().chinese()).matches(".*\\p{IsHan}.*");
                assertThat(column.description()).endsWith(".");
                assertThat(column.name()).matches("[a-z][A-Za-z]*");
            });
        }
    }

    @Test
    void keysTellRowsApart() throws IOException {
        for (TableSchema table : Tables.schemas()) {
            List<List<String>> keys = rows(table.name()).stream()
                    .map(row -> table.key().stream().map(row::get).toList())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void totalsAreMonthlyBreakdownsYearlyAndGapsHaveNoRow() throws IOException {
        List<CSVRecord> rows = rows("indicators");

        // 5 finished runs: totals in 14 months less the gap, the breakdown in December and in the last month.
        assertThat(rows).hasSize(5 * (13 + 2));
        assertThat(rows.stream().filter(row -> row.get("breakdown").equals("age")))
                .extracting(row -> row.get("month"))
                .containsOnly("2014-12", "2015-02");
        assertThat(rows).extracting(row -> row.get("month")).doesNotContain("2014-04");
        assertThat(rows.get(0).get("value")).isEqualTo("0.25");
    }

    @Test
    void moneyIsExact() throws IOException {
        assertThat(rows("spending")).hasSize(5).allSatisfy(row -> {
            assertThat(row.get("yuan")).isEqualTo("0.07");
            assertThat(row.get("purpose")).isEqualTo("returnedRemainder");
        });
    }

    @Test
    void failedRunIsARowWithItsErrorAndOtherRowsAreUntouched() throws IOException {
        List<CSVRecord> rows = rows("runs");

        assertThat(rows).hasSize(6);
        assertThat(rows.get(4).get("status")).isEqualTo("failed");
        assertThat(rows.get(4).get("error")).isEqualTo("IllegalStateException: a \"quoted\", comma'd error");
        assertThat(rows.get(5).get("status")).isEqualTo("finished");
    }

    @Test
    void differencesCountTheirPairs() throws IOException {
        CSVRecord row = rows("differences").get(0);

        assertThat(row.get("policy")).isEqualTo("other");
        assertThat(row.get("yardstick")).isEqualTo("same");
        assertThat(row.get("n")).isEqualTo("2");
        assertThat(row.get("difference")).isEqualTo("0.25");
        assertThat(row.get("lower")).isEqualTo("0.25");
        assertThat(row.get("changesNothing")).isEqualTo("false");
    }

    @Test
    void lastYearCutShortSaysSo() throws IOException {
        assertThat(rows("summary"))
                .filteredOn(row -> row.get("year").equals("2015"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("months")).isEqualTo("2"));
    }

    @Test
    void manifestHoldsEveryRunAndTheHashOfEveryTable() throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());

        assertThat(manifest.get("runs")).hasSize(6);
        assertThat(manifest.get("runs").get(4).get("status").asText()).isEqualTo("failed");
        assertThat(manifest.get("settings").get("populationScale").decimalValue())
                .isEqualByComparingTo(new BigDecimal("0.25"));
        manifest.get("files")
                .properties()
                .forEach(file -> assertThat(file.getValue().asText())
                        .isEqualTo("sha256:" + hash(folder.resolve(file.getKey()))));
        assertThat(manifest.get("files")).hasSize(18);
    }

    private static String hash(Path file) {
        try {
            return Sha256.ofFile(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void linesEndInLineFeedsAndOnlyChineseFilesBeginWithAByteOrderMark() throws IOException {
        Path chinese = folder.resolve("zh");
        write(chinese, Language.ZH);
        for (TableSchema table : Tables.schemas()) {
            String english = Files.readString(folder.resolve(table.path()));
            assertThat(english).doesNotContain("\r").endsWith("\n").doesNotStartWith("\uFEFF");
            assertThat(Files.readString(chinese.resolve(table.path()))).isEqualTo("\uFEFF" + english);
        }
    }

    @Test
    void workbookHoldsNothingThatTellsWhenItWasWritten() throws IOException {
        Path again = folder.resolve("again");
        write(again, Language.EN);
        Path workbook = folder.resolve("tables/results.xlsx");
        assertThat(again.resolve("tables/results.xlsx")).hasSameBinaryContentAs(workbook);
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries)
                    .extracting(ZipEntry::getTimeLocal)
                    .containsOnly(entries.get(0).getTimeLocal());
            assertThat(entries.get(0).getTimeLocal().getYear()).isEqualTo(2014);
            try (InputStream in = zip.getInputStream(zip.getEntry("docProps/core.xml"))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("dcterms:created");
            }
        }
        List<String> files = new ArrayList<>(
                Tables.schemas().stream().map(table -> table.name() + ".csv").toList());
        files.add("results.xlsx");
        assertThat(folder.resolve("tables").toFile().list()).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void everyIndicatorHasItsUnitInBothLanguagesInTheDictionary() throws IOException {
        List<CSVRecord> indicators = rows("dictionary").stream()
                .filter(row -> row.get("kind").equals("indicator"))
                .toList();

        assertThat(indicators).hasSameSizeAs(Indicator.values()).allSatisfy(row -> {
            assertThat(row.get("unit")).isNotBlank();
            assertThat(row.get("unitChinese")).containsPattern("\\p{IsHan}");
            assertThat(row.get("descriptionChinese")).startsWith("年度值");
        });
        assertThat(indicators.get(0).get("name")).isEqualTo("coverage");
        assertThat(indicators.get(0).get("chinese")).isEqualTo("覆盖率");
    }

    @Test
    void descriptionsPromiseNoMoreThanTheTablesKeep() throws IOException {
        assertThat(folder.resolve("datapackage.json"))
                .content()
                .contains("by calendar year, not by month", "in all recorded months");
    }

    @Test
    void dictionaryExplainsEveryTableColumnDistrictPolicyIndicatorBreakdownCategoryAndPurpose() {
        ExperimentDescription experiment = InventedExperiment.of(MONTHS, 3);
        Rows dictionary = DictionaryTable.rows(Tables.schemas(), experiment);
        int columns = Tables.schemas().stream()
                .mapToInt(table -> table.columns().size())
                .sum();

        assertThat(dictionary.rows())
                .hasSize(Tables.schemas().size()
                        + columns
                        + experiment.districts().size()
                        + experiment.policies().size()
                        + Indicator.values().length
                        + Breakdown.values().length
                        + Category.named().size()
                        + Purpose.values().length);
    }

    @Test
    void anOrganizationsLifeStandsInOneRowAndWhatNeverHappenedIsEmpty() throws IOException {
        List<CSVRecord> rows = rows("organizations");

        // 5 finished runs of 3 organizations
        assertThat(rows).hasSize(15);
        CSVRecord first = rows.get(0);
        assertThat(first.get("organization")).isEqualTo("4096");
        assertThat(first.get("founder")).isEmpty();
        assertThat(first.get("founded")).isEqualTo("2013-03");
        assertThat(first.get("work")).isEqualTo("elderCare");
        assertThat(first.get("status")).isEqualTo("registered");
        assertThat(first.get("registered")).isEqualTo("2014-02");
        assertThat(first.get("deregistered")).isEmpty();
        assertThat(first.get("meanVerdict")).isEmpty();
        assertThat(first.get("quality")).isEqualTo("0.123457");
        assertThat(first.get("cash")).isEqualTo("-12.34");
        assertThat(first.get("revenueContracts")).isEqualTo("1000000.01");
        assertThat(rows.get(1).get("founder")).isEqualTo("11");
    }

    @Test
    void aContractNamesItsPartiesItsTermsAndWhatBecameOfIt() throws IOException {
        CSVRecord row = rows("contracts").get(1);

        assertThat(row.get("contract")).isEqualTo("1");
        assertThat(row.get("organization")).isEqualTo("4097");
        assertThat(row.get("method")).isEqualTo("openTender");
        assertThat(row.get("signed")).isEqualTo("2014-03");
        // 20 places at 400.00 yuan a month for 12 months
        assertThat(row.get("value")).isEqualTo("96000.00");
        assertThat(row.get("hukouClause")).isEqualTo("true");
        assertThat(row.get("verdict")).isEmpty();
    }

    @Test
    void aRoundTellsWhoHeardCouldBidAndBidAndWhatCameOfIt() throws IOException {
        List<CSVRecord> rows = rows("procurement-rounds");

        assertThat(rows.get(0).get("heard")).isEqualTo("9");
        assertThat(rows.get(0).get("couldBid")).isEqualTo("4");
        assertThat(rows.get(0).get("validBids")).isEqualTo("3");
        assertThat(rows.get(0).get("outcome")).isEqualTo("awarded");
        assertThat(rows.get(0).get("planned")).isEqualTo("2013-12");
        // 20 places at 420.00 yuan a month asked, 400.00 agreed
        assertThat(rows.get(0).get("estimate")).isEqualTo("100800.00");
        assertThat(rows.get(0).get("awarded")).isEqualTo("96000.00");
        assertThat(rows.get(0).get("winner")).isEqualTo("4097");
        assertThat(rows.get(1).get("outcome")).isEqualTo("tooFewBids");
        assertThat(rows.get(1).get("winner")).isEmpty();
    }

    @Test
    void theDictionarySaysWhichTablesAreTooLongForTheWorkbook() throws IOException {
        List<CSVRecord> tables = rows("dictionary").stream()
                .filter(row -> row.get("kind").equals("table"))
                .toList();

        assertThat(tables)
                .filteredOn(row -> List.of("organizations", "contracts", "procurement-rounds", "indicators")
                        .contains(row.get("name")))
                .hasSize(4)
                .allSatisfy(row -> {
                    assertThat(row.get("description")).contains("too long for the workbook");
                    assertThat(row.get("descriptionChinese")).contains("不入工作簿");
                });
        assertThat(tables)
                .filteredOn(row -> row.get("name").equals("summary"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("description"))
                        .endsWith("in the workbook with years side by side and names for keys."));
    }
}
