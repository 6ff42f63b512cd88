package minbei.analysis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.TownshipDescription;
import minbei.model.RunRecord;
import minbei.model.contract.Method;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.SpendingLine;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Route;
import minbei.model.organization.Work;
import minbei.model.resident.Hukou;

/** A run with made-up numbers: coverage rises slowly, luck shifts it by a point or two, policies shift it from 2018 on. */
final class MadeUpRun {

    /** What a policy adds to coverage, in percentage points, and how much that differs between replications. */
    private static final Map<String, double[]> EFFECTS = Map.of(
            "status-quo", new double[] {0, 0},
            "more-places", new double[] {2.5, 0.4},
            "outreach", new double[] {0.5, 0.8},
            "only-minhang", new double[] {0.05, 0.2},
            "cut", new double[] {-1.5, 0.3});

    /** What any other policy adds. */
    private static final double[] LITTLE = {0.01, 0.1};

    private static final int FROM = 48;

    private final PlannedRun run;
    private final ExperimentDescription experiment;
    private final List<IndicatorSeries> series = new ArrayList<>();

    private MadeUpRun(PlannedRun run, ExperimentDescription experiment) {
        this.run = run;
        this.experiment = experiment;
    }

    static RunRecord of(PlannedRun run, ExperimentDescription experiment) {
        MadeUpRun made = new MadeUpRun(run, experiment);
        made.addCoverage();
        made.addStates();
        made.addMoney();
        made.addOrganizations();
        made.addPurchases();
        made.addPosts();
        return new RunRecord(run.seed(), made.series, made.spending(), "made up");
    }

    private void addCoverage() {
        DistrictDescription district = experiment.district(run.district());
        double level = run.district().equals("minhang") ? 0.14 : 0.09;
        add(Indicator.COVERAGE, Breakdown.TOTAL, "all", month -> coverage(month, level));
        add(
                Indicator.TIMELY_COVERAGE,
                Breakdown.TOTAL,
                "all",
                month ->
                        month > experiment.months() - 7 ? Double.NaN : coverage(month, level) * 0.6 + wave(month) / 50);
        for (NeedKind kind : NeedKind.ALL) {
            double share = level * (0.4 + 0.3 * kind.ordinal());
            add(Indicator.COVERAGE, Breakdown.NEED, kind.key(), month -> coverage(month, share));
        }
        for (Hukou hukou : Hukou.ALL) {
            double share = level * (1.2 - 0.6 * hukou.ordinal());
            add(Indicator.COVERAGE, Breakdown.HUKOU, hukou.key(), month -> coverage(month, share));
        }
        for (TownshipDescription township : district.townships()) {
            double share = level * (0.6 + 0.1 * (township.code().hashCode() & 7));
            add(Indicator.COVERAGE, Breakdown.TOWNSHIP, township.code(), month -> coverage(month, share));
        }
    }

    private double coverage(int month, double level) {
        double[] effect = EFFECTS.getOrDefault(run.policy(), LITTLE);
        double luck = 0.01 * wave(run.replication() * 31);
        double spread = run.half() == ParameterHalf.DRAWN ? drawn() : wave(run.replication() * 17 + 5);
        double own = (effect[0] + effect[1] * spread) / 100;
        return level + 0.0004 * month + luck + 0.004 * wave(month / 3) + (month >= FROM ? own : 0);
    }

    /** Assumptions move an effect three times as far as luck can, up and down by turns. */
    private int drawn() {
        return run.replication() % 2 == 0 ? 3 : -3;
    }

    private void addStates() {
        double thousand = run.district().equals("minhang") ? 1000 : 300;
        List<Indicator> states = List.of(
                Indicator.SERVED_PERSON_MONTHS,
                Indicator.WAITING,
                Indicator.SEARCHING,
                Indicator.GIVEN_UP,
                Indicator.NOT_READY);
        for (Indicator state : states) {
            double level = thousand * (12 + 9 * (state.ordinal() % 5));
            double luck = 1 + 0.05 * wave(run.replication() * 7 + state.ordinal());
            add(state, Breakdown.TOTAL, "all", month -> level * luck * (1 + month / 400.0));
        }
    }

