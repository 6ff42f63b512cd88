package minbei.analysis.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import minbei.analysis.execution.Sha256;
import minbei.analysis.table.DataPackage;
import minbei.analysis.table.JsonFile;
import minbei.analysis.table.TableSchema;
import minbei.model.observation.Indicator;
import minbei.scenario.content.Decimal;
import minbei.scenario.sweep.Factor;
import minbei.scenario.sweep.Sweep;

/** What was swept and what came of it, complete enough to do it again and to see that it came out the same. */
public final class SweepManifest {

    /** Path of the file under the folder of the results. */
    public static final String PATH = "manifest.json";

    /** Path of the journal of a complete sweep, in the order of the plan. */
    public static final String JOURNAL = "runs.journal";

    static final String NAMES = "names";

    private static final String DESIGN_HASH = "designHash";
    private static final String REPLICATIONS = "replications";
    private static final String WITHIN = "within";

    private SweepManifest() {}

    /**
     * Writes the manifest.
     *
     * @param folder folder of the results, with all tables in it
     * @param plan what was run
     * @param failed how many runs failed
     * @param within the time the plan was fixed for, as asked; empty if it was not
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder, SweepPlan plan, long failed, String within) throws IOException {
        Sweep sweep = plan.sweep();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("kind", "sweep");
        root.put("modelVersion", plan.modelVersion());
        root.put(DESIGN_HASH, plan.designHash());
        root.put("name", sweep.name());
        text(sweep.head().label().en(), sweep.head().label().zh(), root.putObject("label"));
        text(sweep.question().en(), sweep.question().zh(), root.putObject("question"));
        ObjectNode settings = root.putObject("settings");
        settings.put("method", sweep.design().method());
        settings.put("points", sweep.design().points());
        settings.put(REPLICATIONS, plan.replications());
        if (!within.isEmpty()) {
            settings.put(WITHIN, within);
            settings.put("replicationsAsked", sweep.replications());
        }
        settings.put("months", sweep.months());
        settings.put("populationScale", new BigDecimal(Decimal.text(sweep.populationScale())));
        settings.put("seed", sweep.seed());
        names(sweep.districts(), root.putArray("districts"));
        names(sweep.policies(), root.putArray("policies"));
        readersNames(plan, root.putObject(NAMES));
        factors(plan, root.putArray("factors"));
        names(sweep.outcomes().stream().map(Indicator::key).toList(), root.putArray("outcomes"));
        root.put("runs", plan.runs());
        root.put("failed", failed);
        ObjectNode files = root.putObject("files");
        for (TableSchema schema : SweepTables.of(plan, Files::newOutputStream).schemas()) {
            hash(folder, schema.path(), files);
            hash(folder, ParquetFile.path(schema), files);
        }
        hash(folder, DataPackage.PATH, files);
        hash(folder, JOURNAL, files);
        JsonFile.write(folder.resolve(PATH), root);
    }

    /** What districts and policies are called, since their keys are for files and the command line. */
    private static void readersNames(SweepPlan plan, ObjectNode node) {
        Sweep sweep = plan.sweep();
        for (int district = 0; district < sweep.districts().size(); district++) {
            var loaded = plan.scenarios().district(district).district();
            text(
                    loaded.english(),
                    loaded.chinese(),
                    node.putObject(sweep.districts().get(district)));
        }
        for (int policy = 0; policy < sweep.policies().size(); policy++) {
            var label = plan.scenarios().policy(policy).label();
            text(label.en(), label.zh(), node.putObject(sweep.policies().get(policy)));
        }
    }

    private static void factors(SweepPlan plan, ArrayNode array) {
        for (Factor factor : plan.sweep().factors()) {
            ObjectNode node = array.addObject();
            node.put("key", factor.name());
            factor.pulled()
                    .ifPresent(months -> node.put("from", months.from().toString())
                            .put("until", months.until().toString()));
            ObjectNode ranges = node.putObject("ranges");
            for (int district = 0; district < plan.sweep().districts().size(); district++) {
                var range = plan.scenarios().spread(district, factor).range();
                ranges.putArray(plan.sweep().districts().get(district))
                        .add(range.min())
                        .add(range.max());
            }
            node.put("distribution", distribution(plan, factor));
        }
    }

    private static String distribution(SweepPlan plan, Factor factor) {
        return switch (plan.scenarios().spread(0, factor).getClass().getSimpleName()) {
            case "LogUniform" -> "log-uniform";
            case "Triangular" -> "triangular";
            case "Listed" -> "listed";
            default -> "uniform";
        };
    }

    private static void names(Iterable<String> names, ArrayNode array) {
        names.forEach(array::add);
    }

    private static void text(String english, String chinese, ObjectNode node) {
        node.put("en", english).put("zh", chinese);
    }

    private static void hash(Path folder, String file, ObjectNode files) throws IOException {
        files.put(file, "sha256:" + Sha256.ofFile(folder.resolve(file)));
    }

    /**
     * What tells the sweep of a complete folder from all others.
     *
     * @param folder any folder
     * @return its hash, or empty if there is no manifest of a sweep
     * @throws IOException if the manifest cannot be read
     */
    public static Optional<String> designHash(Path folder) throws IOException {
        JsonNode hash = read(folder).path(DESIGN_HASH);
        return hash.isTextual() ? Optional.of(hash.asText()) : Optional.empty();
    }

    /**
     * How many replications fitted into a time.
     *
     * @param folder any folder
     * @param within the time, as it was asked for
     * @return how many; empty if the folder holds no sweep that was fixed for this time
     * @throws IOException if the manifest cannot be read
     */
    public static OptionalInt replicationsWithin(Path folder, String within) throws IOException {
        JsonNode settings = read(folder).path("settings");
        boolean fixed = !within.isEmpty() && settings.path(WITHIN).asText().equals(within);
        return fixed ? OptionalInt.of(settings.path(REPLICATIONS).asInt()) : OptionalInt.empty();
    }

    private static JsonNode read(Path folder) throws IOException {
        Path file = folder.resolve(PATH);
        return Files.isRegularFile(file) ? new ObjectMapper().readTree(file.toFile()) : MissingNode.getInstance();
    }
}
