package minbei.analysis.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.execution.RunLog;
import minbei.analysis.sweep.JournalOutput;
import minbei.analysis.sweep.LocalEngine;
import minbei.analysis.sweep.ModelWork;
import minbei.analysis.sweep.RunResult;
import minbei.analysis.sweep.ScenarioBundle;
import minbei.analysis.sweep.SweepEngine;
import minbei.analysis.sweep.SweepPlan;
import minbei.analysis.sweep.SweepProgress;
import minbei.analysis.sweep.SweepResults;
import minbei.analysis.sweep.SweepRunner;
import minbei.scenario.ScenarioFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real master and two workers as processes of their own on the loopback address. */
class SparkSweepTest {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String DESIGN = """
            name: cluster
            label: {en: On a cluster, zh: 集群}
            question: {en: Asked, zh: 问题}
            districts: [beibei]
            policies: [status-quo, larger-envelope]
            replications: 2
            months: 12
            populationScale: 0.01
            seed: 3
            design: {method: sobol, points: 8}
            factors:
              trust.awarenessMean: catalogue
              schedule.spinUpMonths: {values: [36]}
            """;

    @TempDir
    Path temp;

    private final List<Process> processes = new ArrayList<>();
    private Path design;
    private SweepPlan plan;

    @BeforeEach
    void plan() throws Exception {
        design = temp.resolve("cluster.yml");
        Files.writeString(design, DESIGN);
        ScenarioFolder folder = ScenarioFolder.open();
        plan = SweepPlan.of(folder.scenarios(folder.sweep(design.toString())), "0", 2);
        System.setProperty("spark.driver.host", LOOPBACK);
        System.setProperty("spark.driver.bindAddress", LOOPBACK);
    }

    @AfterEach
    void endProcesses() throws Exception {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        System.clearProperty("spark.driver.host");
        System.clearProperty("spark.driver.bindAddress");
    }

    /** Tells of each result before the sweep takes it. */
    private interface Watching {
        void sees(RunResult result) throws IOException;
    }

    private Map<String, String> carryOut(SweepEngine engine, Watching watching) throws Exception {
        Path folder = Files.createTempDirectory(temp, "results");
        ModelWork work = ModelWork.of(plan, ModelRunner.MODEL)
                .with(ScenarioBundle.of(ScenarioFolder.open(), design.toString(), plan));
        Path journal = folder.resolve("journal");
        SweepProgress progress = new SweepProgress() {
            @Override
            public void begin(long runs, long kept) {
                assertThat(kept).isZero();
            }

            @Override
            public void ended(RunResult result) {
                try {
                    watching.sees(result);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void end() {
                // nothing to tell
            }
        };
        SweepRunner.open(work, journal, "0".repeat(63) + "1", RunLog.in(temp), progress, List.of())
                .run(engine, JournalOutput::endOf);
        Path results = Files.createDirectory(folder.resolve("results"));
        long failed = SweepResults.of(plan, Files::newOutputStream, false, "").write(results, journal, run -> "");
        assertThat(failed).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(results)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(results.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    @Tag("full")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "workers are killed by signal 9")
    void clusterThatLosesAWorkerGivesTheBytesOfTheLocalEngine() throws Exception {
        Map<String, String> local = carryOut(LocalEngine.of(2), result -> {});
        Path home = sparkHome();
        int port = freePort();
        Process master = start(
                home,
                "master",
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        LOOPBACK,
                        "--port",
                        Integer.toString(port),
                        "--webui-port",
                        "0"));
        String address = "spark://" + LOOPBACK + ":" + port;
        await(master, "I have been elected leader", 1);
        Process first = startWorker(home, "one", address);
        startWorker(home, "two", address);
        await(master, "Registering worker", 2);
        drain(master);
        AtomicInteger seen = new AtomicInteger();

        Map<String, String> cluster;
        try (SweepEngine engine = SparkEngine.connect(address)) {
            cluster = carryOut(engine, result -> {
                if (seen.incrementAndGet() == 3) {
                    first.descendants().forEach(ProcessHandle::destroyForcibly);
                    first.destroyForcibly();
                }
            });
        }

        assertThat(first.waitFor()).as("128 + signal 9").isEqualTo(128 + 9);
        assertThat(seen).hasValueGreaterThanOrEqualTo(32);
        assertThat(cluster).isEqualTo(local);
    }

    @Test
    @Tag("full")
    void threadsOfOneProcessGiveTheBytesOfTheLocalEngine() throws Exception {
        Map<String, String> local = carryOut(LocalEngine.of(1), result -> {});
        try (SweepEngine engine = new SparkEngineSource().open(Optional.of("local[2]"))) {
            assertThat(engine.slots()).isEqualTo(2);
            assertThat(carryOut(engine, result -> {})).isEqualTo(local);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private Process startWorker(Path home, String name, String master) throws IOException {
        return start(
                home,
                name,
                List.of(
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        LOOPBACK,
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--work-dir",
                        temp.resolve("work-" + name).toString(),
                        "--webui-port",
                        "0",
                        master));
    }

    private Process start(Path home, String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                home.resolve("jars") + "/*"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(temp.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        if (!name.equals("master")) {
            builder.redirectOutput(temp.resolve(name + ".log").toFile());
        }
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** Reads what a process prints until a line has come so many times. */
    private static void await(Process process, String line, int times) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        int seen = 0;
        for (String next = reader.readLine(); next != null; next = reader.readLine()) {
            seen += next.contains(line) ? 1 : 0;
            if (seen == times) {
                return;
            }
        }
        throw new IOException("the process ended before it said: " + line);
    }

    /** Nobody reads what it prints from here on, and a full pipe would stop it. */
    private static void drain(Process process) {
        Thread thread = new Thread(() -> {
            try {
                process.inputReader(StandardCharsets.UTF_8).transferTo(Writer.nullWriter());
            } catch (IOException e) {
                // The process has been ended.
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** A folder as Spark's own: all jars of this test, and its classes as one more jar. */
    private Path sparkHome() throws IOException {
        Path home = Files.createDirectory(temp.resolve("spark"));
        Files.writeString(home.resolve("RELEASE"), "made for a test");
        Path jars = Files.createDirectory(home.resolve("jars"));
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        int number = 0;
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            number++;
            if (Files.isDirectory(path)) {
                pack(path, jars.resolve("classes-" + number + ".jar"));
            } else if (Files.exists(path)) {
                Files.createSymbolicLink(jars.resolve(number + "-" + path.getFileName()), path);
            }
        }
        return home;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(path).toString()));
                Files.copy(path, out);
            }
        }
    }
}
