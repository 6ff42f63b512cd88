package minbei.analysis.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minbei.analysis.language.Bilingual;
import minbei.analysis.sweep.EngineUnreachableException;
import minbei.analysis.sweep.RemoteWork;
import minbei.analysis.sweep.RunQueue;
import minbei.analysis.sweep.RunResult;
import minbei.analysis.sweep.SweepEngine;
import minbei.analysis.sweep.SweepWork;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * The executors of an Apache Spark cluster.
 *
 * <p>Runs go out in batches, two batches under way at a time, so that the stragglers of one are hidden behind the
 * other; every batch that comes back is in the journal before the next goes out. A lost worker costs its tasks, which
 * Spark gives to others. A run is a function of its number, so whoever does it, and however often, gives the same bits.
 */
public final class SparkEngine implements SweepEngine {

    static final String NAME = "spark";

    private static final int UNDER_WAY = 2;
    /** Tasks of a batch for each slot: enough to even out runs of different length. */
    private static final int TASKS_OF_SLOT = 4;
    /** Nanoseconds of runs in one task, so that Spark's own millisecond a task does not count. */
    private static final double TASK_NANOSECONDS = 1e9;

    private static final int MOST_RUNS_OF_TASK = 64;
    private static final int CONNECT_MILLISECONDS = 10_000;
    /** A master takes an application at once, whether or not it has a worker for it. */
    private static final int REGISTER_SECONDS = 40;

    private static final String STANDALONE = "spark://";
    private static final Pattern ADDRESS =
            Pattern.compile("local(-cluster)?(\\[.+\\])?|spark://[^:/,]+:\\d{1,5}(,[^:/,]+:\\d{1,5})*|yarn|k8s://.+");

    private final JavaSparkContext context;
    private double nanosecondsOfRun;

    private SparkEngine(JavaSparkContext context) {
        this.context = context;
    }

    /**
     * Connects to a cluster, or starts threads of this process that act as one.
     *
     * @param master for example {@code spark://host:7077}, {@code yarn}, {@code k8s://...} or {@code local[*]}
     * @return the engine
     * @throws EngineUnreachableException if the master does not answer or the address is none
     */
    public static SparkEngine connect(String master) throws EngineUnreachableException {
        return connect(master, REGISTER_SECONDS);
    }

    static SparkEngine connect(String master, int registerSeconds) throws EngineUnreachableException {
        requireAddress(master);
        requireAnswer(master);
        SparkConf configuration = new SparkConf()
                // Kubernetes names pods by it, which takes no spaces.
                .setIfMissing("spark.app.name", "minbei-sweep")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.log.level", "ERROR")
                .setMaster(master);
        // spark-submit has named the jars already, and they are not on the class path there.
        if (!master.startsWith("local") && !configuration.contains("spark.jars")) {
            configuration.setJars(jars());
        }
        try {
            return new SparkEngine(
                    master.startsWith(STANDALONE)
                            ? registered(master, configuration, registerSeconds)
                            : new JavaSparkContext(configuration));
        } catch (EngineUnreachableException e) {
            throw e;
        } catch (Exception | Error e) {
            throw new EngineUnreachableException(master, detail(e), e);
        }
    }

