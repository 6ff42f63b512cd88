package minbei.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import minbei.scenario.ScenarioFiles.InputFile;
import minbei.scenario.district.DistrictFile;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.experiment.DistrictGap;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.experiment.ExperimentFile;
import minbei.scenario.experiment.Variant;
import minbei.scenario.experiment.World;
import minbei.scenario.file.Problem;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.PolicyFile;
import minbei.scenario.policy.ResolvedScenario;
import minbei.scenario.sweep.Sweep;
import minbei.scenario.sweep.SweepFile;
import minbei.scenario.sweep.SweepScenarios;

/**
 * The folder of scenario files, with one folder for each {@link Kind}.
 *
 * <p>Files are asked for by name. A user may also give the path of a file of their own; it must end with {@code .yml}.
 */
public final class ScenarioFolder {

    private static final String HOME = "minbei.home";

    private final ScenarioFiles files;
    private final Catalogue catalogue;

    private ScenarioFolder(ScenarioFiles files) {
        this.files = files;
        this.catalogue = Catalogue.load();
    }

    /**
     * Opens the folder {@code scenarios} of the system property {@code minbei.home} where that is set, else the files that came
     * with the program.
     *
     * @return the folder
     * @throws ScenarioException if the property names a place without that folder
     */
    public static ScenarioFolder open() throws ScenarioException {
        String home = System.getProperty(HOME, "");
        if (home.isBlank()) {
            return bundled(ScenarioFolder.class.getClassLoader());
        }
        Path folder = Path.of(home, "scenarios");
        if (!Files.isDirectory(folder)) {
            throw ScenarioException.of(List.of(new Problem(
                    HOME, 0, Phrase.of("{0} ({1}) must be a folder that holds the folder scenarios.", HOME, home))));
        }
        return at(folder);
    }

    /**
     * Opens a folder.
     *
     * @param folder holds the folders {@code districts}, {@code policies}, {@code experiments} and {@code sweeps}
     * @return the folder
     */
    public static ScenarioFolder at(Path folder) {
        return new ScenarioFolder(ScenarioFiles.at(folder));
    }

    static ScenarioFolder bundled(ClassLoader loader) {
        return new ScenarioFolder(ScenarioFiles.bundled(loader));
    }

    /** The parameter catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The names of the files of a kind.
     *
     * @param kind what they describe
     * @return in alphabetical order
     */
    public List<String> names(Kind kind) {
        return files.names(kind);
    }

    /**
     * The texts of all files, to be sent to another machine.
     *
     * @return by path under the folder, for example {@code districts/minhang-communities.csv}
     * @throws IOException if one cannot be read
     */
    public Map<String, String> texts() throws IOException {
        return files.texts();
    }

