package minbei.analysis.report.wording;

import java.util.List;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ParameterProvenance;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.statistics.FlippingAssumption;
import minbei.analysis.uncertainty.FlippingAssumptions;

/** The assumptions that move a policy's difference in coverage most, and their names. */
public final class Flipping {

    private Flipping() {}

    /**
     * Those of a policy in a district.
     *
     * @param reading the results
     * @param district where
     * @param policy which
     * @return the greatest first; none without draws or with too few of them
     */
    public static List<FlippingAssumption> of(Reading reading, DistrictDescription district, PolicyDescription policy) {
        if (reading.changesNothing(policy, district)) {
            return List.of();
        }
        return reading.findings()
                .comparison()
                .drawn()
                .map(drawn -> FlippingAssumptions.of(
                        drawn, district.key(), policy.key(), reading.findings().draws(district)))
                .orElseGet(List::of);
    }

    /**
     * What an assumption is called.
     *
     * @param reading the language
     * @param district where
     * @param assumption which
     * @return its name, or its key where it has none
     */
    public static String name(Reading reading, DistrictDescription district, FlippingAssumption assumption) {
        return district.parameters().stream()
                .filter(parameter -> parameter.key().equals(assumption.parameter()))
                .map(ParameterProvenance::label)
                .map(reading::in)
                .findFirst()
                .orElse(assumption.parameter());
    }
}
