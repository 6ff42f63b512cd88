package minbei.analysis.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;
import minbei.analysis.table.Measure;
import minbei.analysis.table.ResultTables;
import minbei.model.schedule.Month;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The folder that {@code compare} or {@code run} completed: what was asked, and the tables that answer it. */
public final class CompleteComparison {

    private static final String MANIFEST = "manifest.json";

    private final JsonNode manifest;
    private final ResultTables tables;

    private CompleteComparison(JsonNode manifest, ResultTables tables) {
        this.manifest = manifest;
        this.tables = tables;
    }

    /**
     * Opens a folder.
     *
     * @param folder any folder
     * @return the comparison, or empty if there is no complete one
     * @throws IOException if its files cannot be read
     */
    public static Optional<CompleteComparison> open(Path folder) throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonNode manifest = new ObjectMapper().readTree(file.toFile());
        return manifest.path("experiment").isObject()
                ? Optional.of(new CompleteComparison(manifest, ResultTables.of(folder)))
                : Optional.empty();
    }

    private static Bilingual text(JsonNode node) {
        return new Bilingual(node.path("en").asText(), node.path("zh").asText());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }

    private JsonNode experiment() {
        return manifest.path("experiment");
    }

    private JsonNode settings() {
        return manifest.path("settings");
    }

    /** What the experiment is called. */
    public Bilingual label() {
        return text(experiment().path("label"));
    }

    /** What it is to answer. */
    public Bilingual question() {
        return text(experiment().path("question"));
    }

    /** Its districts, in the order of results. */
    public List<Named> districts() {
        return named(experiment().path("districts"));
    }

    /** Its policies, in the order of results, yardsticks among them. */
    public List<Named> policies() {
        return named(experiment().path("policies"));
    }

    private static List<Named> named(JsonNode array) {
        return elements(array)
                .map(node -> new Named(node.path("key").asText(), text(node.path("name"))))
                .toList();
    }

    /** Keys of the policies that others are compared with, the main one first. */
    public List<String> yardsticks() {
        return elements(experiment().path("yardsticks")).map(JsonNode::asText).toList();
    }

    /** The halves that were run, in the order of results. */
    public List<ParameterHalf> halves() {
        return elements(settings().path("halves"))
                .map(node -> half(node.asText()))
                .toList();
    }

    private static ParameterHalf half(String key) {
        for (ParameterHalf half : ParameterHalf.values()) {
            if (half.key().equals(key)) {
                return half;
            }
        }
        throw new IllegalArgumentException("half (" + key + ") must be best or drawn");
    }

    /** Replications of each policy in each district and half. */
    public int replications() {
        return settings().path("replications").asInt();
    }

    /** Agents per resident, at most 1. */
    public double populationScale() {
        return settings().path("populationScale").asDouble();
    }

    /** The last calendar year recorded. */
    public int lastYear() {
        return Month.yearOf(settings().path("months").asInt() - 1);
    }

    /** The manifest, for what is not here. */
    public JsonNode manifest() {
        return manifest;
    }

    /**
     * An indicator as the dictionary of the results has it.
     *
     * @param key its key, for example {@code coverage}
     * @return its name and unit
     * @throws IOException if the dictionary cannot be read
     * @throws IllegalArgumentException if the results have no such indicator
     */
    public Measure indicator(String key) throws IOException {
        try (CSVParser rows = tables.rows("dictionary")) {
            for (CSVRecord row : rows) {
                if (row.get("kind").equals("indicator") && row.get("name").equals(key)) {
                    return new Measure(key, new Bilingual(row.get("english"), row.get("chinese")), row.get("unit"));
                }
            }
        }
        throw new IllegalArgumentException("indicator (" + key + ") must be one of tables/dictionary.csv");
    }

    /**
     * Means of an indicator by half, district, policy and year.
     *
     * @param indicator its key
     * @return in the order of results; empty if the results do not hold the indicator
     * @throws IOException if the table cannot be read
     */
    public List<YearMean> means(String indicator) throws IOException {
        List<YearMean> means = new ArrayList<>();
        try (CSVParser rows = tables.rows("summary")) {
            for (CSVRecord row : rows) {
                if (row.get("indicator").equals(indicator)) {
                    means.add(new YearMean(
                            half(row.get("half")),
                            row.get("district"),
                            row.get("policy"),
                            Integer.parseInt(row.get("year")),
                            number(row, "mean"),
                            number(row, "standardDeviation"),
                            Integer.parseInt(row.get("n"))));
                }
            }
        }
        return means;
    }

    /**
     * Differences of an indicator to the yardsticks by half, district, policy and year.
     *
     * @param indicator its key
     * @return in the order of results; empty if the results do not hold the indicator
     * @throws IOException if the table cannot be read
     */
    public List<YearDifference> differences(String indicator) throws IOException {
        List<YearDifference> differences = new ArrayList<>();
        try (CSVParser rows = tables.rows("differences")) {
            for (CSVRecord row : rows) {
                if (row.get("indicator").equals(indicator)) {
                    differences.add(new YearDifference(
                            half(row.get("half")),
                            row.get("district"),
                            row.get("policy"),
                            row.get("yardstick"),
                            Integer.parseInt(row.get("year")),
                            difference(row)));
                }
            }
        }
        return differences;
    }

    // The table has no standard deviation; the interval says the same.
    private static Difference difference(CSVRecord row) {
        return new Difference(
                number(row, "difference"),
                Double.NaN,
                number(row, "lower"),
                number(row, "upper"),
                Integer.parseInt(row.get("n")),
                number(row, "skewness"));
    }

    private static double number(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