    /** All files by kind and name. */
    public List<ListedFile> list() {
        List<ListedFile> listed = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            files.all(kind).forEach(file -> listed.add(new ListedFile(kind, file.stem(), files.label(file))));
        }
        return listed;
    }

    /**
     * Loads a district.
     *
     * @param nameOrFile its name, or the path of a file
     * @return the district
     * @throws ScenarioException with everything that is wrong with it
     */
    public LoadedDistrict district(String nameOrFile) throws ScenarioException {
        return read(
                Kind.DISTRICT,
                nameOrFile,
                file -> DistrictFile.read(file.path(), file.shown(), file.stem(), catalogue));
    }

    /**
     * Loads a policy.
     *
     * @param nameOrFile its name, or the path of a file
     * @return the policy
     * @throws ScenarioException with everything that is wrong with it whatever the district
     */
    public Policy policy(String nameOrFile) throws ScenarioException {
        return read(
                Kind.POLICY, nameOrFile, file -> PolicyFile.read(file.path(), file.shown(), file.stem(), catalogue));
    }

    /**
     * Loads an experiment.
     *
     * @param nameOrFile its name, or the path of a file
     * @return the experiment; its districts and policies exist, but are not loaded
     * @throws ScenarioException with everything that is wrong with it
     */
    public Experiment experiment(String nameOrFile) throws ScenarioException {
        return read(
                Kind.EXPERIMENT,
                nameOrFile,
                file -> ExperimentFile.read(
                        file.path(),
                        file.shown(),
                        file.stem(),
                        new ExperimentFile.Existing(names(Kind.DISTRICT), names(Kind.POLICY), catalogue)));
    }

    /**
     * The worlds of an experiment, with the policies they rest on loaded.
     *
     * @param experiment the experiment
     * @return in the order of results
     * @throws ScenarioException with everything that is wrong with any of the policies
     */
    public List<World> worlds(Experiment experiment) throws ScenarioException {
        Map<String, Policy> policies = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : experiment.kind().policies()) {
            try {
                policies.put(name, policy(name));
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw ScenarioException.of(problems);
        }
        return experiment.kind().worlds(policies);
    }

    /**
     * The districts of an experiment.
     *
     * @param experiment the experiment
     * @return by name, in the order of the file
     * @throws ScenarioException with everything that is wrong with any of them, with the values common to all, or with the blocks by
     *     which two are held against each other
     */
    public Map<String, LoadedDistrict> districts(Experiment experiment) throws ScenarioException {
        Map<String, LoadedDistrict> districts = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : experiment.districts()) {
            try {
                LoadedDistrict district = district(name);
                districts.put(name, district);
                problems.addAll(refusals(experiment, district));
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
            }
        }
        if (problems.isEmpty() && experiment.kind() instanceof DistrictGap gap) {
            List<LoadedDistrict> two = List.copyOf(districts.values());
            gap.problems(two.get(0), two.get(1)).forEach(text -> problems.add(new Problem(experiment.file(), 0, text)));
        }
        if (!problems.isEmpty()) {
            throw ScenarioException.of(problems);
        }
        return districts;
    }

    // Values that are allowed one by one may still divide a whole wrongly.
    private static List<Problem> refusals(Experiment experiment, LoadedDistrict district) {
        List<Problem> problems = new ArrayList<>();
        refusal(() -> experiment.withCommon(district))
                .ifPresent(reason -> problems.add(new Problem(
                        experiment.file(),
                        0,
                        Phrase.of("common leaves {0} without sense: {1}.", district.name(), reason))));
        for (Variant variant : experiment.kind().variants()) {
            refusal(() -> experiment.under(district, variant))
                    .ifPresent(reason -> problems.add(new Problem(
                            experiment.file(),
                            0,
                            Phrase.of("{0} leaves {1} without sense: {2}.", variant.name(), district.name(), reason))));
        }
        return problems;
    }

    private static Optional<Phrase> refusal(Supplier<LoadedDistrict> changed) {
        try {
            changed.get().baseline();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Phrase.heard(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Loads a sweep.
     *
     * @param nameOrFile its name, or the path of a file
     * @return the sweep; its districts and policies exist, but are not loaded
     * @throws ScenarioException with everything that is wrong with it
     */
    public Sweep sweep(String nameOrFile) throws ScenarioException {
        return read(
                Kind.SWEEP,
                nameOrFile,
                file -> SweepFile.read(
                        file.path(), file.shown(), file.stem(), names(Kind.DISTRICT), names(Kind.POLICY), catalogue));
    }

    /**
     * Loads what the points of a sweep come to.
     *
     * @param sweep the sweep
     * @return its districts and policies, ready to be moved to any point
     * @throws ScenarioException with everything that is wrong with a district, a policy, or a factor in one of them
     */
    public SweepScenarios scenarios(Sweep sweep) throws ScenarioException {
        List<Problem> problems = new ArrayList<>();
        List<LoadedDistrict> districts = loaded(sweep.districts(), this::district, problems);
        List<Policy> policies = loaded(sweep.policies(), this::policy, problems);
        if (!problems.isEmpty()) {
            throw ScenarioException.of(problems);
        }
        return SweepScenarios.of(sweep, districts, policies);
    }

    private interface Loading<T> {
        T load(String name) throws ScenarioException;
    }

    private static <T> List<T> loaded(List<String> names, Loading<T> loading, List<Problem> problems) {
        List<T> loaded = new ArrayList<>();
        for (String name : names) {
            try {
                loaded.add(loading.load(name));
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
            }
        }
        return loaded;
    }

    /**
     * Lays a policy over a district.
     *
     * @param district the district
     * @param policy the policy
     * @return the parameters in force in each month
     * @throws ScenarioException if a lever leads out of bounds here, or shares no longer sum to one
     */
    public ResolvedScenario resolve(LoadedDistrict district, Policy policy) throws ScenarioException {
        return ResolvedScenario.of(district, policy);
    }

    /**
     * Checks a file of any kind and tells what it says.
     *
     * @param nameOrFile its name, or the path of a file
     * @return the report on a file without problems
     * @throws ScenarioException with everything that is wrong with it
     */
    public CheckReport check(String nameOrFile) throws ScenarioException {
        return ScenarioCheck.of(this, files).report(nameOrFile);
    }

    private interface Reading<T> {
        T read(InputFile file) throws ScenarioException;
    }

    private <T> T read(Kind kind, String nameOrFile, Reading<T> reading) throws ScenarioException {
        InputFile file = files.locate(kind, nameOrFile);
        List<Problem> problems = new ArrayList<>(files.sharedName(kind, file));
        try {
            T result = reading.read(file);
            if (problems.isEmpty()) {
                return result;
            }
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
        }
        throw ScenarioException.of(problems);
    }
}
