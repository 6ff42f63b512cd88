package minbei.scenario.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.parameter.ParameterValue;
import minbei.scenario.parameter.Range;
import minbei.scenario.parameter.SumRule;
import minbei.scenario.policy.LeverMove;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.PulledLever;
import minbei.scenario.policy.ResolvedScenario;
import org.jspecify.annotations.Nullable;

/**
 * The districts and policies of a sweep, moved to the points of its design.
 *
 * <p>A factor of a family of shares takes its value, and the shares of the same whole that no factor sets share the
 * rest in proportion to the district's own numbers.
 */
public final class SweepScenarios {

    private final Sweep sweep;
    private final List<LoadedDistrict> districts;
    private final List<Policy> policies;
    private final Set<String> fixed;

    private SweepScenarios(Sweep sweep, List<LoadedDistrict> districts, List<Policy> policies) {
        this.sweep = sweep;
        this.districts = List.copyOf(districts);
        this.policies = List.copyOf(policies);
        this.fixed = new LinkedHashSet<>();
        sweep.factors().stream()
                .filter(factor -> factor.pulled().isEmpty())
                .forEach(factor -> fixed.addAll(factor.keys()));
    }

    /**
     * The scenarios of a sweep.
     *
     * @param sweep the sweep
     * @param districts its districts, loaded, in its order
     * @param policies its policies, loaded, in its order
     * @return the scenarios
     * @throws ScenarioException if a factor has no range in a district, is pulled by a policy too, or leads out of
     *     bounds at one of its ends
     */
    public static SweepScenarios of(Sweep sweep, List<LoadedDistrict> districts, List<Policy> policies)
            throws ScenarioException {
        SweepScenarios scenarios = new SweepScenarios(sweep, districts, policies);
        scenarios.requireRanges();
        scenarios.requireEnds();
        return scenarios;
    }

    private void requireRanges() throws ScenarioException {
        Problems problems = Problems.in(sweep.file());
        for (Factor factor : sweep.factors()) {
            for (LoadedDistrict district : districts) {
                if (factor.spread().isEmpty() && plausible(district, factor) == null) {
                    problems.mustBe(
                            factor.line(),
                            factor.name(),
                            "catalogue",
                            Phrase.of(
                                    "given with range or values: neither the catalogue nor {0} has a plausible range for it",
                                    district.name()),
                            Phrase.NONE);
                }
            }
            policies.forEach(policy -> refuseTwicePulled(factor, policy, problems));
        }
        problems.throwIfAny();
    }

    private static void refuseTwicePulled(Factor factor, Policy policy, Problems problems) {
        factor.pulled()
                .ifPresent(months -> policy.levers().stream()
                        .filter(lever -> factor.keys().contains(lever.key()))
                        .filter(lever -> lever.from().compareTo(months.until()) <= 0
                                && months.from().compareTo(lever.until()) <= 0)
                        .findFirst()
                        .ifPresent(lever -> problems.mustBe(
                                factor.line(),
                                factor.name(),
                                "from " + months.from(),
                                Phrase.of(
                                        "left alone in these months, since policy {0} pulls {1} too",
                                        policy.name(), lever.key()),
                                Phrase.of("Maybe sweep it under another policy."))));
    }

    /** Tries each factor's smallest and largest value by itself, so that most mistakes show before the first run. */
    private void requireEnds() throws ScenarioException {
        Problems problems = Problems.in(sweep.file());
        for (int district = 0; district < districts.size(); district++) {
            for (int factor = 0; factor < sweep.factors().size(); factor++) {
                for (int policy = 0; policy < policies.size(); policy++) {
                    requireEnd(district, factor, policy, 0, problems);
                    requireEnd(district, factor, policy, 1, problems);
                }
            }
        }
        problems.throwIfAny();
    }

    private void requireEnd(int district, int number, int policy, double quantile, Problems problems) {
        Factor factor = sweep.factors().get(number);
        BigDecimal end = value(district, factor, quantile);
        try {
            scenario(district, policy, Map.of(factor, end), Set.copyOf(factor.keys()));
        } catch (ScenarioException | IllegalArgumentException e) {
            String detail = Problems.oneLine(String.valueOf(e.getMessage()));
            problems.mustBe(
                    factor.line(),
                    factor.name(),
                    end.toPlainString() + " in " + districts.get(district).name(),
                    Phrase.of(
                            "possible with everything else as it is: {0}", Phrase.heard(detail.replaceAll("\\.$", ""))),
                    Phrase.NONE);
        }
    }

