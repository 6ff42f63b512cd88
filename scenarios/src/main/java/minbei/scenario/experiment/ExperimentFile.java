package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import minbei.model.RunInput;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.Suggestion;
import minbei.scenario.file.YamlFile;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;

/** Reads an experiment file. */
public final class ExperimentFile {

    private static final List<String> KEYS = List.of(
            "name",
            "label",
            "question",
            "districts",
            "policies",
            "yardstick",
            "replications",
            "months",
            "populationScale",
            "seed");
    private static final int MOST_REPLICATIONS = 10_000;
    private static final String SCALE_RULE = "above 0 and at most 1";

    private final YamlMap root;
    private final Problems problems;

    private ExperimentFile(YamlMap root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Reads an experiment.
     *
     * @param path the file
     * @param shown the file as a user names it
     * @param stem name of the file without folder and ending
     * @param districts names of the districts that exist
     * @param policies names of the policies that exist
     * @return the experiment
     * @throws ScenarioException with everything that is wrong with the file
     */
    public static Experiment read(
            Path path, String shown, String stem, Collection<String> districts, Collection<String> policies)
            throws ScenarioException {
        Problems problems = Problems.in(shown);
        ExperimentFile file = new ExperimentFile(YamlFile.read(path, problems), problems);
        Experiment experiment = file.read(stem, districts, policies);
        problems.throwIfAny();
        return experiment;
    }

    private Experiment read(String stem, Collection<String> districts, Collection<String> policies) {
        root.allowOnly(KEYS, "an experiment");
        FileHead head = FileHead.read(root, stem);
        Optional<Label> question =
                root.require("question", "{en: ..., zh: ...}").flatMap(Label::read);
        List<String> chosenDistricts = names("districts", Phrase.of("district"), districts);
        List<String> chosenPolicies = names("policies", Phrase.of("policy"), policies);
        return new Experiment(
                head,
                question.orElse(head.label()),
                chosenDistricts,
                chosenPolicies,
                yardstick(chosenPolicies),
                (int) whole("replications", 1, MOST_REPLICATIONS, ""),
                (int) whole("months", 1, RunInput.MAX_MONTHS, "months"),
                populationScale(),
                whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, ""),
                problems.file());
    }

    private List<String> names(String key, Phrase kind, Collection<String> existing) {
        Optional<YamlValue> value = root.require(key, "a list with one {0} or more", kind);
        if (value.isEmpty()) {
            return List.of();
        }
        int before = problems.count();
        List<String> names = new ArrayList<>();
        for (YamlValue item : value.get().list()) {
            Optional<String> name = item.text();
            if (name.isEmpty()) {
                continue;
            }
            if (!existing.contains(name.get())) {
                item.mustBe(
                        Phrase.of("a {0} that exists: {1}", kind, String.join(", ", existing)),
                        Suggestion.among(name.get(), existing));
            } else if (names.contains(name.get())) {
                item.mustBe("listed once");
            } else {
                names.add(name.get());
            }
        }
        if (names.isEmpty() && problems.count() == before) {
            value.get().mustBe("a list with one {0} or more", kind);
        }
        return names;
    }

    private String yardstick(List<String> policies) {
        Optional<YamlValue> value = root.require("yardstick", "one of the policies of the experiment");
        Optional<String> name = value.flatMap(YamlValue::text);
        // Where the policies themselves are wrong, what they should have been is not known.
        if (name.isPresent() && !policies.isEmpty() && !policies.contains(name.get())) {
            value.orElseThrow()
                    .mustBe(
                            Phrase.of("one of the policies of the experiment: {0}", String.join(", ", policies)),
                            Suggestion.among(name.get(), policies));
        }
        return name.orElse("");
    }

    private long whole(String key, long min, long max, String unit) {
        return root.require(key, "a whole number, {0}", Phrase.of("{0} to {1}", min, max))
                .flatMap(value -> value.whole(min, max, unit))
                .orElse(min);
    }

    private BigDecimal populationScale() {
        Optional<YamlValue> value = root.find("populationScale");
        Optional<BigDecimal> scale = value.flatMap(v -> v.number(Phrase.of(SCALE_RULE)));
        if (scale.isPresent() && (scale.get().signum() <= 0 || scale.get().compareTo(BigDecimal.ONE) > 0)) {
            value.orElseThrow().mustBe(SCALE_RULE);
        }
        return scale.orElse(BigDecimal.ONE);
    }
}