    /** From 2018 on more places cost a fifth more than everything else. */
    private void addMoney() {
        double dearer = run.policy().equals("more-places") ? 1.2 : 1;
        add(
                Indicator.APPROPRIATED,
                Breakdown.TOTAL,
                "all",
                month -> 1_500_000.0 * (100 + month) / 100 * (month >= FROM ? dearer : 1));
    }

    /** Registered organizations grow by a tenth a year, by all kinds of work, routes and sources alike. */
    private void addOrganizations() {
        double size = run.district().equals("minhang") ? 4 : 1;
        double luck = 1 + 0.03 * wave(run.replication() * 13);
        List<Indicator> stocks = List.of(
                Indicator.REGISTERED_ACTIVE,
                Indicator.REGISTERED_INACTIVE,
                Indicator.FILED_GROUPS,
                Indicator.INFORMAL_GROUPS);
        for (Indicator stock : stocks) {
            double level = 100 * size * (1 + stocks.indexOf(stock));
            add(stock, Breakdown.TOTAL, "all", month -> level * luck * (1 + month / 120.0));
        }
        for (Work work : Work.ALL) {
            add(Indicator.REGISTERED, Breakdown.WORK, work.key(), month -> 20 * size * luck * (1 + month / 120.0));
        }
        for (Route route : List.of(Route.NONE, Route.DUAL, Route.DIRECT)) {
            double level = 10 * size * route.ordinal();
            add(Indicator.REGISTRATIONS_LAST_YEAR, Breakdown.ROUTE, route.key(), month -> level * luck);
        }
        for (RevenueSource source : RevenueSource.values()) {
            double level = 3_000_000.0 * size * (1 + source.ordinal());
            add(Indicator.REVENUE, Breakdown.SOURCE, source.key(), month -> level * (1 + month / 240.0));
        }
    }

    /** Two methods are in use, of which open tender draws more bids and fails more often. */
    private void addPurchases() {
        for (Method method : List.of(Method.DIRECTED_COMMISSIONING, Method.OPEN_TENDER)) {
            double more = 1 + method.ordinal() + 0.1 * wave(run.replication());
            add(Indicator.BIDS_PER_ROUND, Breakdown.METHOD, method.key(), month -> more);
            add(Indicator.FAILED_SHARE, Breakdown.METHOD, method.key(), month -> 0.05 * more);
            add(Indicator.LEAD_MONTHS, Breakdown.METHOD, method.key(), month -> more);
            add(Indicator.PRICE_TO_ESTIMATE, Breakdown.METHOD, method.key(), month -> 1 - 0.01 * more);
        }
    }

    private void addPosts() {
        add(Indicator.OWN_STAFF, Breakdown.TOTAL, "all", month -> 700);
        add(Indicator.STAFF, Breakdown.TOTAL, "all", month -> 5000 + month);
        add(Indicator.REACHED_RESIDENTS, Breakdown.TOTAL, "all", month -> month % 12 == 11 ? 0.3 : Double.NaN);
    }

    private void add(Indicator indicator, Breakdown breakdown, String category, IntToDoubleFunction values) {
        double[] array =
                IntStream.range(0, experiment.months()).mapToDouble(values).toArray();
        series.add(IndicatorSeries.of(indicator, breakdown, category, array));
    }

    private List<SpendingLine> spending() {
        List<SpendingLine> lines = new ArrayList<>();
        boolean more = run.policy().equals("more-places");
        for (int month = 0; month < experiment.months(); month++) {
            int now = month;
            Arrays.stream(Purpose.values()).forEach(purpose -> {
                long yuan = 400_000L * (5 - Math.min(4, purpose.ordinal())) * (100 + now) / 100;
                long shifted = more && now >= FROM ? yuan * 12 / 10 : yuan;
                lines.add(new SpendingLine(
                        now, purpose, NeedKind.ALL.get(now % NeedKind.COUNT).key(), shifted * 100));
            });
        }
        return lines;
    }

    /** A number between -1 and 1 without any pattern that the eye would see. */
    private static double wave(int i) {
        return (((i * 2654435761L) >>> 7) % 2001) / 1000.0 - 1;
    }
}
