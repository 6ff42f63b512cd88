package minbei.analysis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.execution.RunOutcome;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;

/** Every run of the plan and how it ended. */
final class RunsTable {

    static final TableSchema SCHEMA = new TableSchema(
            "runs",
            new Bilingual("Runs", "运行"),
            "One run of the plan and how it ended.",
            List.of(
                    CommonColumn.HALF,
                    CommonColumn.DISTRICT,
                    CommonColumn.POLICY,
                    CommonColumn.REPLICATION,
                    CommonColumn.SEED,
                    Column.of("status", ColumnType.STRING, "status", "状态", "finished or failed."),
                    Column.of("error", ColumnType.STRING, "error", "错误", "The error of a failed run, in one line."),
                    Column.of(
                            "hash",
                            ColumnType.STRING,
                            "hash of the record",
                            "记录哈希",
                            "SHA-256 of everything the run recorded; equal for equal runs."),
                    Column.of(
                            "address",
                            ColumnType.STRING,
                            "content address",
                            "内容地址",
                            "SHA-256 of everything the run hangs on: model version, scenario, months, spin-up,"
                                    + " population scale, seed.")),
            List.of("half", "district", "policy", "replication"));

    private RunsTable() {}

    static void write(Path folder, List<RunOutcome> outcomes, Language language) throws IOException {
        try (CsvFile file = CsvFile.create(folder, SCHEMA, language)) {
            for (RunOutcome outcome : outcomes) {
                PlannedRun run = outcome.run();
                file.row(
                        run.half().key(),
                        run.district(),
                        run.policy(),
                        run.replication(),
                        run.seed(),
                        outcome.status(),
                        outcome.error(),
                        outcome.hash(),
                        outcome.address());
            }
        }
    }
}
