package minbei.analysis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minbei.analysis.execution.RunOutcome;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DrawSource;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Language;
import minbei.model.RunRecord;
import minbei.model.observation.ContractLine;
import minbei.model.observation.OrganizationLine;
import minbei.model.observation.RoundLine;

/** Writes all tables of an experiment, their description and the manifest. */
public final class Tables {

    private static final List<TableSchema> CSV = List.of(
            IndicatorsTable.SCHEMA,
            OrganizationsTable.TABLE.schema(),
            ContractsTable.TABLE.schema(),
            ProcurementRoundsTable.TABLE.schema(),
            SpendingTable.SCHEMA,
            RunsTable.SCHEMA,
            SummaryTable.SCHEMA,
            DifferencesTable.SCHEMA,
            AnswersTable.SCHEMA,
            IncidenceTable.SCHEMA,
            AdditionalityTable.SCHEMA,
            CostTable.SCHEMA,
            UncertaintyTable.SCHEMA,
            FlippingAssumptionsTable.SCHEMA,
            DrawsTable.SCHEMA,
            DictionaryTable.SCHEMA);

    private Tables() {}

    /** The CSV files, in the order of the description. */
    public static List<TableSchema> schemas() {
        return CSV;
    }

    /**
     * Writes {@code tables/}, {@code datapackage.json} and {@code manifest.json}.
     *
     * @param folder folder of the results
     * @param results what the runs say together
     * @param outcomes how each run ended, in the order of the plan
     * @param runs where finished runs are read, each once and one at a time
     * @param draws where drawn parameters are read
     * @param lines of which runs {@code runs} has lines, for the manifest
     * @param language of the second line of headings in the workbook; with Chinese, CSV files begin with a byte order
     *     mark
     * @throws IOException if a file cannot be written
     */
    public static void write(
            Path folder,
            ComparisonResults results,
            List<RunOutcome> outcomes,
            RunSource runs,
            DrawSource draws,
            LinesKept lines,
            Language language)
            throws IOException {
        writeLong(folder, results, outcomes, runs, language);
        RunsTable.write(folder, outcomes, language);
        DrawsTable.write(folder, results.experiment(), draws, language);
        List<Rows> small = List.of(
                SummaryTable.rows(results),
                DifferencesTable.rows(results),
                AnswersTable.rows(results.answers()),
                IncidenceTable.rows(results.answers()),
                AdditionalityTable.rows(results.answers(), results.experiment().yardstick()),
                CostTable.rows(results.answers()),
                UncertaintyTable.rows(results.answers()),
                FlippingAssumptionsTable.rows(results, draws),
                DictionaryTable.rows(CSV, results.experiment()));
        for (Rows rows : small) {
            writeCsv(folder, rows, language);
        }
        ResultsWorkbook.write(folder, results, small, language);
        DataPackage.write(folder, results.experiment(), CSV);
        Manifest.write(folder, results, outcomes, lines, files());
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>(CSV.stream().map(TableSchema::path).toList());
        files.add(ResultsWorkbook.PATH);
        files.add(DataPackage.PATH);
        return files;
    }

    /** The long tables in one pass over the runs, of which only one is in memory. */
    private static void writeLong(
            Path folder, ComparisonResults results, List<RunOutcome> outcomes, RunSource runs, Language language)
            throws IOException {
        try (IndicatorsTable indicators = IndicatorsTable.create(folder, results, language);
                SpendingTable spending = SpendingTable.create(folder, language);
                LineTable<OrganizationLine>.Writing organizations = OrganizationsTable.TABLE.begin(folder, language);
                LineTable<ContractLine>.Writing contracts = ContractsTable.TABLE.begin(folder, language);
                LineTable<RoundLine>.Writing rounds = ProcurementRoundsTable.TABLE.begin(folder, language)) {
            for (RunOutcome outcome : outcomes) {
                Optional<RunRecord> record = runs.read(outcome.run());
                if (record.isPresent()) {
                    indicators.add(outcome.run(), record.get());
                    spending.add(outcome.run(), record.get());
                    organizations.add(outcome.run(), record.get().organizations());
                    contracts.add(outcome.run(), record.get().contracts());
                    rounds.add(outcome.run(), record.get().rounds());
                }
            }
        }
    }

    private static void writeCsv(Path folder, Rows rows, Language language) throws IOException {
        try (CsvFile file = CsvFile.create(folder, rows.schema(), language)) {
            for (List<String> row : rows.rows()) {
                file.row(row.toArray());
            }
        }
    }
}
