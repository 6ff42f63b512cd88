package minbei.bench;

import java.io.IOException;
import java.io.PrintStream;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.bench.process.Child;

/**
 * How time and memory grow with the residents: the same district, every community as many times as populous, in processes of its own.
 *
 * <p>Organizations and money stay as many as they were, so a resident-month of a large district costs less of them; the phases of
 * residents are told apart, for only they can grow.
 */
final class Scale {

    /** Bytes of heap for each resident, and what all the rest needs. */
    private static final double HEAP_BYTES_PER_RESIDENT = 90;

    private static final int REST_MEGABYTES = 256;

    /** Residents of Shanghai and of Chongqing, millions, rounded (seventh census, 2020). */
    private static final double SHANGHAI = 24.9;

    private static final double CHONGQING = 32.1;
    private static final double MILLION = 1e6;

    private final String scenario;
    private final int months;
    private final Language language;
    private final PrintStream out;

    Scale(String scenario, int months, Language language, PrintStream out) {
        this.scenario = scenario;
        this.months = months;
        this.language = language;
        this.out = out;
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language);
    }

    /**
     * Runs the district as it is, and as populous as Shanghai.
     *
     * @param residents of the district at the start
     */
    void measure(int residents) throws IOException, InterruptedException {
        out.println(say("The same district with more residents", "同一区，居民增多"));
        double times = SHANGHAI * MILLION / residents;
        Child once = run(residents, 1);
        Child large = run(residents, times);
        if (once.exit() != 0 || large.exit() != 0) {
            return;
        }
        double ofResidents = large.nanosecondsOfResidents() / once.nanosecondsOfResidents();
        double all = large.nanosecondsPerResidentMonth() / once.nanosecondsPerResidentMonth();
        out.println("  "
                + say("nanoseconds for each resident-month, large / once: all ", "每居民月纳秒之比（大/原）：全部 ")
                + Times.number(all)
                + say(", phases of residents ", "，居民各阶段 ")
                + Times.number(ofResidents));
        project(say("Shanghai", "上海"), SHANGHAI, large);
        project(say("Chongqing", "重庆"), CHONGQING, large);
    }

    private Child run(int residents, double times) throws IOException, InterruptedException {
        long megabytes = REST_MEGABYTES + Math.round(residents * times * HEAP_BYTES_PER_RESIDENT / (1 << 20));
        Child child = Child.run(megabytes + "m", scenario, times, months);
        out.println("  "
                + millions(residents * times / MILLION)
                + say(" residents at the start, -Xmx", "初始居民，-Xmx")
                + megabytes
                + say("m: ", "m：")
                + (child.exit() == 0
                        ? Times.number(child.number("threadSeconds"))
                                + say(" s of the model's thread, peak of heap MB ", " 秒（模型线程），堆峰值 MB ")
                                + child.said().get("peakMegabytes")
                        : say("failed with exit code ", "失败，退出码 ") + child.exit()));
        return child;
    }

    private String millions(double number) {
        return say(Times.number(number) + " million", Math.round(number * 100) + " 万");
    }

    private void project(String name, double millions, Child large) {
        double share = millions * MILLION * months / large.number("residentMonths");
        double seconds = share * large.number("threadSeconds");
        out.println("  "
                + say("projection: ", "推算：")
                + name
                + say(", ", "，")
                + millions(millions)
                + say(" residents all the time, ", "居民，")
                + months
                + say(" months without the spin-up: s ", " 个月（不含预热期）：秒 ")
                + Times.number(seconds));
    }
}
