package minbei.analysis.district;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import minbei.model.RunInput;
import minbei.model.schedule.Month;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.content.Decimal;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.policy.LeverMove;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.PulledLever;
import minbei.scenario.policy.ResolvedScenario;

/**
 * What a statistical test runs: a district of the scenario files, assumptions that hold from the spin-up on, and a policy.
 *
 * <p>Keys are those of policy files: one without its category stands for every category. What is read, checked and laid over the
 * district is the scenarios' own {@link Policy}.
 *
 * @param district name of the district
 * @param months recorded months
 * @param scale agents per resident
 * @param policy name of a policy file, empty for none
 * @param pulls levers of the test, in their order; they go before those of the policy file
 * @param assumptions other numbers of the district by key; any parameter, lever or not
 */
public record DistrictScenario(
        String district,
        int months,
        double scale,
        String policy,
        List<Pull> pulls,
        SortedMap<String, Double> assumptions) {

    private static final Month LAST = new Month(RunInput.MAX_MONTHS - 1);
    private static final String FILE = "the policy of the test";

    public DistrictScenario {
        pulls = List.copyOf(pulls);
        assumptions = Collections.unmodifiableSortedMap(new TreeMap<>(assumptions));
    }

    /** Something done to a key from a month on. */
    public record Pull(String key, LeverMove move, Month from, Month until) {
        @Override
        public String toString() {
            String end = until.equals(LAST) ? " on" : " until " + until;
            return key + " " + move + " from " + from + end;
        }
    }

    /**
     * All residents of a district under its own parameters.
     *
     * @param district its name
     * @param months recorded months
     */
    public static DistrictScenario of(String district, int months) {
        return new DistrictScenario(district, months, 1, "", List.of(), new TreeMap<>());
    }

    /** The value itself, as in a policy file {@code 0.5}. */
    public static LeverMove to(double value) {
        return new LeverMove.SetTo(Decimal.of(value));
    }

    /** A multiple of the district's own value, as {@code {times: 1.2}}. */
    public static LeverMove times(double factor) {
        return new LeverMove.Times(Decimal.of(factor));
    }

    /** Something more than the district's own value, as {@code {plus: 10}}. */
    public static LeverMove plus(double amount) {
        return new LeverMove.Plus(Decimal.of(amount));
    }

    /** The same with the residents thinned to a share. */
    public DistrictScenario thinnedTo(double share) {
        return new DistrictScenario(district, months, share, policy, pulls, assumptions);
    }

    /** The same under a policy file. */
    public DistrictScenario under(String policyName) {
        return new DistrictScenario(district, months, scale, policyName, pulls, assumptions);
    }

    /** The same with levers set to values from a month, written {@code YYYY-MM}, to the end. */
    public DistrictScenario pulling(String from, String key, double value) {
        return pulling(from, Map.of(key, to(value)));
    }

    /** The same with levers moved from a month, written {@code YYYY-MM}, to the end. */
    public DistrictScenario pulling(String from, Map<String, LeverMove> set) {
        return pulling(from, LAST.toString(), set);
    }

    /** The same with levers moved from a month to another, both included. */
    public DistrictScenario pulling(String from, String until, Map<String, LeverMove> set) {
        List<Pull> all = new ArrayList<>(pulls);
        new TreeMap<>(set).forEach((key, move) -> all.add(new Pull(key, move, Month.parse(from), Month.parse(until))));
        return new DistrictScenario(district, months, scale, policy, all, assumptions);
    }

    /** The same with another number of the district, from the beginning of the spin-up on. */
    public DistrictScenario assuming(String key, double value) {
        SortedMap<String, Double> all = new TreeMap<>(assumptions);
        all.put(key, value);
        return new DistrictScenario(district, months, scale, policy, pulls, all);
    }

    /**
     * The parameters in force in each month.
     *
     * @throws IllegalArgumentException with all that the scenarios have against it
     */
    public ResolvedScenario resolve(ScenarioFolder folder) {
        try {
            LoadedDistrict loaded = folder.district(district);
            return folder.resolve(assumed(loaded), policyIn(folder));
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(this + ":\n" + e.getMessage(), e);
        }
    }

    private LoadedDistrict assumed(LoadedDistrict loaded) {
        Map<String, Double> numbers = new TreeMap<>();
        // in the order of the alphabet a family comes before its categories
        assumptions.forEach((key, value) ->
                family(loaded.catalogue(), key).forEach(parameter -> numbers.put(parameter.key(), value)));
        return numbers.isEmpty() ? loaded : loaded.with(numbers);
    }

    private Policy policyIn(ScenarioFolder folder) throws ScenarioException {
        List<PulledLever> levers = new ArrayList<>();
        if (!policy.isEmpty()) {
            levers.addAll(folder.policy(policy).levers());
        }
        for (Pull pull : pulls) {
            for (Parameter parameter : family(folder.catalogue(), pull.key())) {
                if (!parameter.lever()) {
                    throw new IllegalArgumentException(
                            pull.key() + " is no lever, so no policy can change it. Maybe assume it.");
                }
                levers.add(new PulledLever(parameter.key(), pull.from(), pull.until(), pull.move(), 0));
            }
        }
        return new Policy(new FileHead("test", new Label("test", "测试")), Optional.empty(), levers, FILE);
    }

    private static List<Parameter> family(Catalogue catalogue, String key) {
        List<Parameter> family = catalogue.family(key);
        if (family.isEmpty()) {
            throw new IllegalArgumentException(
                    key + " must be a parameter of the catalogue. " + catalogue.suggestion(key));
        }
        return family;
    }

    /** For messages: what it is, in one line. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(district);
        if (!policy.isEmpty()) {
            parts.add("under " + policy);
        }
        pulls.forEach(pull -> parts.add(pull.toString()));
        assumptions.forEach((key, value) -> parts.add("assuming " + key + " " + value));
        if (scale != 1) {
            parts.add("scale " + scale);
        }
        return "[" + String.join("; ", parts) + "]";
    }
}
