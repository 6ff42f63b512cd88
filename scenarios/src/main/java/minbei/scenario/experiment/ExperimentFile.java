package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.model.RunInput;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.YamlFile;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;

/** Reads an experiment file. */
public final class ExperimentFile {

    private static final List<String> KEYS = List.of(
            "name",
            "label",
            "question",
            "kind",
            "districts",
            "yardstick",
            "common",
            "replications",
            "months",
            "populationScale",
            "seed");
    private static final String SCALE_RULE = "above 0 and at most 1";
    private static final String COMPARISON = "comparison";

    private final YamlMap root;
    private final Problems problems;
    private final Existing existing;

    private ExperimentFile(YamlMap root, Problems problems, Existing existing) {
        this.root = root;
        this.problems = problems;
        this.existing = existing;
    }

    /**
     * What an experiment can refer to.
     *
     * @param districts names of the districts that exist
     * @param policies names of the policies that exist
     * @param catalogue the parameters, among which are the levers
     */
    public record Existing(Collection<String> districts, Collection<String> policies, Catalogue catalogue) {}

    /**
     * Reads an experiment.
     *
     * @param path the file
     * @param shown the file as a user names it
     * @param stem name of the file without folder and ending
     * @param existing what it can refer to
     * @return the experiment
     * @throws ScenarioException with everything that is wrong with the file
     */
    public static Experiment read(Path path, String shown, String stem, Existing existing) throws ScenarioException {
        Problems problems = Problems.in(shown);
        ExperimentFile file = new ExperimentFile(YamlFile.read(path, problems), problems, existing);
        Experiment experiment = file.read(stem);
        problems.throwIfAny();
        return experiment;
    }

    private Experiment read(String stem) {
        String word = root.find("kind")
                .flatMap(value -> value.oneOf(ExperimentKind.WORDS))
                .orElse(COMPARISON);
        KindReader reader = new KindReader(root, problems, existing);
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(KindReader.keysOf(word));
        root.allowOnly(
                keys,
                word.equals(COMPARISON) ? Phrase.of("an experiment") : Phrase.of("an experiment of kind {0}", word));
        FileHead head = FileHead.read(root, stem);
        Optional<Label> question =
                root.require("question", "{en: ..., zh: ...}").flatMap(Label::read);
        List<String> districts = reader.names("districts", Phrase.of("district"), existing.districts());
        ExperimentKind kind = reader.kind(word, districts);
        Map<String, BigDecimal> common = root.find("common")
                .flatMap(YamlValue::map)
                .map(map -> ParameterValues.read(map, existing.catalogue()))
                .orElse(Map.of());
        Replications replications = ReplicationReader.read(root, districts);
        int months = (int) whole("months", 1, RunInput.MAX_MONTHS, "months");
        return new Experiment(
                head,
                question.orElse(head.label()),
                kind,
                districts,
                common,
                replications,
                months,
                populationScale(),
                whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, ""),
                problems.file());
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
