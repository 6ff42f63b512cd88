package minbei.analysis.table;

/** What the values of a column are, in the words of Table Schema. */
public enum ColumnType {
    /** Any text. */
    STRING("string"),
    /** A whole number. */
    INTEGER("integer"),
    /** A decimal number. */
    NUMBER("number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("boolean"),
    /** A calendar month, {@code YYYY-MM}. */
    MONTH("yearmonth"),
    /** A calendar year, {@code YYYY}. */
    YEAR("year");

    private final String key;

    ColumnType(String key) {
        this.key = key;
    }

    /** The word of Table Schema. */
    public String key() {
        return key;
    }

    /** Whether a spreadsheet should hold the values as numbers. */
    boolean numeric() {
        return this == INTEGER || this == NUMBER || this == YEAR;
    }
}
