package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.model.RunInput;
import minbei.model.schedule.Month;
import minbei.scenario.experiment.ExperimentFile.Existing;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.Problems;
import minbei.scenario.file.Suggestion;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.policy.PolicyFile;
import minbei.scenario.policy.PulledLever;

/** Reads what is particular to each kind of experiment. */
final class KindReader {

    private static final int FEWEST = 2;
    private static final int MOST_STEPS = 5;
    private static final int MOST_BLOCKS = 6;
    private static final int MOST_VARIANTS = 12;
    private static final BigDecimal MOST_YUAN = BigDecimal.valueOf(1000);

    private final YamlMap root;
    private final Problems problems;
    private final Existing existing;

    KindReader(YamlMap root, Problems problems, Existing existing) {
        this.root = root;
        this.problems = problems;
        this.existing = existing;
    }

    static List<String> keysOf(String word) {
        return switch (word) {
            case "order" -> List.of("steps", "from", "monthsApart", "indifference");
            case "money" -> List.of("ways", "amounts", "from");
            case "gap" -> List.of("blocks");
            case "uncertainty" -> List.of("policies", "rules", "data");
            default -> List.of("policies", "placebo");
        };
    }

    ExperimentKind kind(String word, List<String> districts) {
        return switch (word) {
            case "order" -> order();
            case "money" -> money();
            case "gap" -> gap(districts);
            case "uncertainty" -> uncertainty();
            default -> comparison();
        };
    }

    private PolicyComparison comparison() {
        List<String> policies = names("policies", Phrase.of("policy"), existing.policies());
        Optional<YamlValue> value = root.require("yardstick", "one of the policies of the experiment");
        List<String> yardsticks = new ArrayList<>();
        for (YamlValue item : value.map(YamlValue::listOrSelf).orElse(List.of())) {
            Optional<String> name = item.text();
            // Where the policies themselves are wrong, what they should have been is not known.
            if (name.isPresent() && !policies.isEmpty() && !policies.contains(name.get())) {
                item.mustBe(
                        Phrase.of("one of the policies of the experiment: {0}", String.join(", ", policies)),
                        Suggestion.among(name.get(), policies));
            } else if (name.isPresent() && yardsticks.contains(name.get())) {
                item.mustBe("listed once");
            } else {
                name.ifPresent(yardsticks::add);
            }
        }
        Optional<Step> placebo = root.find("placebo").flatMap(YamlValue::map).map(item -> step(item, policies));
        return new PolicyComparison(policies, yardsticks, placebo);
    }

    private AdoptionOrder order() {
        List<Step> steps = steps("steps", Phrase.of("step"), FEWEST, MOST_STEPS);
        refuseSharedLevers(steps);
        Month first = month();
        int apart = root.require("monthsApart", "a whole number of months")
                .flatMap(value -> value.whole(1, RunInput.MAX_MONTHS, "months"))
                .map(Math::toIntExact)
                .orElse(1);
        int last = first.index() + Math.max(0, steps.size() - 1) * apart;
        if (last >= RunInput.MAX_MONTHS) {
            root.find("monthsApart")
                    .ifPresent(value ->
                            value.mustBe("so few that the last step comes by {0}", new Month(RunInput.MAX_MONTHS - 1)));
        }
        BigDecimal indifference = root.require("indifference", "a share of coverage, for example 0.001")
                .flatMap(KindReader::share)
                .orElse(BigDecimal.ZERO);
        return new AdoptionOrder(yardstick(), steps, first, apart, indifference);
    }

    private MoreMoney money() {
        List<Step> ways = steps("ways", Phrase.of("way"), 1, Integer.MAX_VALUE);
        List<BigDecimal> amounts = new ArrayList<>();
        Phrase rule = Phrase.of("above 0 and at most {0} yuan per resident and year", MOST_YUAN);
        root.require("amounts", "a list of yuan per resident and year")
                .map(YamlValue::list)
                .orElse(List.of())
                .forEach(item -> item.number(rule).ifPresent(number -> {
                    if (number.signum() <= 0 || number.compareTo(MOST_YUAN) > 0) {
                        item.mustBe(rule, Phrase.NONE);
                    } else if (amounts.stream().anyMatch(before -> before.compareTo(number) == 0)) {
                        item.mustBe("listed once");
                    } else {
                        amounts.add(number);
                    }
                }));
        return new MoreMoney(yardstick(), ways, amounts, month());
    }

    private DistrictGap gap(List<String> districts) {
        if (districts.size() != 2) {
            root.find("districts")
                    .ifPresent(
                            value -> value.mustBe("two districts: the one explained and the one it is held against"));
        }
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (YamlMap item : items("blocks", Phrase.of("block"), FEWEST, MOST_BLOCKS)) {
            item.allowOnly(List.of("name", "label", "parameters", "place"));
            String name = name(item, blocks.keySet());
            List<String> listed = new ArrayList<>();
            item.require("parameters", "sections, families or keys of the catalogue")
                    .map(YamlValue::list)
                    .orElse(List.of())
                    .forEach(entry -> entry.text().ifPresent(text -> listed.add(known(entry, text))));
            boolean place = item.find("place")
                    .flatMap(value -> value.oneOf(List.of("true", "false")))
                    .map(Boolean::parseBoolean)
                    .orElse(false);
            blocks.put(name, new Block(name, label(item, name), listed, place));
        }
        return new DistrictGap(yardstick(), List.copyOf(blocks.values()));
    }

