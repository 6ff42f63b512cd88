package minbei.analysis.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import minbei.analysis.execution.Sha256;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;
import minbei.scenario.content.Decimal;
import minbei.scenario.sweep.Factor;
import minbei.scenario.sweep.Sweep;
import minbei.scenario.sweep.SweepScenarios;

/**
 * The runs of a sweep in their fixed order: by point, district, policy and replication, the last fastest. Nothing is
 * held for each run.
 */
public final class SweepPlan {

    private final SweepScenarios scenarios;
    private final Sweep sweep;
    private final String modelVersion;
    private final int replications;

    private SweepPlan(SweepScenarios scenarios, String modelVersion, int replications) {
        this.scenarios = scenarios;
        this.sweep = scenarios.sweep();
        this.modelVersion = modelVersion;
        this.replications = replications;
    }

    /**
     * A plan.
     *
     * @param scenarios what the points come to
     * @param modelVersion version of the model
     * @param replications runs at each point under each policy; at most what the sweep says
     * @return the plan
     */
    public static SweepPlan of(SweepScenarios scenarios, String modelVersion, int replications) {
        return new SweepPlan(scenarios, modelVersion, replications);
    }

    /** What the points come to. */
    public SweepScenarios scenarios() {
        return scenarios;
    }

    /** The sweep. */
    public Sweep sweep() {
        return sweep;
    }

    /** Version of the model. */
    public String modelVersion() {
        return modelVersion;
    }

    /** Runs at each point under each policy in each district. */
    public int replications() {
        return replications;
    }

    /** How many runs at a point. */
    public long runsOfPoint() {
        return (long) sweep.districts().size() * sweep.policies().size() * replications;
    }

    /** How many runs. */
    public long runs() {
        long points = sweep.design().points();
        return points > Long.MAX_VALUE / runsOfPoint() ? Long.MAX_VALUE : points * runsOfPoint();
    }

    /**
     * A run.
     *
     * @param run its number, from 0
     * @return what it is
     */
    public SweptRun run(long run) {
        int replication = (int) (run % replications);
        long rest = run / replications;
        int policy = (int) (rest % sweep.policies().size());
        rest /= sweep.policies().size();
        int district = (int) (rest % sweep.districts().size());
        return new SweptRun(
                run, rest / sweep.districts().size(), district, policy, replication, sweep.seed() + replication);
    }

    /** Calendar years whose values are kept. */
    public List<Integer> years() {
        int last = new Month(sweep.months() - 1).year();
        return IntStream.rangeClosed(Month.FIRST.year(), last).boxed().toList();
    }

    /** How many values a run has: one an outcome and year. */
    public int width() {
        return sweep.outcomes().size() * years().size();
    }

    /** What tells apart what is kept of a run: 64 hexadecimal digits. */
    public String outcomesHash() {
        return Sha256.ofText(sweep.outcomes().stream().map(Indicator::key).toList() + " of the years " + years());
    }

    /**
     * What tells this sweep from all others. The names of points and files do not count, what is run does.
     *
     * @return 64 hexadecimal digits
     */
    public String designHash() {
        List<String> lines = new ArrayList<>();
        lines.add("minbei sweep 1");
        lines.add("model " + modelVersion);
        lines.add("design " + sweep.design().method() + " " + sweep.design().points());
        lines.add("seed " + sweep.seed() + " replications " + replications);
        lines.add("months " + sweep.months() + " scale " + Decimal.text(sweep.populationScale()));
        lines.add("outcomes " + sweep.outcomes().stream().map(Indicator::key).toList());
        for (int district = 0; district < sweep.districts().size(); district++) {
            lines.add("district " + sweep.districts().get(district) + " "
                    + scenarios.district(district).contentHash());
            for (Factor factor : sweep.factors()) {
                lines.add("factor " + factor.name() + " " + factor.pulled() + " " + scenarios.spread(district, factor));
            }
            for (int policy = 0; policy < sweep.policies().size(); policy++) {
                lines.add("policy " + sweep.policies().get(policy) + " "
                        + scenarios.policy(policy).levers().stream()
                                .map(lever -> lever.key() + lever.from() + lever.until() + lever.move())
                                .toList());
            }
            lines.add("first " + texts(district, 0) + " last "
                    + texts(district, sweep.design().points() - 1));
        }
        return Sha256.ofText(String.join("\n", lines));
    }

    private List<String> texts(int district, long point) {
        return scenarios.values(district, point).stream().map(Decimal::text).toList();
    }

    /**
     * The values of the factors at a point.
     *
     * @param district number of the district
     * @param point number of the point
     * @return one a factor
     */
    public List<BigDecimal> values(int district, long point) {
        return scenarios.values(district, point);
    }
}
