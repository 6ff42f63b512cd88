package minbei.analysis.table;

import java.util.List;
import java.util.Optional;
import minbei.analysis.additionality.OwnDoing;
import minbei.analysis.additionality.ParkEffect;
import minbei.analysis.cost.CostOfService;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.incidence.GroupEffect;
import minbei.analysis.incidence.Incidence;
import minbei.analysis.statistics.CostEffectiveness;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.VarianceBudget;
import minbei.analysis.uncertainty.Uncertainty;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** One answer of each kind that has a table of its own, on the policy {@code other}. */
final class InventedAnswers {

    private static final ParameterHalf HALF = ParameterHalf.BEST;
    private static final String HERE = "here";
    private static final String OTHER = "other";
    private static final Difference EFFECT = new Difference(-0.25, 0.1, -0.5, -0.125, 3);

    private InventedAnswers() {}

    static List<ExperimentAnswer> all() {
        return List.of(incidence(), ownDoing(), cost(), uncertainty());
    }

    private static Incidence incidence() {
        GroupEffect group = new GroupEffect(Breakdown.HUKOU, "migrant", EFFECT, Difference.UNKNOWN);
        return new Incidence(HALF, HERE, List.of(new Incidence.OfPolicy(OTHER, List.of(group), EFFECT, EFFECT)));
    }

    private static OwnDoing ownDoing() {
        return new OwnDoing(
                HALF,
                HERE,
                List.of(new OwnDoing.OfPolicy(OTHER, EFFECT, EFFECT, EFFECT, EFFECT)),
                Optional.of(new OwnDoing.Park(
                        OTHER,
                        "same",
                        List.of(new OwnDoing.OnOutcome(ParkEffect.Outcome.CONTRACTS, EFFECT, EFFECT, EFFECT)))));
    }

    /** Extra service −1, 0 and 2 may be nought: the ratio is two rays. */
    private static CostOfService cost() {
        CostEffectiveness plane = CostEffectiveness.of(new double[] {10, 11, 12}, new double[] {-1, 0, 2});
        return new CostOfService(HALF, HERE, List.of(new CostOfService.OfPolicy(OTHER, EFFECT, EFFECT, plane)));
    }

    private static Uncertainty uncertainty() {
        VarianceBudget budget = new VarianceBudget(0.25, 0.75, Double.NaN, 0);
        return new Uncertainty(HALF, HERE, List.of(new Uncertainty.OfDifference(OTHER, Indicator.COVERAGE, budget)));
    }
}
