package minbei.analysis.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.StraightLine;
import minbei.model.observation.Indicator;

/**
 * Where in the plausible range of a parameter the effect of a policy on coverage would be nought, by the straight line through the draws.
 *
 * <p>The place in the range is the coordinate of the draw: 0 the lower end, ½ the best value, 1 the upper end. A parameter that has a
 * value for each need is placed at the mean of their coordinates.
 *
 * @param matter which of the four parameters of what an organization can do that a department cannot
 * @param lower effect at the lower end
 * @param upper effect at the upper end
 * @param zero place where the line crosses zero; empty if it does not within the range
 */
public record BreakEven(Matter matter, Difference lower, Difference upper, OptionalDouble zero) {

    /** What an organization can do that a department cannot, ODD section 4. */
    public enum Matter {
        /** Cost of a served month when bought. */
        UNIT_COST("unitCost", "service.unitCostPerServedMonth"),
        /** Places kept by volunteers and gifts. */
        VOLUNTEERS("volunteers", "growth.placesPerVolunteer"),
        /** Whom departments may serve. */
        ELIGIBILITY("eligibility", "service.migrantEligibility"),
        /** What a standard package fits. */
        VARIETY("variety", "need.standardSubtypeShare");

        private final String key;
        private final String parameter;

        Matter(String key, String parameter) {
            this.key = key;
            this.parameter = parameter;
        }

        /** The key of its texts. */
        public String key() {
            return key;
        }

        /** The parameter, or the beginning of the names of its values by need. */
        public String parameter() {
            return parameter;
        }

        private boolean holds(String name) {
            return name.equals(parameter) || name.startsWith(parameter + ".");
        }
    }

    /**
     * The break-even of a policy in each of the four parameters.
     *
     * @param reading the results
     * @param district where
     * @param policy whose effect
     * @return one a parameter that was drawn; none without draws
     */
    public static List<BreakEven> of(Reading reading, DistrictDescription district, PolicyDescription policy) {
        Map<String, List<Double>> drawn = reading.findings().draws(district);
        double[] own = reading.wider().lastYear(district.key(), policy.key(), Indicator.COVERAGE);
        double[] base =
                reading.wider().lastYear(district.key(), reading.yardstick().key(), Indicator.COVERAGE);
        double[] effect = new double[own.length];
        for (int i = 0; i < effect.length; i++) {
            effect[i] = own[i] - base[i];
        }
        List<BreakEven> found = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            StraightLine line = StraightLine.through(places(drawn, matter, effect.length), effect);
            if (line.isDetermined()) {
                double zero = line.zero();
                boolean within = zero >= 0 && zero <= 1;
                found.add(new BreakEven(
                        matter, line.at(0), line.at(1), within ? OptionalDouble.of(zero) : OptionalDouble.empty()));
            }
        }
        return found;
    }

    private static double[] places(Map<String, List<Double>> drawn, Matter matter, int replications) {
        double[] places = new double[replications];
        List<List<Double>> columns = drawn.entrySet().stream()
                .filter(entry -> matter.holds(entry.getKey()))
                // sums of fractions hang on their order, and maps have none
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        for (int replication = 0; replication < replications; replication++) {
            double sum = 0;
            for (List<Double> column : columns) {
                sum += replication < column.size() ? column.get(replication) : Double.NaN;
            }
            places[replication] = columns.isEmpty() ? Double.NaN : sum / columns.size();
        }
        return places;
    }
}
