package minbei.analysis.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.language.Bilingual;
import minbei.analysis.table.Measure;
import minbei.analysis.table.ResultTables;
import minbei.model.schedule.Month;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The folder of a complete sweep, as anyone may read it: manifest, description and tables, row by row. */
public final class CompleteSweep {

    private final JsonNode manifest;
    private final ResultTables tables;

    private CompleteSweep(JsonNode manifest, ResultTables tables) {
        this.manifest = manifest;
        this.tables = tables;
    }

    /**
     * Opens a folder.
     *
     * @param folder any folder
     * @return the sweep, or empty if there is no complete one
     * @throws IOException if its files cannot be read
     */
    public static Optional<CompleteSweep> open(Path folder) throws IOException {
        if (SweepManifest.designHash(folder).isEmpty()) {
            return Optional.empty();
        }
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve(SweepManifest.PATH).toFile());
        return Optional.of(new CompleteSweep(manifest, ResultTables.of(folder)));
    }

    /** What it is called. */
    public Bilingual label() {
        return text(manifest.path("label"));
    }

    /** What it is to answer. */
    public Bilingual question() {
        return text(manifest.path("question"));
    }

    private static Bilingual text(JsonNode node) {
        return new Bilingual(node.path("en").asText(), node.path("zh").asText());
    }

    /** The manifest, for what is not here. */
    public JsonNode manifest() {
        return manifest;
    }

    /** Keys of its districts. */
    public List<String> districts() {
        return texts(manifest.path("districts"));
    }

    /** Keys of its policies. */
    public List<String> policies() {
        return texts(manifest.path("policies"));
    }

    /**
     * What a district or a policy is called.
     *
     * @param key its key
     * @return its name; the key itself if the sweep is of a version that kept no names
     */
    public Bilingual name(String key) {
        JsonNode name = manifest.path(SweepManifest.NAMES).path(key);
        return name.isObject() ? text(name) : new Bilingual(key, key);
    }

    /** How many points. */
    public long points() {
        return manifest.path("settings").path("points").asLong();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    /** What was varied. */
    public List<Measure> factors() {
        List<Measure> factors = new ArrayList<>();
        manifest.path("factors")
                .forEach(node ->
                        factors.add(tables.column("points", node.path("key").asText())));
        return factors;
    }

    /** What was kept. */
    public List<Measure> outcomes() {
        return texts(manifest.path("outcomes")).stream()
                .map(key -> tables.column("outcomes", key))
                .toList();
    }

    /**
     * Smallest and largest value of each factor in a district.
     *
     * @param district key of the district
     * @return pairs in the order of the factors
     */
    public List<double[]> ranges(String district) {
        List<double[]> ranges = new ArrayList<>();
        manifest.path("factors").forEach(node -> {
            JsonNode range = node.path("ranges").path(district);
            ranges.add(new double[] {range.path(0).asDouble(), range.path(1).asDouble()});
        });
        return ranges;
    }

    /** The last calendar year recorded. */
    public int lastYear() {
        int months = manifest.path("settings").path("months").asInt();
        return new Month(months - 1).year();
    }

    /** Key of a district and a policy in {@link #summaries}. */
    public static String cell(String district, String policy) {
        return district + ":" + policy;
    }

    /**
     * What the points say about an outcome in the last year, read row by row.
     *
     * @param outcome key of an outcome
     * @param cost key of an outcome that is paid for it; empty if none is to be shown
     * @return a summary for each district and policy, by {@link #cell}
     * @throws IOException if a table cannot be read
     */
    public Map<String, SweepSummary> summaries(String outcome, String cost) throws IOException {
        Map<String, SweepSummary> summaries = new LinkedHashMap<>();
        for (String district : districts()) {
            for (String policy : policies()) {
                summaries.put(cell(district, policy), SweepSummary.of(ranges(district), points()));
            }
        }
        try (CSVParser points = tables.rows("points");
                CSVParser outcomes = tables.rows("outcomes")) {
            PointValues values = new PointValues(points.iterator(), factors());
            PointMeans means = new PointMeans(values, summaries);
            String year = Integer.toString(lastYear());
            for (CSVRecord row : outcomes) {
                if (row.get("year").equals(year) && !row.get(outcome).isEmpty()) {
                    double paid =
                            cost.isEmpty() || row.get(cost).isEmpty() ? Double.NaN : Double.parseDouble(row.get(cost));
                    means.add(row, Double.parseDouble(row.get(outcome)), paid);
                }
            }
            means.end();
        }
        return summaries;
    }

    /** The table of points, read beside that of outcomes; both are in the order of points. */
    private static final class PointValues {

        private final Iterator<CSVRecord> rows;
        private final List<Measure> factors;
        private final Map<String, double[]> ofDistrict = new LinkedHashMap<>();
        private long point = -1;

        PointValues(Iterator<CSVRecord> rows, List<Measure> factors) {
            this.rows = rows;
            this.factors = factors;
        }

        double[] at(long wanted, String district) {
            if (wanted != point) {
                ofDistrict.clear();
            }
            point = wanted;
            while (!ofDistrict.containsKey(district)) {
                CSVRecord row = rows.next();
                if (Long.parseLong(row.get("point")) == wanted) {
                    ofDistrict.put(row.get("district"), values(row));
                }
            }
            return ofDistrict.getOrDefault(district, new double[0]);
        }

        private double[] values(CSVRecord row) {
            return factors.stream()
                    .mapToDouble(factor -> Double.parseDouble(row.get(factor.key())))
                    .toArray();
        }
    }

    /** Means over the replications of a point, which follow each other. */
    private static final class PointMeans {

        private final PointValues values;
        private final Map<String, SweepSummary> summaries;
        private String key = "";
        private long point;
        private String district = "";
        private int count;
        private double outcomes;
        private double costs;

        PointMeans(PointValues values, Map<String, SweepSummary> summaries) {
            this.values = values;
            this.summaries = summaries;
        }

        void add(CSVRecord row, double outcome, double cost) {
            String own = cell(row.get("district"), row.get("policy"));
            long number = Long.parseLong(row.get("point"));
            if (number != point || !own.equals(key)) {
                end();
                key = own;
                point = number;
                district = row.get("district");
            }
            count++;
            outcomes += outcome;
            costs += cost;
        }

        void end() {
            SweepSummary summary = summaries.get(key);
            if (count > 0 && summary != null) {
                summary.add(new SweepSummary.Point(point, values.at(point, district), outcomes / count, costs / count));
            }
            count = 0;
            outcomes = 0;
            costs = 0;
        }
    }
}