    /** Something else may listen at the address, or a Spark of another version, to which Spark itself gives minutes. */
    private static JavaSparkContext registered(String master, SparkConf configuration, int seconds) throws Exception {
        FutureTask<JavaSparkContext> task = new FutureTask<>(() -> new JavaSparkContext(configuration));
        Thread thread = new Thread(task, "spark-connect");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new EngineUnreachableException(
                    master,
                    new Bilingual(
                            "what listens there did not act as a Spark master within " + seconds
                                    + " s. Maybe its Spark has another version than the one here",
                            "该处的服务在 " + seconds + " 秒内未作为 Spark 主节点应答。其 Spark 版本也许与此处不同"),
                    e);
        } catch (ExecutionException e) {
            throw new EngineUnreachableException(master, detail(Objects.requireNonNullElse(e.getCause(), e)), e);
        }
    }

    /** Spark's own words, which are English, and what to do about them where that is known. */
    private static Bilingual detail(Throwable error) {
        String told = (error.getClass().getSimpleName() + ": " + error.getMessage()).replaceAll("\\s+", " ");
        return JavaNeeded.advice(Runtime.version().feature())
                .map(advice -> new Bilingual(told + ". " + advice.english(), told + "。" + advice.chinese()))
                .orElse(new Bilingual(told, told));
    }

    /** Spark would tell of an address that is none by the trace of an error. */
    private static void requireAddress(String master) throws EngineUnreachableException {
        if (!ADDRESS.matcher(master).matches()) {
            Bilingual allowed = new Bilingual(
                    "it must be local[N], local[*], spark://HOST:PORT (several after commas), yarn or k8s://URL",
                    "须为 local[N]、local[*]、spark://主机:端口（多个以逗号分隔）、yarn 或 k8s://地址");
            throw new EngineUnreachableException(master, allowed, new IllegalArgumentException(master));
        }
    }

    /** Spark itself tries a dead master for minutes; a socket tells at once. One of several masters is enough. */
    private static void requireAnswer(String master) throws EngineUnreachableException {
        if (!master.startsWith(STANDALONE)) {
            return;
        }
        IOException failure = new IOException();
        for (String place : master.substring(STANDALONE.length()).split(",")) {
            int colon = place.lastIndexOf(':');
            try (Socket socket = new Socket()) {
                int port = Integer.parseInt(place.substring(colon + 1));
                socket.connect(new InetSocketAddress(place.substring(0, colon), port), CONNECT_MILLISECONDS);
                return;
            } catch (IOException | IllegalArgumentException e) {
                failure = new IOException(e.getMessage(), e);
            }
        }
        String told = failure.getMessage();
        Bilingual nobody = new Bilingual("nobody answers there: " + told, "该处无人应答：" + told);
        throw new EngineUnreachableException(master, nobody, failure);
    }

    /** Our own jars and those the model needs; Spark's are on every executor. */
    private static String[] jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .filter(path -> Stream.of(
                                "minbei-",
                                "mason-",
                                "snakeyaml-",
                                "commons-math3-",
                                "commons-statistics-",
                                "commons-numbers-",
                                "commons-rng-",
                                "jspecify-")
                        .anyMatch(start -> new File(path).getName().startsWith(start)))
                .toArray(String[]::new);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int slots() {
        return Math.max(1, context.defaultParallelism());
    }

    @Override
    public void run(SweepWork work, RunQueue queue, Sink sink) throws IOException, InterruptedException {
        RemoteWork recipe =
                work.remote().orElseThrow(() -> new IOException("this work cannot be sent to other machines"));
        Broadcast<RemoteWork> sent = context.broadcast(recipe);
        ExecutorService drivers = Executors.newFixedThreadPool(UNDER_WAY);
        try {
            CompletionService<List<RunResult>> batches = new ExecutorCompletionService<>(drivers);
            int underWay = 0;
            boolean more = true;
            while (more || underWay > 0) {
                while (more && underWay < UNDER_WAY) {
                    List<Long> batch = unknown(work, queue, sink);
                    more = !batch.isEmpty();
                    if (more) {
                        int tasks = tasks(batch.size());
                        batches.submit(() -> collect(sent, batch, tasks));
                        underWay++;
                    }
                }
                if (underWay > 0) {
                    keep(await(batches), queue, sink);
                    underWay--;
                }
            }
        } finally {
            queue.stop();
            drivers.shutdownNow();
            sent.destroy();
        }
        if (queue.done() < queue.runs()) {
            throw new InterruptedException("the sweep was stopped");
        }
    }

    /** The next runs that have to be done; those that are known already are kept on the way. */
    private List<Long> unknown(SweepWork work, RunQueue queue, Sink sink) throws IOException, InterruptedException {
        List<Long> batch = new ArrayList<>();
        int size = Math.min(slots() * TASKS_OF_SLOT * runsOfTask(), RunQueue.WINDOW / (2 * UNDER_WAY));
        while (batch.isEmpty()) {
            List<Long> taken = queue.take(size);
            if (taken.isEmpty()) {
                return batch;
            }
            for (long run : taken) {
                Optional<RunResult> known = work.known(run);
                if (known.isPresent()) {
                    sink.take(known.get());
                    queue.ended(run);
                } else {
                    batch.add(run);
                }
            }
        }
        return batch;
    }

    private int runsOfTask() {
        return nanosecondsOfRun <= 0
                ? 1
                : (int) Math.max(1, Math.min(MOST_RUNS_OF_TASK, TASK_NANOSECONDS / nanosecondsOfRun));
    }

    private int tasks(int runs) {
        return Math.max(1, (runs + runsOfTask() - 1) / runsOfTask());
    }

    private List<RunResult> collect(Broadcast<RemoteWork> sent, List<Long> batch, int tasks) {
        return context.parallelize(batch, tasks)
                .map(run -> ExecutorWork.of(sent.value()).result(run))
                .collect();
    }

    private static List<RunResult> await(CompletionService<List<RunResult>> batches)
            throws IOException, InterruptedException {
        try {
            return batches.take().get();
        } catch (ExecutionException e) {
            String cause = String.valueOf(e.getCause()).replaceAll("\\s+", " ");
            throw new IOException("the cluster gave a batch up: " + cause, e.getCause());
        }
    }

    private void keep(List<RunResult> results, RunQueue queue, Sink sink) throws IOException {
        double nanoseconds = 0;
        for (RunResult result : results) {
            sink.take(result);
            queue.ended(result.run());
            nanoseconds += result.nanoseconds();
        }
        nanosecondsOfRun = nanoseconds / results.size();
    }

    @Override
    public void close() {
        context.close();
    }
}
