package minbei.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.InventedExperiment;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.language.Language;
import minbei.model.RunRecord;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.RunLines;
import minbei.model.observation.ServedNeeds;
import minbei.model.observation.SpendingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsWorkbookTest {

    /** 2014 and two months of 2015. */
    private static final int MONTHS = 14;

    @TempDir
    Path folder;

    /** Coverage of 0.25 under the yardstick; under the other policy 0.5, in 2015 0.5 and 0.1 more for each further replication. */
    private static ComparisonResults results() {
        ExperimentDescription experiment = InventedExperiment.of(MONTHS, 3);
        return ComparisonResults.of(ExperimentResults.of(experiment, run -> Optional.of(invent(run)), List.of()));
    }

    private static RunRecord invent(PlannedRun run) {
        double[] values = new double[MONTHS];
        boolean other = run.policy().equals("other");
        Arrays.setAll(values, month -> !other ? 0.25 : month < 12 ? 0.5 : 0.5 + 0.1 * run.replication());
        return new RunRecord(
                run.seed(),
                List.of(IndicatorSeries.of(Indicator.COVERAGE, Breakdown.TOTAL, "all", values)),
                List.of(
                        new SpendingLine(3, Purpose.CONTRACTS, "health", 1200),
                        new SpendingLine(4, Purpose.CONTRACTS, "poverty", 345)),
                new RunLines(List.of(), List.of(), List.of(), ServedNeeds.NONE),
                "hash");
    }

    private static Rows sheet(int index, Language language) {
        return YearsSideBySide.sheets(results(), language).get(index);
    }

    @Test
    void anIndicatorIsALineAndAYearIsAColumn() {
        Rows sheet = sheet(0, Language.EN);

        assertThat(sheet.schema().columns().stream()
                        .map(column -> column.title().english()))
                .containsExactly("half", "district", "policy", "indicator", "unit", "2014", "2015, 2 months");
        // the year's value is that of its last month; 0.5, 0.6 and 0.7 are 0.6 on average
        assertThat(sheet.rows())
                .containsExactly(
                        List.of("best values", "Here", "Same", "coverage", "share", "0.25", "0.25"),
                        List.of("best values", "Here", "Other", "coverage", "share", "0.5", "0.6"));
    }

    @Test
    void wordsAreThoseOfTheReader() {
        assertThat(sheet(0, Language.ZH).rows().get(0))
                .startsWith("最佳取值", "Here中文", "Same中文", "覆盖率")
                .endsWith("0.25");
    }

    @Test
    void aDifferenceHasTheIntervalOfTheLastYear() {
        List<String> row = sheet(1, Language.EN).rows().get(0);

        assertThat(sheet(1, Language.EN).rows()).hasSize(1);
        assertThat(row.subList(0, 6)).containsExactly("best values", "Here", "Other", "Same", "coverage", "share");
        // differences of 2015: 0.25, 0.35, 0.45; mean 0.35, standard deviation 0.1, t of two degrees 4.302653:
        // 0.35 ± 4.302653 · 0.1 / √3 = 0.35 ± 0.248414
        assertThat(row.subList(6, 10)).containsExactly("0.25", "0.35", "0.101586", "0.598414");
    }

    @Test
    void moneyOfAPurposeIsALineWithAllFieldsTogether() {
        List<List<String>> contracts = sheet(2, Language.EN).rows().stream()
                .filter(row -> row.get(3).equals(Purpose.CONTRACTS.english()))
                .toList();

        // 12.00 and 3.45 yuan
        assertThat(contracts)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.subList(5, 7)).containsExactly("15.45", "0"));
    }

    @Test
    void theWorkbookHoldsThreeSheetsByYearAndTheSmallTablesAsTheyAre() throws IOException {
        ComparisonResults results = results();
        List<Rows> small = List.of(
                AnswersTable.rows(results.answers()), DictionaryTable.rows(Tables.schemas(), results.experiment()));
        ResultsWorkbook.write(folder, results, small, Language.EN);

        try (ZipFile zip = new ZipFile(folder.resolve(ResultsWorkbook.PATH).toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
            String sheets = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheets)
                    .containsSubsequence(
                            "name=\"summary\"",
                            "name=\"differences\"",
                            "name=\"spending\"",
                            "name=\"answers\"",
                            "name=\"dictionary\"");
        }
    }
}
