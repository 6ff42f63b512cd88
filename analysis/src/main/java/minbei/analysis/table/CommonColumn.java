package minbei.analysis.table;

/** Columns that several tables share, so that one word means one thing in all of them. */
final class CommonColumn {

    static final String BY_INDICATOR = "by indicator";

    static final Column HALF = Column.of(
            "half",
            ColumnType.STRING,
            "half",
            "参数取值",
            "best where all parameters have their best value, drawn where each replication draws them; see tables/draws.csv.");
    static final Column DISTRICT = Column.of("district", ColumnType.STRING, "district", "区", "Key of the district.");
    static final Column POLICY = Column.of("policy", ColumnType.STRING, "policy", "政策", "Key of the policy.");
    static final Column REPLICATION = Column.of(
            "replication",
            ColumnType.INTEGER,
            "replication",
            "重复",
            "Number of the replication, from 0; one replication has the same seed under all policies.");
    static final Column SEED = Column.of("seed", ColumnType.INTEGER, "seed", "随机种子", "Seed of the run.");
    static final Column MONTH = Column.of("month", ColumnType.MONTH, "month", "月份", "Calendar month.");
    static final Column YEAR = Column.of("year", ColumnType.YEAR, "year", "年份", "Calendar year.");
    static final Column MONTHS = Column.of(
            "months",
            ColumnType.INTEGER,
            "months recorded",
            "记录月数",
            "Months of the year that were recorded; 12 but in a last year cut short.");
    static final Column INDICATOR = Column.of(
            "indicator",
            ColumnType.STRING,
            "indicator",
            "指标",
            "Key of the indicator; its unit and what a year's value is are in tables/dictionary.csv.");
    static final Column PURPOSE = Column.of(
            "purpose",
            ColumnType.STRING,
            "purpose",
            "用途",
            "What the money was spent on, or why it was returned to the treasury.");
    static final Column FIELD = Column.of(
            "field", ColumnType.STRING, "field", "领域", "Key of the need the money was meant for, or environment.");

    private CommonColumn() {}
}
