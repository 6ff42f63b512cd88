package minbei.analysis.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import minbei.analysis.statistics.Sample;

/**
 * A few timed runs before the first counted one, from which a sweep's hours, interval and disk are estimated.
 *
 * @param secondsByDistrict mean seconds of a run, by district
 * @param spreadByDistrict standard deviation of the first outcome in the last year over points and seeds, by district
 * @param runs how many runs were timed
 * @param failed how many of them failed
 */
public record Pilot(List<Double> secondsByDistrict, List<Double> spreadByDistrict, int runs, int failed) {

    private static final int RUNS_OF_DISTRICT = 6;
    private static final double NANOSECONDS = 1e9;
    /** 97.5 % quantile of the standard normal distribution; sweeps have hundreds of runs. */
    private static final double QUANTILE = 1.959964;
    /** Text of a CSV row beside its outcomes, and of the row in the table of runs, from above. */
    private static final int BYTES_OF_ROW = 60;

    private static final int BYTES_OF_RUN = 300;
    private static final int BYTES_OF_NUMBER = 15;

    /** Copies the lists. */
    public Pilot {
        secondsByDistrict = List.copyOf(secondsByDistrict);
        spreadByDistrict = List.copyOf(spreadByDistrict);
    }

    /**
     * Does the runs.
     *
     * @param plan the plan
     * @param work its work
     * @param slots runs at a time
     * @return what they say
     * @throws InterruptedException if this thread is interrupted
     */
    public static Pilot of(SweepPlan plan, SweepWork work, int slots) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(slots);
        try {
            List<Double> seconds = new ArrayList<>();
            List<Double> spreads = new ArrayList<>();
            int[] counts = new int[2];
            // The first run of a process compiles the model; it is not timed.
            workers.submit(() -> work.result(0)).get();
            for (int district = 0; district < plan.sweep().districts().size(); district++) {
                measure(plan, work, workers, district, seconds, spreads, counts);
            }
            return new Pilot(seconds, spreads, counts[0], counts[1]);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run of the pilot could not be handled", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static void measure(
            SweepPlan plan,
            SweepWork work,
            ExecutorService workers,
            int district,
            List<Double> seconds,
            List<Double> spreads,
            int[] counts)
            throws InterruptedException, ExecutionException {
        List<Future<RunResult>> futures = new ArrayList<>();
        for (long run : runs(plan, district)) {
            futures.add(workers.submit(() -> work.result(run)));
        }
        double nanoseconds = 0;
        List<Double> values = new ArrayList<>();
        for (Future<RunResult> future : futures) {
            RunResult result = future.get();
            nanoseconds += result.nanoseconds();
            counts[0]++;
            if (result.failed()) {
                counts[1]++;
            } else {
                values.add(result.value(plan.years().size() - 1));
            }
        }
        seconds.add(nanoseconds / NANOSECONDS / futures.size());
        spreads.add(Sample.of(values.stream().mapToDouble(Double::doubleValue).toArray())
                .standardDeviation());
    }

    /** Runs of a district under the first policy, spread over points and replications. */
    private static List<Long> runs(SweepPlan plan, int district) {
        long points = plan.sweep().design().points();
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i < RUNS_OF_DISTRICT; i++) {
            long point = (long) ((i + 0.5) / RUNS_OF_DISTRICT * points);
            long ofPoint = (long) district * plan.sweep().policies().size() * plan.replications();
            long run = point * plan.runsOfPoint() + ofPoint + i % plan.replications();
            if (!runs.contains(run)) {
                runs.add(run);
            }
        }
        return runs;
    }

    /**
     * How long a plan takes.
     *
     * @param plan the plan
     * @param slots runs at a time
     * @return seconds
     */
    public double seconds(SweepPlan plan, int slots) {
        double runsOfDistrict = (double) plan.sweep().design().points()
                * plan.sweep().policies().size()
                * plan.replications();
        double all = 0;
        for (double seconds : secondsByDistrict) {
            all += seconds * runsOfDistrict;
        }
        return all / slots;
    }

    /**
     * Half the width of the 95 % interval for the mean of the first outcome over all points, under one policy in the
     * district where it is widest; runs are taken as independent.
     *
     * @param plan the plan
     * @return in the unit of the outcome; {@code NaN} if the pilot does not tell
     */
    public double halfWidth(SweepPlan plan) {
        double runs = (double) plan.sweep().design().points() * plan.replications();
        double widest = Double.NaN;
        for (double spread : spreadByDistrict) {
            double half = runs < 2 ? Double.NaN : QUANTILE * spread / Math.sqrt(runs);
            widest = Double.isNaN(widest) ? half : Math.max(widest, half);
        }
        return widest;
    }

    /**
     * What the results take on disk, from above.
     *
     * @param plan the plan
     * @return bytes
     */
    public static double bytes(SweepPlan plan) {
        double values = plan.width();
        double rows = plan.years().size();
        double journals = 2.0 * JournalFormat.bytes(plan.width());
        double tables = rows * BYTES_OF_ROW + values * (BYTES_OF_NUMBER + Double.BYTES) + BYTES_OF_RUN;
        return plan.runs() * (journals + tables);
    }
}
