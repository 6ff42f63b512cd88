package minbei.scenario.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minbei.model.ModelParameters;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.Suggestion;
import minbei.scenario.file.YamlFile;
import minbei.scenario.language.Phrase;

/** The parameter catalogue: every number the rules use, with its unit, bounds, label and, where it has one, its preset value. */
public final class Catalogue {

    private static final String RESOURCE = "parameters.yml";

    private final Map<String, Parameter> parameters;
    private final List<SumRule> sumRules;

    private Catalogue(Map<String, Parameter> parameters, List<SumRule> sumRules) {
        this.parameters = Collections.unmodifiableMap(parameters);
        this.sumRules = List.copyOf(sumRules);
    }

    /**
     * Reads the catalogue that belongs to the model.
     *
     * @return the catalogue
     * @throws IllegalStateException if it does not fit the model, which is a fault of the program
     */
    public static Catalogue load() {
        try (InputStream in = ModelParameters.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the model must hold its catalogue " + RESOURCE);
            }
            Catalogue catalogue = parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            ParameterBinder.requireSameKeys(catalogue.keys());
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ScenarioException e) {
            throw new IllegalStateException("the catalogue must be free of problems\n" + e.getMessage(), e);
        }
    }

    /**
     * Reads a catalogue.
     *
     * @param yaml its text
     * @return the catalogue
     * @throws ScenarioException if an entry is wrong
     */
    static Catalogue parse(String yaml) throws ScenarioException {
        Problems problems = Problems.in(RESOURCE);
        CatalogueReader reader = CatalogueReader.read(YamlFile.parse(yaml, problems), problems);
        problems.throwIfAny();
        Map<String, Parameter> byKey = new LinkedHashMap<>();
        reader.parameters().forEach(parameter -> byKey.put(parameter.key(), parameter));
        return new Catalogue(byKey, reader.sumRules());
    }

    /** All parameters, in the order of the catalogue. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** All keys, in the order of the catalogue. */
    public Set<String> keys() {
        return parameters.keySet();
    }

    /** Shares that must sum to one. */
    public List<SumRule> sumRules() {
        return sumRules;
    }

    /**
     * Looks for a parameter.
     *
     * @param key its key
     * @return the parameter, or empty if the catalogue does not have it
     */
    public Optional<Parameter> find(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /**
     * The parameter of a key.
     *
     * @param key a key of the catalogue
     * @return the parameter
     * @throws IllegalArgumentException if the catalogue does not have it
     */
    public Parameter get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "parameter (" + key + ") must be in the catalogue. " + suggestion(key)));
    }

    /**
     * The parameters that share a family.
     *
     * @param name key of the family, for example {@code department.purchaseShare}, or of one parameter
     * @return one for each category, or the one parameter; empty if there is no such family
     */
    public List<Parameter> family(String name) {
        return parameters.values().stream()
                .filter(parameter ->
                        parameter.family().equals(name) || parameter.key().equals(name))
                .toList();
    }

    /**
     * The sentence for a key that the catalogue does not have.
     *
     * @param wrong the key as written
     * @return {@code Maybe you meant X.}, or nothing
     */
    public Phrase suggestion(String wrong) {
        List<String> names = new ArrayList<>(keys());
        Set<String> families = new LinkedHashSet<>();
        parameters.values().forEach(parameter -> families.add(parameter.family()));
        names.addAll(families);
        return Suggestion.among(wrong, names);
    }
}
