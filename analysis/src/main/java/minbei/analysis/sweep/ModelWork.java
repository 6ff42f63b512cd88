package minbei.analysis.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import minbei.analysis.execution.DesignedScenario;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.execution.RunAddress;
import minbei.analysis.experiment.YearValue;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.ResolvedScenario;

/** The runs of a plan, done by the model. */
public final class ModelWork implements SweepWork {

    /** Scenarios that are remembered, since the replications of a point share one. */
    private static final int REMEMBERED = 64;

    private final SweepPlan plan;
    private final ModelRunner runner;
    private final Optional<RemoteWork> recipe;
    private final String designHash;
    private final List<Integer> years;
    private final Map<Long, DesignedScenario> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, DesignedScenario> eldest) {
            return size() > REMEMBERED;
        }
    };

    private ModelWork(SweepPlan plan, ModelRunner runner, Optional<RemoteWork> recipe) {
        this.plan = plan;
        this.recipe = recipe;
        this.runner = runner;
        this.designHash = plan.designHash();
        this.years = plan.years();
    }

    /**
     * The work of a plan.
     *
     * @param plan which runs
     * @param runner runs one world
     * @return the work
     */
    public static ModelWork of(SweepPlan plan, ModelRunner runner) {
        return new ModelWork(plan, runner, Optional.empty());
    }

    /**
     * The same work with a recipe, so that other machines can do it too; they run the model in earnest.
     *
     * @param remote the recipe
     * @return the work
     */
    public ModelWork with(RemoteWork remote) {
        return new ModelWork(plan, runner, Optional.of(remote));
    }

    @Override
    public Optional<RemoteWork> remote() {
        return recipe;
    }

    @Override
    public long runs() {
        return plan.runs();
    }

    @Override
    public int width() {
        return plan.width();
    }

    @Override
    public String outcomesHash() {
        return plan.outcomesHash();
    }

    @Override
    public String designHash() {
        return designHash;
    }

    @Override
    public String address(long run) {
        SweptRun swept = plan.run(run);
        try {
            return RunAddress.of(plan.modelVersion(), scenario(swept), swept.seed());
        } catch (ScenarioException | IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public RunResult result(long run) {
        SweptRun swept = plan.run(run);
        long start = System.nanoTime();
        String address = "";
        try {
            DesignedScenario scenario = scenario(swept);
            address = RunAddress.of(plan.modelVersion(), scenario, swept.seed());
            RunRecord record = runner.run(scenario.input(), swept.seed());
            return RunResult.finished(run, address, record.hash(), values(record), System.nanoTime() - start);
        } catch (CancellationException e) {
            throw e;
        } catch (Exception | Error e) {
            // Errors too: one world that runs out of memory must not take the others with it.
            return RunResult.failed(run, address, e, System.nanoTime() - start);
        }
    }

    /**
     * Does a run and lets its error through, to see where it came from.
     *
     * @param run its number
     * @return its outcomes
     * @throws ScenarioException if its policy leads out of bounds
     */
    public double[] reproduce(long run) throws ScenarioException {
        SweptRun swept = plan.run(run);
        return values(runner.run(scenario(swept).input(), swept.seed()));
    }

    private DesignedScenario scenario(SweptRun swept) throws ScenarioException {
        long key = swept.run() / plan.replications();
        synchronized (recent) {
            DesignedScenario known = recent.get(key);
            if (known != null) {
                return known;
            }
        }
        ResolvedScenario resolved = plan.scenarios().scenario(swept.district(), swept.policy(), swept.point());
        RunInput input = new RunInput(
                resolved.district().district(),
                resolved.timeline(),
                plan.sweep().months(),
                plan.sweep().populationScale().doubleValue(),
                false);
        DesignedScenario scenario = new DesignedScenario(
                resolved.district().name(), resolved.policy().name(), input, resolved.contentHash());
        synchronized (recent) {
            recent.put(key, scenario);
        }
        return scenario;
    }

    private double[] values(RunRecord record) {
        List<Indicator> outcomes = plan.sweep().outcomes();
        double[] values = new double[plan.width()];
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            double[] months = total(record, outcomes.get(outcome));
            for (int year = 0; year < years.size(); year++) {
                double value = months.length == 0
                        ? Double.NaN
                        : YearValue.of(outcomes.get(outcome)).of(months, years.get(year));
                values[outcome * years.size() + year] = value;
            }
        }
        return values;
    }

    private static double[] total(RunRecord record, Indicator indicator) {
        for (IndicatorSeries series : record.series()) {
            if (series.indicator() == indicator && series.breakdown() == Breakdown.TOTAL) {
                return series.toArray();
            }
        }
        return new double[0];
    }
}
