package minbei.analysis.district;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import minbei.model.observation.Indicator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.statistics.descriptive.Median;

/**
 * What common luck is worth, for {@code analysis/docs/paired-worlds.md}: a program, no test.
 *
 * <p>Reads the folder that {@code ./minbei compare paired-worlds --parameters best} wrote, which is resumable, and prints a Markdown table:
 * for each policy the variance of an unpaired over that of a paired difference to the yardstick, with its 95 % interval, in the last year.
 */
public final class PairedWorlds {

    private static final List<Indicator> INDICATORS = List.of(Indicator.COVERAGE, Indicator.REGISTERED);

    /** Below this, sharing luck is hardly worth it, and a word is owed why. */
    private static final double LITTLE = 2;

    private PairedWorlds() {}

    /** A ratio with its interval; infinite where pairs differ by a constant, as where a policy moves nothing. */
    private record Ratio(double value, double lower, double upper) {

        static Ratio of(CSVRecord row) {
            return new Ratio(
                    number(row.get("varianceRatio")),
                    number(row.get("varianceRatioLower")),
                    number(row.get("varianceRatioUpper")));
        }

        private static double number(String cell) {
            return cell.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(cell);
        }

        String text() {
            return Double.isInfinite(value)
                    ? "pairs do not differ"
                    : String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", value, lower, upper);
        }
    }

    /**
     * Prints the table.
     *
     * @param args the folder of the results
     * @throws IOException if its differences cannot be read
     */
    public static void main(String[] args) throws IOException {
        Map<String, Map<Indicator, Ratio>> ratios = read(Path.of(args[0]).resolve("tables/differences.csv"));
        System.out.println("| policy | coverage | registered organizations |");
        System.out.println("|---|---|---|");
        ratios.forEach((policy, found) -> System.out.printf(
                "| %s | %s | %s |%n",
                policy,
                found.get(Indicator.COVERAGE).text(),
                found.get(Indicator.REGISTERED).text()));
        System.out.printf(
                Locale.ROOT,
                "| *median* | %.1f | %.1f |%n",
                median(ratios, found -> found.get(Indicator.COVERAGE).value()),
                median(ratios, found -> found.get(Indicator.REGISTERED).value()));
        System.out.println();
        ratios.forEach((policy, found) -> found.forEach((indicator, ratio) -> {
            if (ratio.value() < LITTLE) {
                System.out.printf("Below %.0f: %s, %s.%n", LITTLE, policy, indicator.key());
            }
        }));
    }

    /** The rows of the last year at best values. */
    private static Map<String, Map<Indicator, Ratio>> read(Path file) throws IOException {
        List<CSVRecord> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .forEach(rows::add);
        }
        String last =
                rows.stream().map(row -> row.get("year")).max(String::compareTo).orElseThrow();
        Map<String, Map<Indicator, Ratio>> ratios = new LinkedHashMap<>();
        for (CSVRecord row : rows) {
            for (Indicator indicator : INDICATORS) {
                if (row.get("year").equals(last)
                        && row.get("half").equals("best")
                        && row.get("indicator").equals(indicator.key())) {
                    ratios.computeIfAbsent(row.get("policy"), policy -> new LinkedHashMap<>())
                            .put(indicator, Ratio.of(row));
                }
            }
        }
        return ratios;
    }

    private static double median(
            Map<String, Map<Indicator, Ratio>> ratios, ToDoubleFunction<Map<Indicator, Ratio>> ratio) {
        return Median.withDefaults()
                .evaluate(ratios.values().stream().mapToDouble(ratio).toArray());
    }
}