    private static @Nullable Range plausible(LoadedDistrict district, Factor factor) {
        for (String key : factor.keys()) {
            ParameterValue own = district.values().get(key);
            if (own != null && own.range() != null) {
                return own.range();
            }
            Range range = district.catalogue().get(key).range();
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    /** The sweep. */
    public Sweep sweep() {
        return sweep;
    }

    /**
     * A district of the sweep.
     *
     * @param district its number, from 0
     * @return the district, not moved
     */
    public LoadedDistrict district(int district) {
        return districts.get(district);
    }

    /**
     * A policy of the sweep.
     *
     * @param policy its number, from 0
     * @return the policy without the levers of the sweep
     */
    public Policy policy(int policy) {
        return policies.get(policy);
    }

    /**
     * How a factor's values are spread in a district.
     *
     * @param district number of the district
     * @param factor a factor of the sweep
     * @return as the file says; else evenly over the plausible range of the district, or else of the catalogue
     */
    public Spread spread(int district, Factor factor) {
        Range range = plausible(districts.get(district), factor);
        return factor.spread().orElseGet(() -> {
            if (range == null) {
                throw new IllegalArgumentException("factor " + factor.name() + " has no range");
            }
            return new Spread.Uniform(range);
        });
    }

    /**
     * The values of all factors at a point.
     *
     * @param district number of the district
     * @param point number of the point
     * @return one value a factor, in the order of the sweep, to twelve significant digits
     */
    public List<BigDecimal> values(int district, long point) {
        double[] quantiles = sweep.design().quantiles(point);
        List<BigDecimal> values = new ArrayList<>();
        for (int factor = 0; factor < quantiles.length; factor++) {
            values.add(value(district, sweep.factors().get(factor), quantiles[factor]));
        }
        return values;
    }

    private BigDecimal value(int district, Factor factor, double quantile) {
        Parameter parameter =
                districts.get(district).catalogue().get(factor.keys().get(0));
        return spread(district, factor).value(quantile, parameter.whole());
    }

    /**
     * A policy in a district at a point.
     *
     * @param district number of the district
     * @param policy number of the policy
     * @param point number of the point
     * @return the parameters in force in each month
     * @throws ScenarioException if a lever leads out of bounds there
     * @throws IllegalArgumentException if the values of the point do not go together
     */
    public ResolvedScenario scenario(int district, int policy, long point) throws ScenarioException {
        List<BigDecimal> values = values(district, point);
        Map<Factor, BigDecimal> byFactor = new LinkedHashMap<>();
        for (int factor = 0; factor < values.size(); factor++) {
            byFactor.put(sweep.factors().get(factor), values.get(factor));
        }
        return scenario(district, policy, byFactor, fixed);
    }

    private ResolvedScenario scenario(int district, int policy, Map<Factor, BigDecimal> values, Set<String> set)
            throws ScenarioException {
        Map<String, BigDecimal> changed = new TreeMap<>();
        List<PulledLever> levers = new ArrayList<>(policies.get(policy).levers());
        values.forEach((factor, value) -> {
            if (factor.pulled().isEmpty()) {
                factor.keys().forEach(key -> changed.put(key, value));
            } else {
                Factor.Months months = factor.pulled().orElseThrow();
                factor.keys()
                        .forEach(key -> levers.add(new PulledLever(
                                key, months.from(), months.until(), new LeverMove.SetTo(value), factor.line())));
            }
        });
        LoadedDistrict own = districts.get(district);
        LoadedDistrict moved = changed.isEmpty() ? own : own.with(shared(own, changed, set));
        Policy base = policies.get(policy);
        return ResolvedScenario.of(moved, new Policy(base.head(), base.note(), levers, base.file()));
    }

    private static Map<String, Double> shared(LoadedDistrict own, Map<String, BigDecimal> changed, Set<String> set) {
        Map<String, Double> all = new TreeMap<>();
        changed.forEach((key, value) -> all.put(key, value.doubleValue()));
        for (SumRule rule : own.catalogue().sumRules()) {
            if (rule.keys().stream().anyMatch(all::containsKey)) {
                shareRest(rule, own, set, all);
            }
        }
        return all;
    }

    /** What the shares that are set leave of the whole goes to the others, in proportion to what they have. */
    private static void shareRest(SumRule rule, LoadedDistrict own, Set<String> set, Map<String, Double> all) {
        double taken = 0;
        double others = 0;
        for (String key : rule.keys()) {
            double now = all.getOrDefault(key, own.numbers().number(key).doubleValue());
            if (set.contains(key)) {
                taken += now;
            } else {
                others += now;
            }
        }
        if (others <= 0) {
            return;
        }
        double factor = (1 - taken) / others;
        for (String key : rule.keys()) {
            if (!set.contains(key)) {
                double now = all.getOrDefault(key, own.numbers().number(key).doubleValue());
                all.put(key, now * factor);
            }
        }
    }
}
