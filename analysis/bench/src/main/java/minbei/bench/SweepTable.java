package minbei.bench;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicReference;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.bench.sweep.SweptRuns;
import minbei.bench.sweep.SweptRuns.Cost;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import org.jspecify.annotations.Nullable;

/** What a sweep costs beside the model: processor time a run, memory by the number of runs, and the model's share of the cores. */
final class SweepTable {

    private static final int MONTHS = 24;
    private static final double SMALL = 0.01;
    private static final int FEW = 4_000;
    private static final int MANY = 40_000;
    private static final int EARNEST = 40;
    private static final double MILLISECONDS = 1e3;
    private static final double MEGABYTE = 1 << 20;

    private final Language language;
    private final PrintStream out;

    SweepTable(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language);
    }

    private void line(String english, String chinese, double value) {
        out.println("  " + say(english, chinese) + Times.number(value));
    }

    /** One record for all runs: done once in earnest, then given back at no cost. */
    private static ModelRunner instant() {
        AtomicReference<@Nullable RunRecord> known = new AtomicReference<>();
        return (RunInput input, long seed) -> {
            RunRecord record = known.get();
            if (record == null) {
                record = ModelRunner.MODEL.run(input, seed);
                known.set(record);
            }
            return record;
        };
    }

    void print() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        out.println(say("Sweeps, beside the model", "扫描：模型以外的耗费"));
        ModelRunner instant = instant();
        SweptRuns.of(FEW, MONTHS, SMALL, processors).carryOut(instant);
        Cost few = SweptRuns.of(FEW, MONTHS, SMALL, processors).carryOut(instant);
        Cost many = SweptRuns.of(MANY, MONTHS, SMALL, processors).carryOut(instant);
        double marginal = (many.cpuSeconds() - few.cpuSeconds()) / (MANY - FEW);
        line(
                "processor milliseconds a run, journal and tables among them: ",
                "每次运行的处理器毫秒数（含日志与表格）：",
                marginal * MILLISECONDS);
        line("live memory MB after " + FEW + " runs: ", FEW + " 次运行后占用内存 MB：", few.liveBytes() / MEGABYTE);
        line("live memory MB after " + MANY + " runs: ", MANY + " 次运行后占用内存 MB：", many.liveBytes() / MEGABYTE);
        Cost earnest = SweptRuns.of(EARNEST, MONTHS, SMALL, processors).carryOut(ModelRunner.MODEL);
        line(
                "share of all cores' time in the model, smallest runs: ",
                "模型占全部核心时间的比例（最小的运行）：",
                earnest.modelSeconds() / (earnest.engineSeconds() * processors));
        line("milliseconds of such a run: ", "这样一次运行的毫秒数：", earnest.modelSeconds() / EARNEST * MILLISECONDS);
    }
}
