package minbei.analysis.stopping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import minbei.analysis.experiment.Stopping;
import minbei.analysis.statistics.ConfidenceSequence;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.KimNelsonSelection;

/** The race of the policies in one district. */
final class DistrictRace {

    private final BestPolicyRule rule;
    private final List<String> policies;
    private final KimNelsonSelection selection;
    private final List<Outcomes> outcomes = new ArrayList<>();

    DistrictRace(BestPolicyRule rule, List<String> policies) {
        this.rule = rule;
        this.policies = policies;
        this.selection = KimNelsonSelection.of(policies.size(), rule.indifference(), StopRule.ERROR_RATE);
        policies.forEach(policy -> outcomes.add(new Outcomes()));
    }

    boolean wants(String policy) {
        return !isDecided() && selection.race().contains(policies.indexOf(policy));
    }

    boolean isDecided() {
        return selection.isDecided();
    }

    boolean hasNoValue() {
        return selection.replications() == 0;
    }

    /** Takes a replication; policies that have left the race are not asked for. */
    void add(ToDoubleFunction<String> value) {
        double[] values = new double[policies.size()];
        for (int i : selection.race()) {
            values[i] = value.applyAsDouble(policies.get(i));
            outcomes.get(i).add(values[i]);
        }
        selection.add(values);
    }

    Stopping.Race result(String district) {
        int best = Math.max(0, selection.best());
        List<Stopping.Runner> runners = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            runners.add(new Stopping.Runner(
                    policies.get(i),
                    outcomes.get(i).size(),
                    selection.race().contains(i),
                    i == best ? Difference.UNKNOWN : toBest(i, best)));
        }
        return new Stopping.Race(
                district, rule.indicator(), rule.indifference(), isDecided(), policies.get(best), runners);
    }

    /**
     * At 5 % over the number of other policies, although the best was found by looking: who lies wholly below it is called not the best,
     * which is wrong of the true best alone, and of its comparisons with all others there are so many (Hsu 1984, Annals of Statistics 12).
     */
    private Difference toBest(int policy, int best) {
        int n = Math.min(outcomes.get(policy).size(), outcomes.get(best).size());
        return ConfidenceSequence.of(
                outcomes.get(policy).first(n),
                outcomes.get(best).first(n),
                StopRule.ERROR_RATE / (policies.size() - 1));
    }
}
