package minbei.analysis.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import minbei.analysis.execution.Sha256;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.experiment.Origin;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.verification.UnusableResultException.Reason;
import minbei.model.RunInput;

/**
 * A folder of results as its manifest has it.
 *
 * <p>The folder may be anybody's, so nothing in it is trusted: names are names and no paths, files are looked for under the folder only,
 * and sizes are bounded.
 */
public final class RecordedResult {

    private static final String MANIFEST = "manifest.json";
    private static final long LARGEST_MANIFEST = 100_000_000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE = Pattern.compile("([a-z]+/)?[A-Za-z0-9-]+\\.[a-z]+");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String MADE_FROM = "madeFrom";
    private static final String REPLICATION = "replication";
    private static final int LARGEST_REPLICATION = 10_000;
    private static final String SHA256 = "sha256:";

    private final Path folder;
    private final JsonNode root;

    private RecordedResult(Path folder, JsonNode root) {
        this.folder = folder;
        this.root = root;
    }

    /**
     * Reads the manifest of a folder.
     *
     * @param folder a folder of results
     * @param version version of this program
     * @return what was recorded
     * @throws UnusableResultException if there is none, it cannot be read, or it is of another version
     */
    public static RecordedResult read(Path folder, String version) throws UnusableResultException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new UnusableResultException(Reason.NO_MANIFEST, folder, "");
        }
        JsonNode root;
        try {
            if (Files.size(file) > LARGEST_MANIFEST) {
                throw new UnusableResultException(Reason.BROKEN_MANIFEST, folder, "size");
            }
            root = new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UnusableResultException(Reason.BROKEN_MANIFEST, folder, "JSON");
        }
        RecordedResult result = new RecordedResult(folder, root);
        String recorded = result.text(root, "modelVersion");
        if (!recorded.equals(version)) {
            throw new UnusableResultException(Reason.OTHER_VERSION, folder, recorded);
        }
        return result;
    }

    private UnusableResultException broken(String key) {
        return new UnusableResultException(Reason.BROKEN_MANIFEST, folder, key);
    }

    private String text(JsonNode node, String key) throws UnusableResultException {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw broken(key);
        }
        return value.asText();
    }

    private String name(JsonNode node, String key) throws UnusableResultException {
        String name = text(node, key);
        if (!NAME.matcher(name).matches()) {
            throw broken(key);
        }
        return name;
    }

    private JsonNode array(JsonNode node, String key) throws UnusableResultException {
        JsonNode array = node.path(key);
        if (!array.isArray()) {
            throw broken(key);
        }
        return array;
    }

    private Bilingual bilingual(String key) throws UnusableResultException {
        JsonNode node = root.path("experiment").path(key);
        return new Bilingual(text(node, "en"), text(node, "zh"));
    }

    /** Name of the experiment. */
    public String name() throws UnusableResultException {
        return name(root.path("experiment"), "name");
    }

    /** What it is called. */
    public Bilingual label() throws UnusableResultException {
        return bilingual("label");
    }

    /** What it asks. */
    public Bilingual question() throws UnusableResultException {
        return bilingual("question");
    }

    /** The experiment that the worlds are from; empty if it is one policy in one district. */
    public Optional<Origin> origin() throws UnusableResultException {
        JsonNode node = root.path(MADE_FROM);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        JsonNode replication = node.path(REPLICATION);
        if (replication.isMissingNode()) {
            return Optional.of(new Origin(name(node, "experiment"), OptionalInt.empty()));
        }
        if (!replication.isInt() || replication.asInt() < 0 || replication.asInt() > LARGEST_REPLICATION) {
            throw broken(REPLICATION);
        }
        return Optional.of(new Origin(name(node, "experiment"), OptionalInt.of(replication.asInt())));
    }

    /** The halves that were run: both, best before drawn, or one. */
    public List<ParameterHalf> halves() throws UnusableResultException {
        List<ParameterHalf> halves = new ArrayList<>();
        for (JsonNode half : array(root.path("settings"), "halves")) {
            halves.add(half(half));
        }
        boolean both = halves.equals(List.of(ParameterHalf.values()));
        if (halves.size() != 1 && !both) {
            throw broken("halves");
        }
        return halves;
    }

    private ParameterHalf half(JsonNode node) throws UnusableResultException {
        for (ParameterHalf half : ParameterHalf.values()) {
            if (half.key().equals(node.asText())) {
                return half;
            }
        }
        throw broken("half");
    }

    /** Of which runs its tables have lines. */
    public LinesKept lines() throws UnusableResultException {
        String key = text(root.path("settings"), "lines");
        for (LinesKept lines : LinesKept.values()) {
            if (lines.key().equals(key)) {
                return lines;
            }
        }
        throw broken("lines");
    }

    /** Names of the districts, in their order. */
    public List<String> districts() throws UnusableResultException {
        return keys("districts");
    }

    /** Names of the policies, in their order. */
    public List<String> policies() throws UnusableResultException {
        return keys("policies");
    }

    private List<String> keys(String list) throws UnusableResultException {
        List<String> keys = new ArrayList<>();
        for (JsonNode entry : array(root.path("experiment"), list)) {
            keys.add(name(entry, "key"));
        }
        if (keys.isEmpty()) {
            throw broken(list);
        }
        return keys;
    }

    /** Recorded months. */
    public int months() throws UnusableResultException {
        JsonNode months = root.path("settings").path("months");
        if (!months.isInt() || months.asInt() < 1 || months.asInt() > RunInput.MAX_MONTHS) {
            throw broken("months");
        }
        return months.asInt();
    }

    /** Agents per resident. */
    public double populationScale() throws UnusableResultException {
        JsonNode scale = root.path("settings").path("populationScale");
        if (!scale.isNumber() || !(scale.asDouble() > 0 && scale.asDouble() <= 1)) {
            throw broken("populationScale");
        }
        return scale.asDouble();
    }

    /** Seed of replication 0, 1, … */
    public List<Long> seeds() throws UnusableResultException {
        List<Long> seeds = new ArrayList<>();
        for (JsonNode seed : array(root.path("settings"), "seeds")) {
            if (!seed.canConvertToLong()) {
                throw broken("seeds");
            }
            seeds.add(seed.asLong());
        }
        if (seeds.isEmpty() || seeds.size() > LARGEST_REPLICATION) {
            throw broken("seeds");
        }
        return seeds;
    }

    /** The runs, in the order of the plan. */
    public List<RecordedRun> runs() throws UnusableResultException {
        List<RecordedRun> runs = new ArrayList<>();
        List<Long> seeds = seeds();
        for (JsonNode run : array(root, "runs")) {
            int replication = run.path(REPLICATION).asInt(-1);
            boolean known = replication >= 0
                    && replication < seeds.size()
                    && seeds.get(replication) == run.path("seed").asLong();
            if (!known) {
                throw broken("runs");
            }
            PlannedRun planned = new PlannedRun(
                    half(run.path("half")),
                    name(run, "district"),
                    name(run, "policy"),
                    replication,
                    seeds.get(replication));
            runs.add(new RecordedRun(planned, text(run, "address"), text(run, "hash"), text(run, "status")));
        }
        if (runs.isEmpty()) {
            throw broken("runs");
        }
        return runs;
    }

    /** Hashes of the files, in hexadecimal, by path under the folder. */
    public Map<String, String> files() throws UnusableResultException {
        Map<String, String> files = new LinkedHashMap<>();
        JsonNode node = root.path("files");
        for (var names = node.fieldNames(); names.hasNext(); ) {
            String file = names.next();
            String hash = text(node, file);
            if (!FILE.matcher(file).matches()
                    || !hash.startsWith(SHA256)
                    || !HASH.matcher(hash.substring(SHA256.length())).matches()) {
                throw broken("files");
            }
            files.put(file, hash.substring(SHA256.length()));
        }
        if (files.isEmpty()) {
            throw broken("files");
        }
        return files;
    }

    /**
     * Files that differ from what the manifest has.
     *
     * @param place the folder of the results, or another in which they were written again
     * @return their paths, in the order of the manifest
     * @throws UnusableResultException if the manifest does not tell of files
     * @throws IOException if a file cannot be read
     */
    public List<String> differing(Path place) throws UnusableResultException, IOException {
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, String> entry : files().entrySet()) {
            Path file = place.resolve(entry.getKey());
            if (!Files.isRegularFile(file) || !Sha256.ofFile(file).equals(entry.getValue())) {
                differing.add(entry.getKey());
            }
        }
        return differing;
    }

    /** The language in which tables were written: Chinese ones begin with a byte order mark. */
    public Language language() throws IOException {
        try (var in = Files.newInputStream(folder.resolve("tables/runs.csv"))) {
            return in.read() == 0xEF ? Language.ZH : Language.EN;
        }
    }
}
