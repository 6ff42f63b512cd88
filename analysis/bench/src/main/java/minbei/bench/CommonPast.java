package minbei.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.bench.race.Course;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;

/** The policies of the main comparison, done together with what they have in common simulated once, and each alone. */
final class CommonPast {

    private static final String EXPERIMENT = "learn-from-minhang";

    private final List<String> policies;
    private final List<RunInput> inputs = new ArrayList<>();
    private final Language language;
    private final PrintStream out;

    CommonPast(String district, double scale, int months, Language language, PrintStream out) {
        this.policies = policies();
        for (String policy : policies) {
            inputs.add(Course.load(district + ":" + policy, scale, months).input());
        }
        this.language = language;
        this.out = out;
    }

    private static List<String> policies() {
        try {
            return ScenarioFolder.open().experiment(EXPERIMENT).kind().policies();
        } catch (ScenarioException e) {
            throw new IllegalStateException(EXPERIMENT + ": " + e.getMessage(), e);
        }
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language);
    }

    void measure(int rounds) {
        double[] alone = new double[rounds];
        double[] together = new double[rounds];
        boolean same = true;
        for (int round = 0; round < rounds; round++) {
            long seed = round + 1;
            List<String> hashes = new ArrayList<>();
            together[round] = secondsOf(() -> hashes.addAll(together(seed)));
            List<String> own = new ArrayList<>();
            alone[round] = secondsOf(() ->
                    inputs.forEach(input -> own.add(Simulation.run(input, seed).hash())));
            same &= hashes.equals(own);
        }
        Times shared = new Times(together);
        Times separate = new Times(alone);
        out.println(say("A past in common, ", "共享历史，政策数 ") + inputs.size() + say(" policies", ""));
        out.println("  " + say("alone, seconds of the thread: ", "各自运行，线程秒：") + separate.text());
        out.println("  " + say("together: ", "一起运行：") + shared.text());
        out.println("  " + say("ratio: ", "比率：") + shared.over(separate).text());
        out.println("  " + say("same bits: ", "结果逐位相同：") + (same ? say("yes", "是") : say("no", "否")));
    }

    private List<String> together(long seed) {
        String[] hashes = new String[inputs.size()];
        Simulation.runTogether(inputs, seed, new Simulation.Ending() {
            @Override
            public void finished(int run, RunRecord record) {
                hashes[run] = record.hash();
            }

            @Override
            public void failed(int run, Throwable error) {
                throw new IllegalStateException(policies.get(run), error);
            }
        });
        return List.of(hashes);
    }

    private static double secondsOf(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }
}
