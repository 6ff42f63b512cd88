package minbei.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.bench.Races.Contestant;
import minbei.bench.Races.Lap;

/** The races of one district: time for each resident-month, ratios round by round, events, and what threads gained. */
final class RaceTable {

    /** Nanoseconds that an event may cost above the floor. */
    private static final double MARK_PER_EVENT = 50;

    /** Where the arithmetic loop itself gains less by all cores, the machine was not ours, and the round says nothing of threads. */
    private static final double LEAST_GAIN_OF_TWO = 0.85;

    private static final List<String> EVENTS = List.of("onsets", "searches", "matches", "ends", "givenUp");

    private final List<Map<Contestant, Lap>> rounds;
    private final Language language;
    private final PrintStream out;

    RaceTable(List<Map<Contestant, Lap>> rounds, Language language, PrintStream out) {
        this.rounds = rounds;
        this.language = language;
        this.out = out;
    }

    private static Lap lap(Map<Contestant, Lap> round, Contestant contestant) {
        return Objects.requireNonNull(round.get(contestant), () -> contestant + " has no lap in a round");
    }

    private Times times(Contestant contestant) {
        return new Times(rounds.stream()
                .mapToDouble(round -> lap(round, contestant).nanoseconds())
                .toArray());
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language);
    }

    private void line(String english, String chinese, String text) {
        out.println("  " + say(english, chinese) + say(": ", "：") + text);
    }

    void print() {
        Times floor = times(Contestant.FLOOR);
        Times ours = times(Contestant.OURS);
        out.println(say(
                "Nanoseconds for each resident-month, median of rounds [smallest – largest]; processor time of the thread",
                "每居民月所费纳秒，各轮中位数 [最小 – 最大]；线程的处理器时间"));
        line("floor: one byte, one keyed draw", "下限：读一字节，取一随机数", floor.text());
        line("ours, one thread", "本模型，单线程", ours.text());
        line(
                "ours, a run on every core",
                "本模型，每核一次运行",
                times(Contestant.OURS_ALL_CORES).text());
        Times residents = times(Contestant.OUR_RESIDENTS);
        line("our residents alone, on the rivals' ground", "仅本模型居民，与对手同场", residents.text());
        Times array = times(Contestant.ARRAY);
        Times schedule = times(Contestant.SCHEDULE);
        line("plain MASON, an array of residents", "普通 MASON，居民数组", array.text());
        line("plain MASON, each resident in the schedule", "普通 MASON，每位居民入日程", schedule.text());
        out.println(say("Ratios within rounds", "各轮之比"));
        line("ours / floor", "本模型 / 下限", ours.over(floor).text());
        line("array / ours", "数组 / 本模型", array.over(ours).text());
        line("schedule / ours", "日程 / 本模型", schedule.over(ours).text());
        line("array / our residents alone", "数组 / 仅本模型居民", array.over(residents).text());
        line(
                "schedule / our residents alone",
                "日程 / 仅本模型居民",
                schedule.over(residents).text());
        printEvents(floor, ours);
        printThreads();
    }

    private void printEvents(Times floor, Times ours) {
        Lap lap = lap(rounds.get(0), Contestant.OURS);
        double sum = 0;
        StringBuilder each = new StringBuilder();
        for (String event : EVENTS) {
            double perMonth = lap.events().getOrDefault(event, Double.NaN) / lap.residentMonths();
            sum += perMonth;
            each.append(each.length() == 0 ? "" : say(", ", "，"))
                    .append(event)
                    .append(' ')
                    .append(String.format(Locale.ROOT, "%.5f", perMonth));
        }
        line(
                "events for each resident-month",
                "每居民月事件数",
                String.format(Locale.ROOT, say("%.5f (%s)", "%.5f（%s）"), sum, each));
        double mark = floor.median() + MARK_PER_EVENT * sum;
        line(
                "mark: floor + 50 ns × events",
                "标杆：下限 + 50 纳秒 × 事件",
                Times.number(mark) + say("; ours ", "；本模型 ") + Times.number(ours.median()));
    }

    private void printThreads() {
        int cores = Runtime.getRuntime().availableProcessors();
        for (Map<Contestant, Lap> round : rounds) {
            double loop = cores
                    * lap(round, Contestant.ARITHMETIC).wallNanoseconds()
                    / lap(round, Contestant.ARITHMETIC_ALL_CORES).wallNanoseconds();
            double ours = cores
                    * lap(round, Contestant.OURS).wallNanoseconds()
                    / lap(round, Contestant.OURS_ALL_CORES).wallNanoseconds();
            String text = loop < LEAST_GAIN_OF_TWO * cores
                    ? say("discarded: the loop itself gained ", "作废：纯算术循环仅加速 ") + Times.number(loop)
                    : Times.number(ours) + " / " + Times.number(loop) + " = " + Times.number(ours / loop);
            line("gain by " + cores + " threads, ours / arithmetic loop", cores + " 线程加速，本模型 / 纯算术循环", text);
        }
    }
}
