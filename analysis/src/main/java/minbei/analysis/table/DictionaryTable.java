package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.YearValue;
import minbei.analysis.language.Bilingual;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** What every heading and key in the tables means; a sheet of the workbook only. */
final class DictionaryTable {

    private static final TableSchema SCHEMA = new TableSchema(
            "dictionary",
            new Bilingual("Dictionary", "数据字典"),
            "A heading or a key and its meaning.",
            List.of(
                    Column.of(
                            "kind",
                            ColumnType.STRING,
                            "kind",
                            "种类",
                            "column of a table, indicator, breakdown or purpose."),
                    Column.of("table", ColumnType.STRING, "table", "表", "The column's table."),
                    Column.of("name", ColumnType.STRING, "name", "名称", "The heading or key."),
                    Column.of("unit", ColumnType.STRING, "unit", "单位", "Unit of the values."),
                    Column.of("english", ColumnType.STRING, "English", "英文", "Name in English."),
                    Column.of("chinese", ColumnType.STRING, "Chinese", "中文", "Name in Chinese."),
                    Column.of("description", ColumnType.STRING, "description", "说明", "What it holds.")),
            List.of("kind", "table", "name"));

    private DictionaryTable() {}

    static Rows rows(List<TableSchema> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (TableSchema table : tables) {
            for (Column column : table.columns()) {
                rows.add(row(
                        "column", table.name(), column.name(), column.unit(), column.title(), column.description()));
            }
        }
        for (Indicator indicator : Indicator.values()) {
            Bilingual name = new Bilingual(indicator.english(), indicator.chinese());
            String year = "A year's value is the " + wording(YearValue.of(indicator)) + ".";
            rows.add(row("indicator", "", indicator.key(), indicator.unit(), name, year));
        }
        for (Breakdown breakdown : Breakdown.values()) {
            Bilingual name = new Bilingual(breakdown.english(), breakdown.chinese());
            rows.add(row("breakdown", "", breakdown.key(), "", name, ""));
        }
        for (Purpose purpose : Purpose.values()) {
            Bilingual name = new Bilingual(purpose.english(), purpose.chinese());
            rows.add(row("purpose", "", purpose.key(), "yuan", name, purpose.spent() ? "Spent." : "Not spent."));
        }
        return new Rows(SCHEMA, rows);
    }

    private static String wording(YearValue value) {
        return switch (value) {
            case LAST -> "value of its last month that has one";
            case SUM -> "sum of its months";
            case MEAN -> "plain mean of its months";
        };
    }

    private static List<String> row(
            String kind, String table, String name, String unit, Bilingual title, String description) {
        return List.of(kind, table, name, unit, title.english(), title.chinese(), description);
    }
}
