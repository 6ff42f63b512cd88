package minbei.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Objects;
import java.util.ResourceBundle;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.bench.process.Child;
import minbei.bench.process.WholeRun;
import minbei.model.schedule.Phase;

/** Whole processes of one district: in the usual heap, in a small one, and until the first month. */
final class Processes {

    private static final String USUAL_HEAP = "768m";

    /** Heap for each resident in the small one: 256 MB for the 2.53 million of Minhang. */
    private static final double SMALL_BYTES_PER_RESIDENT = 106;

    /** What Java and the model need besides residents is in it; so much has Beibei. */
    private static final int SMALLEST_MEGABYTES = 96;

    private final String scenario;
    private final double scale;
    private final int months;
    private final Language language;
    private final PrintStream out;
    private final ResourceBundle headings;

    Processes(String scenario, double scale, int months, Language language, PrintStream out) {
        this.scenario = scenario;
        this.scale = scale;
        this.months = months;
        this.language = language;
        this.out = out;
        this.headings = ResourceBundle.getBundle(
                "minbei.analysis.cli.messages",
                language.locale(),
                // otherwise a Chinese machine would say Chinese where English is asked for
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language);
    }

    void measure(int residents) throws IOException, InterruptedException {
        out.println(say("Whole processes", "整个进程"));
        Child usual = run(USUAL_HEAP, months);
        printPhases(usual);
        long megabytes =
                Math.max(SMALLEST_MEGABYTES, Math.round(residents * SMALL_BYTES_PER_RESIDENT / (1 << 20) / 16) * 16);
        Child small = run(megabytes + "m", months);
        if (usual.exit() == 0 && small.exit() == 0) {
            boolean same = Objects.equals(usual.said().get("hash"), small.said().get("hash"));
            out.println(
                    "  " + say("same bits in both heaps: ", "两种堆下结果逐位相同：") + (same ? say("yes", "是") : say("no", "否")));
        }
        Child first = run(USUAL_HEAP, 1);
        first.firstMonthSeconds()
                .ifPresent(seconds -> out.println("  "
                        + say("from the start of Java to the end of the first month, seconds: ", "从启动 Java 到首月结束，秒：")
                        + Times.number(seconds)));
    }

    private void printPhases(Child child) {
        if (child.exit() != 0) {
            return;
        }
        out.println("    " + say("of these to people the district: ", "其中生成居民与组织：")
                + Times.number(child.number(WholeRun.SYNTHESIS)));
        for (Phase phase : Phase.values()) {
            out.println("    " + headings.getString("phase." + phase.name()) + say(": ", "：")
                    + Times.number(child.number(WholeRun.PHASE + phase.name())));
        }
    }

    private Child run(String heap, int recorded) throws IOException, InterruptedException {
        Child child = Child.run(heap, scenario, scale, recorded);
        String text = child.exit() == 0
                ? say("wall seconds ", "墙钟秒 ")
                        + Times.number(child.wallSeconds())
                        + say(", seconds of the model's thread ", "，模型线程秒 ")
                        + Times.number(child.number("threadSeconds"))
                        + say(", peak of heap MB ", "，堆峰值 MB ")
                        + child.said().get("peakMegabytes")
                : say("failed with exit code ", "失败，退出码 ") + child.exit();
        out.println("  -Xmx" + heap + say(", ", "，") + recorded + say(" months: ", " 个月：") + text);
        return child;
    }
}
