package minbei.analysis.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import minbei.analysis.district.Outcome;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.model.observation.Indicator;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.assumption.AssumptionDraw;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;

/**
 * Which share of draws of all assumptions meets each pattern, for {@code calibration.md}: a program, no test.
 *
 * <p>Draw r is the r-th point of a Latin hypercube of as many points as draws over every parameter whose confidence is not high, with seed
 * r + 1, Minhang's and Beibei's worlds of the pattern tests, one run each; so luck of one seed is in it.
 */
public final class PriorDraws {

    private static final int MONTHS = 36;
    private static final double SCALE = 0.02;

    private final ScenarioFolder folder;
    private final AssumptionDraw draws;

    private PriorDraws(ScenarioFolder folder, int points) {
        this.folder = folder;
        this.draws = AssumptionDraw.of(folder.catalogue(), points, 1);
    }

    /**
     * Prints the shares.
     *
     * @param args how many draws
     * @throws Exception if a scenario file is wrong or a run fails
     */
    public static void main(String[] args) throws Exception {
        int points = Integer.parseInt(args[0]);
        PriorDraws prior = new PriorDraws(ScenarioFolder.open(), points);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Map<String, Boolean>>> found = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            int own = point;
            found.add(workers.submit(() -> prior.meets(own)));
        }
        print(found, points);
        workers.shutdown();
    }

    private static void print(List<Future<Map<String, Boolean>>> found, int points)
            throws InterruptedException, ExecutionException {
        Map<String, Integer> met = new LinkedHashMap<>();
        for (Future<Map<String, Boolean>> each : found) {
            each.get().forEach((pattern, holds) -> met.merge(pattern, holds ? 1 : 0, Integer::sum));
        }
        met.forEach((pattern, count) ->
                System.out.printf(Locale.ROOT, "| %s | %.0f %% |%n", pattern, 100.0 * count / points));
    }

    private Map<String, Boolean> meets(int point) throws ScenarioException {
        RunRecord minhang = run("minhang", "history-minhang", point);
        Map<String, RunRecord> beibei = new TreeMap<>();
        for (String policy :
                List.of("bare", "direct-registration-only", "fee-follows-task-only", "hubs-only", "open-tender-only")) {
            beibei.put(policy, run("beibei", policy, point));
        }
        Map<String, Boolean> meets = new LinkedHashMap<>();
        register(minhang, meets);
        money(minhang, meets);
        thinMarket(beibei, meets);
        return meets;
    }

    private RunRecord run(String name, String policy, int point) throws ScenarioException {
        LoadedDistrict best = folder.district(name);
        LoadedDistrict drawn = draws.district(
                        best, point, candidate -> folder.resolve(candidate, folder.policy(policy)))
                .district();
        return Simulation.run(
                new RunInput(
                        drawn.district(),
                        folder.resolve(drawn, folder.policy(policy)).timeline(),
                        MONTHS,
                        SCALE,
                        false),
                point + 1L);
    }

    private static void register(RunRecord minhang, Map<String, Boolean> meets) {
        put(meets, "P1", Reading.growthPerYear(Indicator.REGISTERED, MONTHS - 1), minhang, v -> v >= 0.03 && v <= 0.09);
        put(meets, "P16", Reading.mean(Indicator.INACTIVE_SHARE, 24, MONTHS), minhang, v -> v >= 0.08);
        put(meets, "P17", Reading.mean(Indicator.EXIT_SHARE, 11, MONTHS), minhang, v -> v >= 0.035 && v <= 0.06);
        put(meets, "P10, small and young", RegisterPatternTest.YOUNG_TO_OLD, minhang, v -> v >= 1.5);
    }

    private static void money(RunRecord minhang, Map<String, Boolean> meets) {
        put(meets, "P13", MoneyPatternTest.OLD_REACHED, minhang, v -> v >= 0.05 && v <= 0.10);
        put(meets, "P15", MoneyPatternTest.PUBLIC_SHARE, minhang, v -> v >= 0.10 && v <= 0.25);
        put(meets, "P14, bidders", Calls.BIDS, minhang, v -> v >= 1.8 && v <= 3.0);
        put(meets, "P14, price", Calls.gain("gain", round -> true), minhang, v -> v >= 0.03 && v <= 0.09);
        put(meets, "P5, gain of rivals", MarketPatternTest.WITH_RIVALS, minhang, v -> v >= 0.03 && v <= 0.10);
    }

    private static void thinMarket(Map<String, RunRecord> beibei, Map<String, Boolean> meets) {
        RunRecord bare = under(beibei, "bare");
        RunRecord direct = under(beibei, "direct-registration-only");
        put(meets, "P2, direct share", RoutePatternTest.DIRECT_SHARE, direct, v -> v >= 0.3 && v <= 0.6);
        differ(meets, "P3", Outcome.lastYear(Indicator.COVERAGE), direct, bare, d -> Math.abs(d) <= 0.005);
        RunRecord tender = under(beibei, "open-tender-only");
        double fewer = Calls.FAILED_WITH_FEW_ABLE.of(tender) - Calls.FAILED_WITH_MANY_ABLE.of(tender);
        meets.put("P4, within Beibei", fewer > 0);
        RunRecord fee = under(beibei, "fee-follows-task-only");
        boolean counted = EvaluationPatternTest.COUNTED.of(fee) > EvaluationPatternTest.COUNTED.of(bare);
        boolean careNot = EvaluationPatternTest.CARE.of(fee) < EvaluationPatternTest.CARE.of(bare) + 0.02;
        meets.put("P8", counted && careNot);
        RunRecord hubs = under(beibei, "hubs-only");
        boolean sooner = ResidentsPatternTest.WAIT.of(hubs) < ResidentsPatternTest.WAIT.of(bare);
        meets.put("P12", sooner && ResidentsPatternTest.TIMELY.of(hubs) > ResidentsPatternTest.TIMELY.of(bare));
    }

    private static RunRecord under(Map<String, RunRecord> runs, String policy) {
        return Objects.requireNonNull(runs.get(policy), policy);
    }

    private static void put(
            Map<String, Boolean> meets, String pattern, Outcome outcome, RunRecord run, Predicate<Double> holds) {
        meets.put(pattern, holds.test(outcome.of(run)));
    }

    private static void differ(
            Map<String, Boolean> meets,
            String pattern,
            Outcome outcome,
            RunRecord policy,
            RunRecord yardstick,
            Predicate<Double> holds) {
        meets.put(pattern, holds.test(outcome.of(policy) - outcome.of(yardstick)));
    }
}
