package minbei.analysis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.model.RunRecord;
import minbei.model.observation.SpendingLine;
import minbei.model.schedule.Month;

/** Every sum of money of every run, to the fen. */
final class SpendingTable implements AutoCloseable {

    static final TableSchema SCHEMA = new TableSchema(
            "spending",
            new Bilingual("Money by run and month", "各次运行逐月资金"),
            "Money of one run, month, purpose and field; what was spent and what was returned add up to what was"
                    + " appropriated by calendar year, not by month, since a field may keep money within the year.",
            List.of(
                    CommonColumn.HALF,
                    CommonColumn.DISTRICT,
                    CommonColumn.POLICY,
                    CommonColumn.REPLICATION,
                    CommonColumn.SEED,
                    CommonColumn.MONTH,
                    CommonColumn.PURPOSE,
                    CommonColumn.FIELD,
                    Column.measured("yuan", "yuan", "yuan", "元", "Money in yuan of 2013, exact to the fen.")),
            List.of("half", "district", "policy", "replication", "month", "purpose", "field"));

    private final CsvFile file;

    private SpendingTable(CsvFile file) {
        this.file = file;
    }

    static SpendingTable create(Path folder, Language language) throws IOException {
        return new SpendingTable(CsvFile.create(folder, SCHEMA, language));
    }

    void add(PlannedRun run, RunRecord record) throws IOException {
        for (SpendingLine line : record.spending()) {
            file.row(
                    run.half().key(),
                    run.district(),
                    run.policy(),
                    run.replication(),
                    run.seed(),
                    new Month(line.month()),
                    line.purpose().key(),
                    line.field(),
                    Decimal.yuan(line.fen()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
