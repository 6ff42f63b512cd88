package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.Category;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.YearValue;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.language.Units;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** What every heading and key in the tables means; a CSV file and a sheet of the workbook. */
final class DictionaryTable {

    static final TableSchema SCHEMA = new TableSchema(
            "dictionary",
            new Bilingual("Dictionary", "数据字典"),
            "A heading or a key and its meaning.",
            List.of(
                    Column.of(
                            "kind",
                            ColumnType.STRING,
                            "kind",
                            "种类",
                            "table, column of a table, district, policy, indicator, breakdown, category of a breakdown or purpose."),
                    Column.of(
                            "table",
                            ColumnType.STRING,
                            "table",
                            "表",
                            "The column's table, or the category's breakdown."),
                    Column.of("name", ColumnType.STRING, "name", "名称", "The heading or key."),
                    Column.of("unit", ColumnType.STRING, "unit", "单位", "Unit of the values."),
                    Column.of("unitChinese", ColumnType.STRING, "unit in Chinese", "中文单位", "The unit in Chinese."),
                    Column.of("english", ColumnType.STRING, "English", "英文", "Name in English."),
                    Column.of("chinese", ColumnType.STRING, "Chinese", "中文", "Name in Chinese."),
                    Column.of("description", ColumnType.STRING, "description", "说明", "What it holds."),
                    Column.of(
                            "descriptionChinese",
                            ColumnType.STRING,
                            "description in Chinese",
                            "中文说明",
                            "What it holds, in Chinese; empty where that is written in English only.")),
            List.of("kind", "table", "name"));

    private static final Bilingual NO_DESCRIPTION = new Bilingual("", "");
    private static final Bilingual SPENT = new Bilingual("Spent.", "已支出。");
    private static final Bilingual NOT_SPENT = new Bilingual("Not spent.", "未支出。");

    private static final Bilingual WHERE =
            new Bilingual("In tables/{0}.csv and in the workbook.", "见 tables/{0}.csv 与工作簿。");
    private static final Bilingual BY_YEAR = new Bilingual(
            "In tables/{0}.csv; in the workbook with years side by side and names for keys.",
            "见 tables/{0}.csv；工作簿中各年并列，并以名称代替键名。");
    private static final Bilingual NOT_IN_WORKBOOK =
            new Bilingual("In tables/{0}.csv only: too long for the workbook.", "仅见 tables/{0}.csv：行数过多，不入工作簿。");

    private DictionaryTable() {}

    private static Bilingual place(TableSchema table) {
        if (ResultsWorkbook.holds(table)) {
            return WHERE;
        }
        return ResultsWorkbook.holdsByYear(table) ? BY_YEAR : NOT_IN_WORKBOOK;
    }

    static Rows rows(List<TableSchema> tables, ExperimentDescription experiment) {
        List<List<String>> rows = new ArrayList<>();
        for (TableSchema table : tables) {
            String english = place(table).english().replace("{0}", table.name());
            String chinese = place(table).chinese().replace("{0}", table.name());
            Bilingual description = new Bilingual(table.description() + " " + english, chinese);
            rows.add(row("table", "", table.name(), "", table.title(), description));
        }
        for (TableSchema table : tables) {
            for (Column column : table.columns()) {
                Bilingual description = new Bilingual(column.description(), "");
                rows.add(row("column", table.name(), column.name(), column.unit(), column.title(), description));
            }
        }
        experiment
                .districts()
                .forEach(
                        district -> rows.add(row("district", "", district.key(), "", district.name(), NO_DESCRIPTION)));
        experiment
                .policies()
                .forEach(policy -> rows.add(row(
                        "policy",
                        "",
                        policy.key(),
                        "",
                        policy.name(),
                        policy.note().orElse(NO_DESCRIPTION))));
        for (Indicator indicator : Indicator.values()) {
            Bilingual name = new Bilingual(indicator.english(), indicator.chinese());
            Bilingual year = wording(YearValue.of(indicator));
            rows.add(row("indicator", "", indicator.key(), indicator.unit(), name, year));
        }
        for (Breakdown breakdown : Breakdown.values()) {
            Bilingual name = new Bilingual(breakdown.english(), breakdown.chinese());
            rows.add(row("breakdown", "", breakdown.key(), "", name, NO_DESCRIPTION));
        }
        for (Category category : Category.named()) {
            String of = category.breakdown().key();
            rows.add(row("category", of, category.key(), "", category.name(), NO_DESCRIPTION));
        }
        for (Purpose purpose : Purpose.values()) {
            Bilingual name = new Bilingual(purpose.english(), purpose.chinese());
            rows.add(row("purpose", "", purpose.key(), "yuan", name, purpose.spent() ? SPENT : NOT_SPENT));
        }
        return new Rows(SCHEMA, rows);
    }

    private static Bilingual wording(YearValue value) {
        return switch (value) {
            case LAST -> new Bilingual("A year's value is that of its last month that has one.", "年度值取当年最后一个有数值的月份。");
            case SUM -> new Bilingual("A year's value is the sum of its months.", "年度值为各月之和。");
            case MEAN -> new Bilingual("A year's value is the plain mean of its months.", "年度值为各月的简单平均。");
        };
    }

    private static List<String> row(
            String kind, String table, String name, String unit, Bilingual title, Bilingual description) {
        return List.of(
                kind,
                table,
                name,
                unit,
                Units.in(Language.ZH, unit),
                title.english(),
                title.chinese(),
                description.english(),
                description.chinese());
    }
}
