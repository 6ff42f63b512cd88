package minbei.analysis.uncertainty;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.statistics.FlippingAssumption;
import minbei.model.observation.Indicator;

/** The assumptions that would turn the sign of a policy's difference in coverage, over the draws of an experiment. */
public final class FlippingAssumptions {

    /** How many are named. */
    public static final int NAMED = 3;

    /** Through fewer draws a line over one of hundreds of parameters says nothing, even where it passes for told. */
    public static final int FEWEST_DRAWS = 10;

    private FlippingAssumptions() {}

    /**
     * Those of a policy.
     *
     * @param drawn results with drawn parameters
     * @param district key of the district
     * @param policy key of the policy
     * @param draws by key of the parameter, the place in its range that each replication drew, 0 to 1
     * @return the first {@link #NAMED} of {@link FlippingAssumption#rank}; none with too few draws
     */
    public static List<FlippingAssumption> of(
            ExperimentResults drawn, String district, String policy, Map<String, List<Double>> draws) {
        double[] own = drawn.lastYear(district, policy, Indicator.COVERAGE);
        double[] base = drawn.lastYear(district, drawn.experiment().yardstick(), Indicator.COVERAGE);
        if (own.length < FEWEST_DRAWS || draws.isEmpty()) {
            return List.of();
        }
        Map<String, List<Double>> sorted = new TreeMap<>(draws);
        sorted.values().removeIf(places -> places.size() != own.length);
        double[][] places = new double[own.length][sorted.size()];
        double[] differences = new double[own.length];
        for (int replication = 0; replication < own.length; replication++) {
            differences[replication] = own[replication] - base[replication];
            int parameter = 0;
            for (List<Double> column : sorted.values()) {
                places[replication][parameter++] = column.get(replication);
            }
        }
        return FlippingAssumption.rank(List.copyOf(sorted.keySet()), places, differences).stream()
                .limit(NAMED)
                .toList();
    }
}
