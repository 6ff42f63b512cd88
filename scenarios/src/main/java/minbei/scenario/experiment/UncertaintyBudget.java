package minbei.scenario.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.policy.Policy;

/**
 * Policies against a yardstick, and both once more under every other rule and every other reading of the district's data: what is uncertain
 * about the difference, luck, parameters, data or rules?
 *
 * <p>Rules and data are varied one by one and at best values only; where parameters are drawn, the variants are not.
 *
 * @param policies names of the policies, in the order of the file; the yardstick is not among them
 * @param yardstick name of the policy they are held against
 * @param rules other rules
 * @param data other readings of the district's data
 */
public record UncertaintyBudget(List<String> policies, String yardstick, List<Variant> rules, List<Variant> data)
        implements ExperimentKind {

    private static final String UNDER = "--";

    /** Copies the lists. */
    public UncertaintyBudget {
        policies = List.copyOf(policies);
        rules = List.copyOf(rules);
        data = List.copyOf(data);
    }

    @Override
    public String word() {
        return "uncertainty";
    }

    /** The yardstick and the policies. */
    @Override
    public List<String> policies() {
        return Stream.concat(Stream.of(yardstick), policies.stream()).toList();
    }

    /** The policies whose differences are asked for. */
    public List<String> studiedPolicies() {
        return policies;
    }

    @Override
    public List<String> yardsticks() {
        return List.of(yardstick);
    }

    @Override
    public List<Variant> variants() {
        return Stream.concat(rules.stream(), data.stream()).toList();
    }

    @Override
    public List<World> worlds(Map<String, Policy> files) {
        List<World> worlds = new ArrayList<>();
        for (String name : policies()) {
            worlds.add(World.of(Objects.requireNonNull(files.get(name))));
        }
        for (Variant variant : variants()) {
            for (String name : policies()) {
                worlds.add(new World(
                        under(Objects.requireNonNull(files.get(name)), variant), List.of(), variant.values()));
            }
        }
        return worlds;
    }

    /**
     * The key of a policy under a variant.
     *
     * @param policy name of the policy
     * @param variant name of the variant
     * @return for example {@code hubs-only--trust-stays}
     */
    public static String key(String policy, String variant) {
        return policy + UNDER + variant;
    }

    private static Policy under(Policy policy, Variant variant) {
        Label label = new Label(
                policy.label().en() + " (" + variant.label().en() + ")",
                policy.label().zh() + "（" + variant.label().zh() + "）");
        FileHead head = new FileHead(key(policy.name(), variant.name()), label);
        return new Policy(head, Optional.empty(), policy.levers(), policy.file());
    }
}
