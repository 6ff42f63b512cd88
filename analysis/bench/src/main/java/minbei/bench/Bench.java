package minbei.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.bench.Races.Contestant;
import minbei.bench.Races.Lap;
import minbei.bench.race.Course;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program {@code minbei bench}: times races in turn, then whole processes, and prints what it found. */
@Command(
        name = "minbei bench",
        description =
                "Measures what a resident-month costs, beside a floor and beside plain MASON; then memory, threads and start, and what a sweep costs beside its runs. "
                        + "Takes about a quarter of an hour; leave the machine alone meanwhile.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Bench implements Callable<Integer> {

    private static final int MONTHS = 120;
    private static final int BAD_INPUT = 2;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds in which all run in turn, 1 to 50. Default: 3.")
    private int rounds = 3;

    @Option(
            names = "--scenario",
            paramLabel = "DISTRICT:POLICY",
            description = "May be given several times. Default: minhang:history-minhang and beibei:history.")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--population-scale",
            paramLabel = "F",
            description = "Agents per resident, above 0 and at most 1. Default: 1; less only to see that it runs.")
    private double scale = 1;

    @Option(names = "--months", paramLabel = "M", description = "Recorded months, 1 to 120. Default: 120.")
    private int months = MONTHS;

    @Option(
            names = "--only",
            paramLabel = "WHAT",
            description =
                    "races, processes, arrays, past, sweeps or scale; may be given several times. Default: all; scale "
                            + "for the first scenario only.")
    private List<Part> parts = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the words: zh or en. Default: en.")
    private String lang = "en";

    /** What can be measured. */
    enum Part {
        /** Times for each resident-month. */
        RACES,
        /** Whole processes: memory, and the first month. */
        PROCESSES,
        /** Bytes a resident. */
        ARRAYS,
        /** What is saved where policies share their past. */
        PAST,
        /** What a sweep costs beside its runs. */
        SWEEPS,
        /** As many residents as Shanghai has. */
        SCALE
    }

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    /**
     * Runs the benchmarks and ends the process.
     *
     * @param arguments options
     */
    public static void main(String[] arguments) {
        // a second JMH on this machine would only make both slow; its lock in the temporary folder outlives killed runs
        System.setProperty("jmh.ignoreLock", "true");
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (!lang.equals("en") && !lang.equals("zh")) {
            System.err.println("minbei bench: --lang (" + lang + ") must be zh or en / 应为 zh 或 en");
            return BAD_INPUT;
        }
        if (rounds < 1 || rounds > 50 || !(scale > 0 && scale <= 1) || months < 1 || months > MONTHS) {
            System.err.println("minbei bench: "
                    + say(
                            "--rounds (" + rounds + ") must be 1 to 50, --population-scale (" + scale
                                    + ") above 0 and at most 1, --months (" + months + ") 1 to " + MONTHS,
                            "--rounds（" + rounds + "）应为 1 至 50，--population-scale（" + scale + "）应大于 0 且不超过 1，--months（"
                                    + months + "）应为 1 至 " + MONTHS));
            return BAD_INPUT;
        }
        for (String scenario : measuresWorlds() ? worlds() : List.<String>of()) {
            Course course = Course.load(scenario, scale, months);
            int residents =
                    (int) Math.round(course.ground().district().residents().atEndOf(-1) * scale);
            out.println();
            out.println(scenario
                    + say(": residents at the start ", "：初始居民 ")
                    + residents
                    + say(", recorded months ", "，记录月数 ")
                    + months);
            if (measures(Part.RACES)) {
                race(scenario, residents);
            }
            if (measures(Part.PROCESSES)) {
                new Processes(scenario, scale, months, language(), out).measure(residents);
            }
            if (measures(Part.ARRAYS)) {
                new ArrayTable(course, language(), out).print();
            }
            if (measures(Part.PAST)) {
                new CommonPast(scenario.split(":", 2)[0], scale, months, language(), out).measure(rounds);
            }
            if (measures(Part.SCALE) && scenario.equals(worlds().get(0))) {
                new Scale(scenario, months, language(), out).measure(residents);
            }
        }
        if (measures(Part.SWEEPS)) {
            new SweepTable(language(), out).print();
        }
        return 0;
    }

    private List<String> worlds() {
        return scenarios.isEmpty() ? List.of("minhang:history-minhang", "beibei:history") : scenarios;
    }

    private boolean measuresWorlds() {
        return parts.isEmpty() || parts.stream().anyMatch(part -> part != Part.SWEEPS);
    }

    private boolean measures(Part part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private Language language() {
        return "zh".equals(lang) ? Language.ZH : Language.EN;
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language());
    }

    private void race(String scenario, int residents) throws Exception {
        Races races = new Races(scenario, scale, months);
        List<Map<Contestant, Lap>> laps = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println(say("round ", "第 ") + round + say(" of ", " 轮，共 ") + rounds);
            laps.add(races.round(residents, List.of(Contestant.values())));
        }
        new RaceTable(laps, language(), out).print();
    }
}
