package minbei.scenario.assumption;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Confidence;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.parameter.ParameterValue;
import minbei.scenario.parameter.Range;
import minbei.scenario.parameter.SumRule;
import org.jspecify.annotations.Nullable;

/**
 * Draws every parameter whose confidence is not high, point by point of a {@link NestedLatinHypercube}.
 *
 * <p>The coordinate u of a parameter is the same in all districts. Its value is uniform from the lower end of the plausible range to the
 * best value for u below ½ and uniform from there to the upper end above, so that the best value is the median and u = ½ gives it. Whole
 * numbers are rounded to the nearest. Shares of one whole are then divided by their sum, those that were not drawn left as they are.
 *
 * <p>A world that the loader or the model refuses under any policy of the experiment is mended by putting parameters back to their best
 * values, as few sections of the catalogue as will do: first each section alone, in the order of the catalogue; if none will do alone, one
 * after the other. What was put back is said in {@link DrawnValue#putBack()}.
 */
public final class AssumptionDraw {

    private static final double MEDIAN = 0.5;
    private static final double ROUNDING = 0.5;

    private final NestedLatinHypercube cube;

    private AssumptionDraw(NestedLatinHypercube cube) {
        this.cube = cube;
    }

    /** Whether a drawn district can be used. */
    @FunctionalInterface
    public interface Acceptance {

        /**
         * Looks at a drawn district.
         *
         * @param district the district
         * @throws ScenarioException if it cannot be used under some policy
         */
        void require(LoadedDistrict district) throws ScenarioException;
    }

    /**
     * Points over all parameters of a catalogue.
     *
     * @param catalogue the parameters
     * @param points how many are asked for; point r does not depend on it
     * @param seed seed of the first replication of the experiment
     * @return the draw
     */
    public static AssumptionDraw of(Catalogue catalogue, int points, long seed) {
        return new AssumptionDraw(NestedLatinHypercube.of(catalogue.keys(), points, seed));
    }

    /** How many points there are. */
    public int points() {
        return cube.points();
    }

    /**
     * A district at a point.
     *
     * @param best the district with its best values
     * @param point from 0
     * @param acceptance tells which worlds can be used; the district with its best values must be one
     * @return the drawn district
     */
    public DrawnDistrict district(LoadedDistrict best, int point, Acceptance acceptance) {
        Map<String, Double> drawn = drawn(best, point);
        Set<String> sections = new LinkedHashSet<>();
        drawn.keySet().forEach(key -> sections.add(section(key)));
        for (Set<String> back : attempts(sections)) {
            Map<String, Double> kept = new LinkedHashMap<>(drawn);
            kept.keySet().removeIf(key -> back.contains(section(key)));
            LoadedDistrict district = accepted(best, kept, acceptance);
            if (district != null) {
                return described(best, district, drawn.keySet(), back, point);
            }
        }
        throw new IllegalStateException("the best values of " + best.name() + " must be accepted");
    }

    /** None; each section alone; then more and more of them. */
    private static List<Set<String>> attempts(Set<String> sections) {
        List<Set<String>> attempts = new ArrayList<>();
        attempts.add(Set.of());
        sections.forEach(section -> attempts.add(Set.of(section)));
        Set<String> back = new LinkedHashSet<>();
        for (String section : sections) {
            back.add(section);
            attempts.add(Set.copyOf(back));
        }
        return attempts;
    }

    private static @Nullable LoadedDistrict accepted(
            LoadedDistrict best, Map<String, Double> drawn, Acceptance acceptance) {
        try {
            LoadedDistrict district = best.with(wholes(best, drawn));
            district.baseline();
            acceptance.require(district);
            return district;
        } catch (ScenarioException | IllegalArgumentException e) {
            return null;
        }
    }

    private DrawnDistrict described(
            LoadedDistrict best, LoadedDistrict district, Set<String> keys, Set<String> back, int point) {
        List<DrawnValue> values = keys.stream()
                .map(key -> new DrawnValue(
                        key, cube.coordinate(key, point), district.numbers().number(key), back.contains(section(key))))
                .toList();
        return new DrawnDistrict(district, values);
    }

    private static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /** Numbers before shares are made to sum to one. */
    private Map<String, Double> drawn(LoadedDistrict best, int point) {
        Map<String, Double> drawn = new LinkedHashMap<>();
        best.values().forEach((key, value) -> {
            Range range = value.range();
            if (value.confidence() != Confidence.HIGH
                    && range != null
                    && range.min().compareTo(range.max()) < 0) {
                drawn.put(key, value(value, best.catalogue().get(key), range, cube.coordinate(key, point)));
            }
        });
        return drawn;
    }

    /** The value at a coordinate. */
    static double value(ParameterValue best, Parameter parameter, Range range, double coordinate) {
        double lower = range.min().doubleValue();
        double upper = range.max().doubleValue();
        double middle = Math.min(Math.max(best.number(), lower), upper);
        double value = coordinate < MEDIAN
                ? lower + (middle - lower) * (coordinate / MEDIAN)
                : middle + (upper - middle) * ((coordinate - MEDIAN) / MEDIAN);
        return parameter.whole() ? Math.floor(value + ROUNDING) : value;
    }

    /** Divides the drawn shares of each whole by their sum. */
    private static Map<String, Double> wholes(LoadedDistrict best, Map<String, Double> drawn) {
        Map<String, Double> result = new LinkedHashMap<>(drawn);
        for (SumRule rule : best.catalogue().sumRules()) {
            double fixed = 0;
            double sum = 0;
            for (String key : rule.keys()) {
                Double share = drawn.get(key);
                fixed += share == null ? best.numbers().number(key).doubleValue() : 0;
                sum += share == null ? 0 : share;
            }
            for (String key : rule.keys()) {
                Double share = drawn.get(key);
                if (share != null) {
                    result.put(key, sum == 0 ? number(best, key) : share * (1 - fixed) / sum);
                }
            }
        }
        return result;
    }

    private static double number(LoadedDistrict best, String key) {
        BigDecimal number = best.numbers().number(key);
        return number.doubleValue();
    }
}
