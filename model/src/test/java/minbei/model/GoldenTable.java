package minbei.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Compares a table with the one that was kept, digit for digit. */
final class GoldenTable {

    private GoldenTable() {}

    /** The exact decimal value of a number: one text for one bit pattern, on every JDK. */
    static String exact(double value) {
        return Double.isNaN(value) ? "" : new BigDecimal(value).toPlainString();
    }

    /** The lines that differ, the missing and the added ones among them. */
    static List<String> differences(List<String> golden, List<String> now) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(golden.size(), now.size()); i++) {
            String before = i < golden.size() ? golden.get(i) : "(no such line)";
            String after = i < now.size() ? now.get(i) : "(no such line)";
            if (!before.equals(after)) {
                differences.add("line " + (i + 1) + ": was " + before + ", is " + after);
            }
        }
        return differences;
    }
}
