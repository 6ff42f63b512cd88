package minbei.analysis.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import minbei.analysis.experiment.YearValue;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.scenario.policy.ResolvedScenario;

/**
 * Runs policies a few times each, and keeps the records.
 *
 * <p>Replication r has the same seed under every policy, so all share their luck, and differences between policies are paired. A
 * policy is run when it is first asked for. Results do not depend on how many processors there are.
 */
public final class Trial {

    private final int months;
    private final double populationScale;
    private final long firstSeed;
    private final int replications;
    private final Map<String, List<RunRecord>> records = new LinkedHashMap<>();

    private Trial(int months, double populationScale, long firstSeed, int replications) {
        this.months = months;
        this.populationScale = populationScale;
        this.firstSeed = firstSeed;
        this.replications = replications;
    }

    /**
     * A trial in which nothing has been run yet.
     *
     * @param months recorded months from 2014-01, 1 to 120
     * @param populationScale agents per resident, above 0 and at most 1
     * @param firstSeed seed of the first replication; replication r has this plus r
     * @param replications runs of each policy, 1 or more; an interval takes two
     * @return the trial
     * @throws IllegalArgumentException if there is not one replication
     */
    public static Trial of(int months, double populationScale, long firstSeed, int replications) {
        if (replications < 1) {
            throw new IllegalArgumentException("replications (" + replications + ") must be 1 or more");
        }
        return new Trial(months, populationScale, firstSeed, replications);
    }

    /**
     * The records of a policy, run now if they are not there.
     *
     * @param scenario a policy in a district
     * @return one a replication
     * @throws InterruptedException if this thread is interrupted
     * @throws IllegalArgumentException if months or scale are out of their bounds
     */
    public synchronized List<RunRecord> records(ResolvedScenario scenario) throws InterruptedException {
        List<RunRecord> known = records.get(scenario.contentHash());
        if (known == null) {
            known = run(scenario);
            records.put(scenario.contentHash(), known);
        }
        return known;
    }

    private List<RunRecord> run(ResolvedScenario scenario) throws InterruptedException {
        RunInput input =
                new RunInput(scenario.district().district(), scenario.timeline(), months, populationScale, false);
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(processors, replications));
        try {
            List<Future<RunRecord>> runs = new ArrayList<>();
            for (int replication = 0; replication < replications; replication++) {
                long seed = firstSeed + replication;
                runs.add(workers.submit(() -> Simulation.run(input, seed)));
            }
            List<RunRecord> done = new ArrayList<>();
            for (Future<RunRecord> run : runs) {
                done.add(run.get());
            }
            return List.copyOf(done);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run of " + scenario.policy().name() + " failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * The values of an indicator in a year, in total.
     *
     * @param scenario a policy in a district
     * @param indicator what is measured
     * @param year a recorded calendar year
     * @return one value a replication, in the unit of the indicator; {@code NaN} where there is none
     * @throws InterruptedException if this thread is interrupted
     */
    public double[] values(ResolvedScenario scenario, Indicator indicator, int year) throws InterruptedException {
        return records(scenario).stream()
                .mapToDouble(record -> value(record, indicator, year))
                .toArray();
    }

    private static double value(RunRecord record, Indicator indicator, int year) {
        for (IndicatorSeries series : record.series()) {
            if (series.indicator() == indicator && series.breakdown() == Breakdown.TOTAL) {
                return YearValue.of(indicator).of(series.toArray(), year);
            }
        }
        return Double.NaN;
    }

    /**
     * How far a policy is from another, by pairs of replications.
     *
     * @param policy a policy in a district
     * @param yardstick another in the same district
     * @param indicator what is measured
     * @param year a recorded calendar year
     * @return policy less yardstick, with its 95 % interval
     * @throws InterruptedException if this thread is interrupted
     */
    public Difference difference(ResolvedScenario policy, ResolvedScenario yardstick, Indicator indicator, int year)
            throws InterruptedException {
        return PairedDifference.of(values(policy, indicator, year), values(yardstick, indicator, year));
    }
}
