package minbei.analysis.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import minbei.analysis.execution.ModelRunner;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;

/**
 * All scenario files as they are on the machine that asks, so that a machine that is asked needs none of its own.
 *
 * @param files texts by path under the folder of scenarios
 * @param sweep path of the sweep's file among them
 * @param modelVersion version of the model
 * @param replications runs at each point
 */
public record ScenarioBundle(Map<String, String> files, String sweep, String modelVersion, int replications)
        implements RemoteWork {

    private static final long serialVersionUID = 1L;

    /** Sorts the files; a tree map, since it is sent. */
    public ScenarioBundle {
        files = new TreeMap<>(files);
    }

    /**
     * The bundle of a plan.
     *
     * @param folder the scenarios
     * @param sweep name or path of the sweep
     * @param plan what is to be run
     * @return the bundle
     * @throws IOException if a file cannot be read
     */
    public static ScenarioBundle of(ScenarioFolder folder, String sweep, SweepPlan plan) throws IOException {
        Map<String, String> files = folder.texts();
        String path = "sweeps/" + plan.sweep().name() + ".yml";
        if (sweep.endsWith(".yml")) {
            files.put(path, Files.readString(Path.of(sweep)));
        }
        return new ScenarioBundle(files, path, plan.modelVersion(), plan.replications());
    }

    @Override
    public SweepWork open() throws IOException {
        Path root = Files.createTempDirectory("minbei-scenarios-");
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey()).normalize();
                if (!path.startsWith(root)) {
                    throw new IOException("file (" + file.getKey() + ") must lie in its folder");
                }
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.getValue());
            }
            ScenarioFolder folder = ScenarioFolder.at(root);
            SweepPlan plan = SweepPlan.of(folder.scenarios(folder.sweep(name())), modelVersion, replications);
            return ModelWork.of(plan, ModelRunner.MODEL);
        } catch (ScenarioException e) {
            throw new IOException("the scenarios that were sent cannot be read: " + e.getMessage(), e);
        } finally {
            delete(root);
        }
    }

    private String name() {
        String file = sweep.substring(sweep.lastIndexOf('/') + 1);
        return file.substring(0, file.length() - ".yml".length());
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
