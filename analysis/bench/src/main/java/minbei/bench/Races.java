package minbei.bench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minbei.bench.process.JavaOptions;
import minbei.bench.race.Arithmetic;
import minbei.bench.race.Decade;
import minbei.bench.race.Floor;
import minbei.bench.race.OurResidents;
import minbei.bench.race.PlainMason;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the races by JMH, each in a Java machine of its own, in turn: a machine that slows down slows all of them down. */
final class Races {

    /** Who runs. */
    enum Contestant {
        FLOOR,
        OURS,
        OURS_ALL_CORES,
        OUR_RESIDENTS,
        ARITHMETIC,
        ARITHMETIC_ALL_CORES,
        ARRAY,
        SCHEDULE
    }

    /**
     * One timed run.
     *
     * @param wallNanoseconds wall time for each resident-month that a thread lived through
     * @param nanoseconds the same in processor time of the thread
     * @param residentMonths lived through by all threads
     * @param events by name
     */
    record Lap(double wallNanoseconds, double nanoseconds, double residentMonths, Map<String, Double> events) {}

    /**
     * Worlds one after another in a lap of ours, and as many before it. After a single one Java is still at work compiling, on the core that
     * a lone thread leaves free: it would look as if threads gained less than they do.
     */
    private static final int WORLDS = 3;

    private final String scenario;
    private final double scale;
    private final int months;
    private final int cores = Runtime.getRuntime().availableProcessors();

    Races(String scenario, double scale, int months) {
        this.scenario = scenario;
        this.scale = scale;
        this.months = months;
    }

    /** One round: everybody runs once. */
    Map<Contestant, Lap> round(int residents, List<Contestant> runners) throws RunnerException {
        Map<Contestant, Lap> laps = new EnumMap<>(Contestant.class);
        for (Contestant runner : runners) {
            laps.put(runner, lap(runner, residents));
        }
        return laps;
    }

    private Lap lap(Contestant runner, int residents) throws RunnerException {
        int threads = runner == Contestant.OURS_ALL_CORES || runner == Contestant.ARITHMETIC_ALL_CORES ? cores : 1;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + name(runner).replace(".", "\\.") + "$")
                .mode(Mode.SingleShotTime)
                .forks(1)
                .threads(threads)
                .warmupIterations(1)
                .measurementIterations(1)
                .timeout(TimeValue.hours(2))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgs(JavaOptions.withHeap(heap(runner, threads)).toArray(new String[0]));
        switch (runner) {
            case FLOOR -> options.param("residents", Integer.toString(residents));
            case OURS, OURS_ALL_CORES ->
                options.param("scenario", scenario)
                        .param("scale", Double.toString(scale))
                        .param("months", Integer.toString(months))
                        .warmupBatchSize(WORLDS)
                        .measurementBatchSize(WORLDS);
            case OUR_RESIDENTS, ARRAY, SCHEDULE ->
                options.param("scenario", scenario).param("scale", Double.toString(scale));
            default -> {
                // arithmetic knows no residents
            }
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        return lap(results.iterator().next(), threads);
    }

    private static Lap lap(RunResult result, int threads) {
        Map<String, Double> counts = new TreeMap<>();
        result.getSecondaryResults().forEach((name, value) -> counts.put(name, value.getScore()));
        double residentMonths = counts.getOrDefault("residentMonths", Double.NaN);
        double wall = result.getParams().getTimeUnit().toNanos(1)
                * result.getPrimaryResult().getScore();
        return new Lap(
                wall * threads / residentMonths,
                counts.getOrDefault("threadNanoseconds", Double.NaN) / residentMonths,
                residentMonths,
                counts);
    }

    private static String name(Contestant runner) {
        return switch (runner) {
            case FLOOR -> Floor.class.getName() + ".floor";
            case OURS, OURS_ALL_CORES -> Decade.class.getName() + ".ours";
            case OUR_RESIDENTS -> OurResidents.class.getName() + ".residents";
            case ARITHMETIC, ARITHMETIC_ALL_CORES -> Arithmetic.class.getName() + ".arithmetic";
            case ARRAY -> PlainMason.class.getName() + ".array";
            case SCHEDULE -> PlainMason.class.getName() + ".schedule";
        };
    }

    private static String heap(Contestant runner, int threads) {
        return switch (runner) {
            case ARRAY, SCHEDULE -> "3g";
            default -> 768 * threads + "m";
        };
    }
}
