package minbei.analysis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.DrawSource;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterDraw;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;

/** What each replication of the drawn half made of every parameter; without that half the table has no rows. */
final class DrawsTable {

    static final TableSchema SCHEMA = new TableSchema(
            "draws",
            new Bilingual("Drawn parameters", "抽取的参数值"),
            "What one replication of the drawn half made of a parameter of a district; the same under every policy.",
            List.of(
                    CommonColumn.DISTRICT,
                    CommonColumn.REPLICATION,
                    Column.of("parameter", ColumnType.STRING, "parameter", "参数", "Key in the parameter catalogue."),
                    Column.measured(
                            "coordinate",
                            "",
                            "coordinate",
                            "坐标",
                            "Coordinate in the Latin hypercube, 0 to 1, the same in all districts; 0.5 stands for the best"
                                    + " value."),
                    Column.measured(
                            "value",
                            "by parameter",
                            "value",
                            "数值",
                            "The number in the drawn world, in the parameter's unit."),
                    Column.of(
                            "putBack",
                            ColumnType.BOOLEAN,
                            "put back",
                            "已还原",
                            "Whether the best value was kept because the world would have been refused with the drawn one.")),
            List.of("district", "replication", "parameter"));

    private DrawsTable() {}

    static void write(Path folder, ExperimentDescription experiment, DrawSource draws, Language language)
            throws IOException {
        try (CsvFile file = CsvFile.create(folder, SCHEMA, language)) {
            for (DistrictDescription district : experiment.districts()) {
                for (int replication = 0; replication < experiment.replications(); replication++) {
                    for (ParameterDraw draw : draws.draws(district.key(), replication)) {
                        file.row(
                                draw.district(),
                                draw.replication(),
                                draw.key(),
                                Decimal.derived(draw.coordinate()),
                                Decimal.observed(draw.value()),
                                draw.putBack());
                    }
                }
            }
        }
    }
}
