package minbei.scenario.sweep;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minbei.model.RunInput;
import minbei.model.observation.Indicator;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.Suggestion;
import minbei.scenario.file.YamlFile;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;

/** Reads a sweep file. */
public final class SweepFile {

    private static final List<String> KEYS = List.of(
            "name",
            "label",
            "question",
            "districts",
            "policies",
            "replications",
            "months",
            "populationScale",
            "seed",
            "design",
            "factors",
            "outcomes");
    private static final int MOST_REPLICATIONS = 10_000;
    private static final String SCALE_RULE = "above 0 and at most 1";

    /** What is kept where a file does not say. */
    private static final List<Indicator> USUAL_OUTCOMES = List.of(
            Indicator.COVERAGE,
            Indicator.TIMELY_COVERAGE,
            Indicator.QUALITY_WEIGHTED_COVERAGE,
            Indicator.SPENT,
            Indicator.CONTRACTS_IN_FORCE,
            Indicator.FAILED_SHARE,
            Indicator.QUALITY_OF_SERVICE,
            Indicator.GOVERNMENT_SHARE_CONTRACTORS);

    private final YamlMap root;
    private final Problems problems;
    private final Catalogue catalogue;

    private SweepFile(YamlMap root, Problems problems, Catalogue catalogue) {
        this.root = root;
        this.problems = problems;
        this.catalogue = catalogue;
    }

    /**
     * Reads a sweep.
     *
     * @param path the file
     * @param shown the file as a user names it
     * @param stem name of the file without folder and ending
     * @param districts names of the districts that exist
     * @param policies names of the policies that exist
     * @param catalogue the parameters that can be varied
     * @return the sweep
     * @throws ScenarioException with everything that is wrong with the file
     */
    public static Sweep read(
            Path path,
            String shown,
            String stem,
            Collection<String> districts,
            Collection<String> policies,
            Catalogue catalogue)
            throws ScenarioException {
        Problems problems = Problems.in(shown);
        SweepFile file = new SweepFile(YamlFile.read(path, problems), problems, catalogue);
        Sweep sweep = file.read(stem, districts, policies);
        problems.throwIfAny();
        return sweep;
    }

    private Sweep read(String stem, Collection<String> districts, Collection<String> policies)
            throws ScenarioException {
        root.allowOnly(KEYS, "a sweep");
        FileHead head = FileHead.read(root, stem);
        Optional<Label> question =
                root.require("question", "{en: ..., zh: ...}").flatMap(Label::read);
        List<String> chosenDistricts = names("districts", Phrase.of("district"), districts);
        List<String> chosenPolicies = names("policies", Phrase.of("policy"), policies);
        int replications = (int) whole("replications", 1, MOST_REPLICATIONS, "");
        int months = (int) whole("months", 1, RunInput.MAX_MONTHS, "months");
        BigDecimal scale = populationScale();
        long seed = whole("seed", Long.MIN_VALUE, Long.MAX_VALUE - MOST_REPLICATIONS, "");
        List<Factor> factors = FactorReader.of(catalogue, problems).read(root);
        DesignReader designs = DesignReader.of(catalogue, seed);
        List<Factor> placed = designs.placed(root, factors);
        List<Indicator> outcomes = outcomes();
        // A design over factors that are wrong would only add problems that follow from theirs.
        problems.throwIfAny();
        Optional<Design> design = designs.read(root, placed);
        problems.throwIfAny();
        return new Sweep(
                head,
                question.orElse(head.label()),
                chosenDistricts,
                chosenPolicies,
                replications,
                months,
                scale,
                seed,
                placed,
                design.orElseThrow(),
                outcomes,
                problems.file());
    }

    private List<Indicator> outcomes() {
        Optional<YamlValue> value = root.find("outcomes");
        if (value.isEmpty()) {
            return USUAL_OUTCOMES;
        }
        List<String> known = Stream.of(Indicator.values()).map(Indicator::key).toList();
        List<Indicator> chosen = new ArrayList<>();
        for (YamlValue item : value.get().list()) {
            Optional<String> key = item.text();
            if (key.isPresent() && !known.contains(key.get())) {
                item.mustBe(Phrase.of("the key of an indicator, as in the tables"), Suggestion.among(key.get(), known));
            } else if (key.isPresent()) {
                Indicator indicator = Indicator.values()[known.indexOf(key.get())];
                if (chosen.contains(indicator)) {
                    item.mustBe("listed once");
                }
                chosen.add(indicator);
            }
        }
        if (chosen.isEmpty() && problems.isEmpty()) {
            value.get().mustBe("a list with one {0} or more", Phrase.of("indicator"));
        }
        return chosen;
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
            if (name.isPresent() && !existing.contains(name.get())) {
                item.mustBe(
                        Phrase.of("a {0} that exists: {1}", kind, String.join(", ", existing)),
                        Suggestion.among(name.get(), existing));
            } else if (name.isPresent() && names.contains(name.get())) {
                item.mustBe("listed once");
            } else {
                name.ifPresent(names::add);
            }
        }
        if (names.isEmpty() && problems.count() == before) {
            value.get().mustBe("a list with one {0} or more", kind);
        }
        return names;
    }

    private long whole(String key, long min, long max, String unit) {
        return root.require(key, "a whole number, {0} to {1}", min, max)
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