    private UncertaintyBudget uncertainty() {
        List<String> policies = names("policies", Phrase.of("policy"), existing.policies());
        String yardstick = yardstick();
        if (policies.contains(yardstick)) {
            root.find("yardstick").ifPresent(value -> value.mustBe("none of the policies"));
        }
        List<Variant> rules = variants("rules", Phrase.of("rule"), List.of());
        return new UncertaintyBudget(
                policies, yardstick, rules, variants("data", Phrase.of("reading of the data"), rules));
    }

    private List<Variant> variants(String key, Phrase word, List<Variant> before) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        before.forEach(variant -> variants.put(variant.name(), variant));
        for (YamlMap item : items(key, word, 1, MOST_VARIANTS)) {
            item.allowOnly(List.of("name", "label", "set"));
            String name = name(item, variants.keySet());
            Map<String, BigDecimal> values = item.require("set", "parameters with their values")
                    .flatMap(YamlValue::map)
                    .map(set -> ParameterValues.read(set, existing.catalogue()))
                    .orElse(Map.of());
            variants.put(name, new Variant(name, label(item, name), values));
        }
        return variants.values().stream().skip(before.size()).toList();
    }

    private String known(YamlValue entry, String text) {
        if (existing.catalogue().keys().stream().noneMatch(key -> key.equals(text) || key.startsWith(text + "."))) {
            entry.mustBe(
                    Phrase.of("a section, family or key of the catalogue"),
                    existing.catalogue().suggestion(text));
        }
        return text;
    }

    private List<Step> steps(String key, Phrase word, int fewest, int most) {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (YamlMap item : items(key, word, fewest, most)) {
            Step step = step(item, steps.keySet());
            steps.put(step.name(), step);
        }
        return List.copyOf(steps.values());
    }

    private Step step(YamlMap item, Collection<String> before) {
        item.allowOnly(List.of("name", "label", "set"));
        String name = name(item, before);
        List<PulledLever> levers = item.require("set", "levers with what is done to them")
                .flatMap(YamlValue::map)
                .map(set -> PolicyFile.levers(set, existing.catalogue()))
                .orElse(List.of());
        return new Step(name, label(item, name), levers);
    }

    private List<YamlMap> items(String key, Phrase word, int fewest, int most) {
        Optional<YamlValue> value = root.require(key, "a list with one {0} or more", word);
        List<YamlValue> list = value.map(YamlValue::list).orElse(List.of());
        if (value.isPresent() && (list.size() < fewest || list.size() > most)) {
            Phrase upTo = most == Integer.MAX_VALUE
                    ? Phrase.of("{0} or more", fewest)
                    : Phrase.of("{0} to {1}", fewest, most);
            value.get().mustBe("a list of {0}", upTo);
        }
        return list.stream().flatMap(item -> item.map().stream()).toList();
    }

    private String name(YamlMap item, Collection<String> before) {
        Optional<YamlValue> value = item.require("name", "lower-case letters, digits and hyphens");
        Optional<String> name = value.flatMap(YamlValue::text);
        if (name.isPresent() && !FileHead.isName(name.get())) {
            value.orElseThrow().mustBe("made of lower-case letters, digits and hyphens");
        } else if (name.isPresent() && before.contains(name.get())) {
            value.orElseThrow().mustBe("its own");
        }
        return name.orElse("unnamed");
    }

    private static Label label(YamlMap item, String name) {
        return item.require("label", "{en: ..., zh: ...}").flatMap(Label::read).orElse(new Label(name, name));
    }

    private void refuseSharedLevers(List<Step> steps) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (Step step : steps) {
            for (PulledLever lever : step.levers()) {
                String owner = owners.putIfAbsent(lever.key(), step.name());
                if (owner != null && !owner.equals(step.name())) {
                    problems.mustBe(
                            lever.line(),
                            Phrase.verbatim(lever.key()),
                            Phrase.of("in {0}", step.name()),
                            Phrase.of("moved by one step, but {0} moves it too", owner),
                            Phrase.NONE);
                }
            }
        }
    }

    private String yardstick() {
        Optional<YamlValue> value = root.require("yardstick", "a policy that exists");
        Optional<String> name = value.flatMap(YamlValue::text);
        if (name.isPresent() && !existing.policies().contains(name.get())) {
            value.orElseThrow()
                    .mustBe(
                            Phrase.of(
                                    "a {0} that exists: {1}",
                                    Phrase.of("policy"), String.join(", ", existing.policies())),
                            Suggestion.among(name.get(), existing.policies()));
        }
        return name.orElse("");
    }

    private Month month() {
        return root.require("from", PolicyFile.monthRule())
                .flatMap(PolicyFile::month)
                .orElse(Month.FIRST);
    }

    private static Optional<BigDecimal> share(YamlValue value) {
        Optional<BigDecimal> number = value.number(Phrase.of("{0} to {1}", 0, 1));
        if (number.isPresent() && (number.get().signum() < 0 || number.get().compareTo(BigDecimal.ONE) > 0)) {
            value.mustBe("{0} to {1}", 0, 1);
            return Optional.empty();
        }
        return number;
    }

    /** Names of districts or policies that exist, each listed once. */
    List<String> names(String key, Phrase kind, Collection<String> all) {
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
            if (!all.contains(name.get())) {
                item.mustBe(
                        Phrase.of("a {0} that exists: {1}", kind, String.join(", ", all)),
                        Suggestion.among(name.get(), all));
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
}
