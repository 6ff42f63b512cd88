package minbei.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import minbei.model.schedule.Phase;

/**
 * A process of Java that ran {@link WholeRun}.
 *
 * @param exit its exit code
 * @param startedMilliseconds when it was started
 * @param wallSeconds from its start to its end
 * @param said what it told
 */
public record Child(int exit, long startedMilliseconds, double wallSeconds, Map<String, String> said) {

    /**
     * Runs a world in a process of its own.
     *
     * @param heap for example {@code 256m}
     * @param scenario {@code DISTRICT:POLICY}
     * @param scale agents per resident; above 1 a district as many times as populous
     * @param months recorded months
     * @return what it cost
     * @throws IOException if no process can be started
     * @throws InterruptedException if this one is told to stop
     */
    public static Child run(String heap, String scenario, double scale, int months)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JavaOptions.withHeap(heap));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WholeRun.class.getName(), scenario));
        command.addAll(List.of(Double.toString(scale), Integer.toString(months)));
        long milliseconds = System.currentTimeMillis();
        long nanoseconds = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        double wall = (System.nanoTime() - nanoseconds) / 1e9;
        Map<String, String> said = new TreeMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            int at = line.indexOf('=');
            said.put(line.substring(0, at), line.substring(at + 1));
        });
        return new Child(exit, milliseconds, wall, said);
    }

    /** Seconds from the start of Java to the end of the first month after the spin-up. */
    public Optional<Double> firstMonthSeconds() {
        return Optional.ofNullable(said.get("firstMonth"))
                .map(at -> (Long.parseLong(at) - startedMilliseconds) / 1000.0);
    }

    /**
     * What it told of a number.
     *
     * @param name of the number
     * @return the number
     * @throws IllegalArgumentException if it told nothing of it, as where it failed
     */
    public double number(String name) {
        String text = said.get(name);
        if (text == null) {
            throw new IllegalArgumentException("the run with exit code " + exit + " did not tell " + name);
        }
        return Double.parseDouble(text);
    }

    /** Processor time of the model's thread for each resident-month, nanoseconds. */
    public double nanosecondsPerResidentMonth() {
        return number("threadSeconds") * 1e9 / number("residentMonths");
    }

    /** The same without the phases of organizations, money and observation. */
    public double nanosecondsOfResidents() {
        double seconds = number(WholeRun.SYNTHESIS);
        for (Phase phase : List.of(Phase.RESIDENTS_CHANGE, Phase.NEEDS_ARISE, Phase.SERVICES_ARE_DELIVERED)) {
            seconds += number(WholeRun.PHASE + phase.name());
        }
        return seconds * 1e9 / number("residentMonths");
    }
}
