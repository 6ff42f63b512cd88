package minbei.analysis.spark.cost;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.spark.SparkEngine;
import minbei.analysis.sweep.LocalEngine;
import minbei.analysis.sweep.ModelWork;
import minbei.analysis.sweep.RunQueue;
import minbei.analysis.sweep.ScenarioBundle;
import minbei.analysis.sweep.SweepEngine;
import minbei.analysis.sweep.SweepPlan;
import minbei.analysis.sweep.SweepWork;
import minbei.scenario.ScenarioFolder;

/**
 * A program that prints what a Spark cluster costs at start and for each run, beside the local engine.
 *
 * <p>Arguments: the master, then {@code zh} for Chinese.
 */
public final class SparkCost {

    private static final int EMPTY = 2_000;
    private static final int PASSES = 5;
    private static final int ROUNDS = 3;
    private static final String SWEEP = "coverage-in-beibei";
    /** Nanoseconds of a run that has a task to itself. */
    private static final long LONG = 2_000_000_000L;

    private static final double MILLISECONDS = 1e3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Language language;

    private SparkCost(Language language) {
        this.language = language;
    }

    /**
     * Measures and prints.
     *
     * @param arguments master, and language if it is not English
     * @throws Exception if the master cannot be reached, or anything else goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        String master = arguments.length > 0 ? arguments[0] : "local[*]";
        Language language = List.of(arguments).contains("zh") ? Language.ZH : Language.EN;
        new SparkCost(language).measure(master);
    }

    private void measure(String master) throws Exception {
        long begun = System.nanoTime();
        try (SweepEngine spark = SparkEngine.connect(master)) {
            line("seconds to connect", "连接用时（秒）", seconds(begun));
            SweepEngine local = LocalEngine.of(spark.slots());
            line("runs at a time", "同时运行数", spark.slots());
            SweepWork shortRuns = new EmptyRuns(EMPTY, 1);
            SweepWork longRuns = new EmptyRuns(EMPTY, LONG);
            line("seconds of the first " + EMPTY + " empty runs", "首批 " + EMPTY + " 次空运行用时（秒）", pass(spark, shortRuns));
            line("milliseconds a run, many in a task", "每次运行毫秒数，多次合为一任务", least(spark, shortRuns));
            line("milliseconds a run, one in a task", "每次运行毫秒数，每次一任务", least(spark, longRuns));
            line("milliseconds a run, local engine", "每次运行毫秒数，本机引擎", least(local, shortRuns));
            compare(spark, local);
        }
    }

    private void compare(SweepEngine spark, SweepEngine local) throws Exception {
        ScenarioFolder folder = ScenarioFolder.open();
        SweepPlan plan = SweepPlan.of(
                folder.scenarios(folder.sweep(SWEEP)),
                "cost",
                folder.sweep(SWEEP).replications());
        SweepWork work = ModelWork.of(plan, ModelRunner.MODEL).with(ScenarioBundle.of(folder, SWEEP, plan));
        for (int round = 1; round <= ROUNDS; round++) {
            String which = SWEEP + ", " + plan.runs() + " (" + round + "/" + ROUNDS + "), ";
            double here = pass(local, work);
            double there = pass(spark, work);
            line(which + "seconds, local", which + "秒，本机", here);
            line(which + "seconds, Spark", which + "秒，Spark", there);
            line(which + "Spark / local", which + "Spark / 本机", there / here);
        }
    }

    /** Milliseconds a run in the quickest of some passes. */
    private static double least(SweepEngine engine, SweepWork work) throws Exception {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < PASSES; i++) {
            least = Math.min(least, pass(engine, work));
        }
        return least / work.runs() * MILLISECONDS;
    }

    private static double pass(SweepEngine engine, SweepWork work) throws Exception {
        long begun = System.nanoTime();
        engine.run(work, RunQueue.of(work.runs(), new BitSet()), result -> {
            if (result.failed()) {
                throw new java.io.IOException(result.toString());
            }
        });
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void line(String english, String chinese, double value) {
        out.println(new Bilingual(english, chinese).in(language) + ": " + String.format(Locale.ROOT, "%.3f", value));
    }
}
