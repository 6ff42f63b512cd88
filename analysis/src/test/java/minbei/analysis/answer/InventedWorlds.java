package minbei.analysis.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Bilingual;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;

/** Experiments whose worlds have made-up values, the same in each month unless a test says otherwise. */
final class InventedWorlds {

    static final int MONTHS = 24;
    static final String DISTRICT = "here";

    private InventedWorlds() {}

    static Bilingual text(String english) {
        return new Bilingual(english, english + "中文");
    }

    static ExperimentDescription describe(int replications, List<String> policies) {
        return new ExperimentDescription(
                "invented",
                text("Invented"),
                text("Does it matter?"),
                List.of(new DistrictDescription(DISTRICT, text("Here"), 90_000, List.of(), List.of())),
                policies.stream().map(InventedWorlds::policy).toList(),
                List.of(policies.get(0)),
                MONTHS,
                LongStream.range(1, replications + 1).boxed().toList(),
                1,
                "test");
    }

    /** A policy with a lever of its own, so that no two come to the same. */
    private static PolicyDescription policy(String key) {
        return new PolicyDescription(
                key,
                text(key),
                Optional.empty(),
                Map.of(DISTRICT, List.of(new ParameterChange(0, key, "0", "1"))),
                Map.of());
    }

    /** Runs in which an indicator has one value in all months. */
    static RunSource runs(Map<Indicator, ToDoubleFunction<PlannedRun>> values) {
        return run -> Optional.of(new RunRecord(
                run.seed(),
                values.entrySet().stream()
                        .map(entry -> series(entry.getKey(), entry.getValue().applyAsDouble(run)))
                        .toList(),
                List.of(),
                "hash"));
    }

    static IndicatorSeries series(Indicator indicator, double value) {
        double[] months = new double[MONTHS];
        Arrays.fill(months, value);
        return IndicatorSeries.of(indicator, Breakdown.TOTAL, "all", months);
    }

    static ExperimentResults results(ExperimentDescription experiment, RunSource runs) {
        return ExperimentResults.of(experiment, ParameterHalf.BEST, runs, List.of());
    }
}
