package minbei.analysis.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many replications an experiment or a sweep may have in a given time.
 *
 * <p>It hangs on the machine, so it is settled once, before the first run that counts, and kept: what was interrupted goes on with the
 * same plan.
 *
 * @param seconds the time
 * @param replications what it is enough for
 */
public record TimePlan(long seconds, int replications) {

    /** The name of its file in the folder that is being made. */
    static final String FILE_NAME = "plan.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The plan of an earlier attempt.
     *
     * @param folder folder that is being made
     * @param design tells what is to be run from all else; for an experiment {@link #designOf}
     * @param most replications it may have at most
     * @return the plan, for whatever time; nothing if there is none for this design
     */
    public static Optional<TimePlan> read(Path folder, String design, int most) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(file.toFile());
            int replications = root.path("replications").asInt();
            boolean fits = root.path("design").asText().equals(design) && replications >= 1 && replications <= most;
            return fits ? Optional.of(new TimePlan(root.path("seconds").asLong(), replications)) : Optional.empty();
        } catch (IOException e) {
            // A file that cannot be read is no plan; a new pilot makes one.
            return Optional.empty();
        }
    }

    /**
     * Keeps the plan. The file appears whole or not at all.
     *
     * @param folder folder that is being made
     * @param design tells what is to be run from all else
     * @throws IOException if it cannot be written
     */
    public void write(Path folder, String design) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("design", design);
        root.put("seconds", seconds);
        root.put("replications", replications);
        Path temporary = Files.createTempFile(folder, FILE_NAME, ".tmp");
        JSON.writerWithDefaultPrettyPrinter().writeValue(temporary.toFile(), root);
        Files.move(temporary, folder.resolve(FILE_NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * What tells an experiment from all others: everything that its first replication hangs on, its seed among it.
     *
     * @param design what is to be run
     * @return 64 hexadecimal digits
     */
    public static String designOf(ExperimentDesign design) {
        return Sha256.ofText(design.runs(0).stream().map(design::address).collect(Collectors.joining("\n")));
    }
}
