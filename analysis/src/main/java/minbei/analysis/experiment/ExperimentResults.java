package minbei.analysis.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.VarianceRatio;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/**
 * What the runs of an experiment say together; read only, and of the same size however many replications there are.
 */
public final class ExperimentResults {

    /** The one category of {@link Breakdown#TOTAL}. */
    public static final String TOTAL_CATEGORY = "all";

    private final ExperimentDescription experiment;
    private final ParameterHalf half;
    private final Map<String, DistrictResults> districts;
    private final List<FailedRun> failedRuns;

    private ExperimentResults(
            ExperimentDescription experiment,
            ParameterHalf half,
            Map<String, DistrictResults> districts,
            List<FailedRun> failedRuns) {
        this.experiment = experiment;
        this.half = half;
        this.districts = districts;
        this.failedRuns = List.copyOf(failedRuns);
    }

    /**
     * Aggregates runs with all parameters at their best value, in the order of the plan.
     *
     * @param experiment what was asked
     * @param runs where finished runs are read; asked more than once for a run
     * @param failedRuns runs that failed, in the order of the plan
     * @return the results
     */
    public static ExperimentResults of(ExperimentDescription experiment, RunSource runs, List<FailedRun> failedRuns) {
        return of(experiment, ParameterHalf.BEST, runs, failedRuns);
    }

    /**
     * Aggregates the runs of one half in the order of the plan.
     *
     * @param experiment what was asked
     * @param half which half
     * @param runs where finished runs are read; asked more than once for a run
     * @param failedRuns runs that failed, in the order of the plan; those of the other half are left out
     * @return the results
     */
    public static ExperimentResults of(
            ExperimentDescription experiment, ParameterHalf half, RunSource runs, List<FailedRun> failedRuns) {
        Map<String, DistrictResults> districts = new LinkedHashMap<>();
        for (DistrictDescription district : experiment.districts()) {
            districts.put(district.key(), DistrictResults.of(experiment, half, district.key(), runs));
        }
        List<FailedRun> own = failedRuns.stream()
                .filter(failed -> failed.run().half() == half)
                .toList();
        return new ExperimentResults(experiment, half, districts, own);
    }

    /** Whether all parameters had their best value or were drawn. */
    public ParameterHalf half() {
        return half;
    }

    /** What was asked: districts, policies, yardstick, months, seeds, provenance of parameters. */
    public ExperimentDescription experiment() {
        return experiment;
    }

    /** Runs that failed, in the order of the plan. */
    public List<FailedRun> failedRuns() {
        return failedRuns;
    }

    /**
     * The categories of a breakdown that an indicator was observed in.
     *
     * @param district key of the district
     * @param indicator what is measured
     * @param breakdown by what it is broken down
     * @return categories in the order of the model; empty if the indicator is not broken down so
     */
    public List<String> categories(String district, Indicator indicator, Breakdown breakdown) {
        return of(district).layout().keys().stream()
                .filter(key -> key.indicator() == indicator && key.breakdown() == breakdown)
                .map(SeriesKey::category)
                .toList();
    }

    /**
     * An indicator over the months.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param indicator what is measured
     * @param breakdown by what it is broken down
     * @param category which category; {@code all} for {@link Breakdown#TOTAL}
     * @return the summary; all {@code NaN} where nothing was observed
     */
    public Summary series(String district, String policy, Indicator indicator, Breakdown breakdown, String category) {
        DistrictResults results = of(district);
        SeriesKey key = new SeriesKey(indicator, breakdown, category);
        Summary summary = new Summary(experiment.months());
        for (int month = 0; month < experiment.months(); month++) {
            int cell = results.layout().cell(key, month);
            if (cell >= 0) {
                results.statistics(policy).copy(cell, summary, month);
            }
        }
        return summary;
    }

    /**
     * The paired difference of a policy to the main yardstick in a month.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param indicator what is measured
     * @param breakdown by what it is broken down
     * @param category which category; {@code all} for {@link Breakdown#TOTAL}
     * @param month months since 2014-01; for breakdowns other than {@code TOTAL} a December or the last month
     * @return policy less yardstick; {@link Difference#UNKNOWN} where nothing was observed
     */
    public Difference difference(
            String district, String policy, Indicator indicator, Breakdown breakdown, String category, int month) {
        return difference(district, policy, experiment.yardstick(), indicator, breakdown, category, month);
    }

    /**
     * The paired difference of a policy to any of the yardsticks in a month.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param yardstick key of one of the experiment's yardsticks
     * @param indicator what is measured
     * @param breakdown by what it is broken down
     * @param category which category; {@code all} for {@link Breakdown#TOTAL}
     * @param month months since 2014-01; for breakdowns other than {@code TOTAL} a December or the last month
     * @return policy less yardstick; {@link Difference#UNKNOWN} where nothing was observed
     */
    public Difference difference(
            String district,
            String policy,
            String yardstick,
            Indicator indicator,
            Breakdown breakdown,
            String category,
            int month) {
        DistrictResults results = of(district);
        int cell = results.layout().cell(new SeriesKey(indicator, breakdown, category), month);
        return cell < 0 ? Difference.UNKNOWN : results.statistics(policy).difference(place(yardstick), cell);
    }

    private int place(String yardstick) {
        int place = experiment.yardsticks().indexOf(yardstick);
        if (place < 0) {
            throw new IllegalArgumentException("yardstick (" + yardstick + ") must be one of experiment "
                    + experiment.name() + ": " + String.join(", ", experiment.yardsticks()));
        }
        return place;
    }

    /**
     * The value of a whole year, by the way {@link YearValue#of(Indicator)} that fits the indicator.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param indicator what is measured, in total
     * @param year calendar year, for example 2014
     * @return the summary; {@link YearSummary#UNKNOWN} where nothing was observed
     */
    public YearSummary year(String district, String policy, Indicator indicator, int year) {
        DistrictResults results = of(district);
        int cell = results.layout().yearCell(total(indicator), year);
        return cell < 0 ? YearSummary.UNKNOWN : results.statistics(policy).year(cell);
    }

    /**
     * The paired difference of a policy to the main yardstick in a year.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param indicator what is measured, in total
     * @param year calendar year, for example 2014
     * @return policy less yardstick; {@link Difference#UNKNOWN} where nothing was observed
     */
    public Difference yearDifference(String district, String policy, Indicator indicator, int year) {
        return yearDifference(district, policy, experiment.yardstick(), indicator, year);
    }

    /**
     * The paired difference of a policy to any of the yardsticks in a year.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param yardstick key of one of the experiment's yardsticks
     * @param indicator what is measured, in total
     * @param year calendar year, for example 2014
     * @return policy less yardstick; {@link Difference#UNKNOWN} where nothing was observed
     */
    public Difference yearDifference(String district, String policy, String yardstick, Indicator indicator, int year) {
        DistrictResults results = of(district);
        int cell = results.layout().yearCell(total(indicator), year);
        return cell < 0 ? Difference.UNKNOWN : results.statistics(policy).difference(place(yardstick), cell);
    }

    /**
     * The last recorded year's value of an indicator in every replication, for whatever is no mean: ranks, ratios, quantiles.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param indicator what is measured, in total
     * @return one value a replication, in their order; {@code NaN} where there is none
     */
    public double[] lastYear(String district, String policy, Indicator indicator) {
        return of(district).lastYear(policy, indicator);
    }

    /**
     * What common seeds are worth to the paired difference of a year.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param yardstick key of one of the experiment's yardsticks
     * @param indicator what is measured, in total
     * @param year calendar year, for example 2014
     * @return variance of an unpaired over that of a paired difference; {@link VarianceRatio#UNKNOWN} where nothing was observed
     */
    public VarianceRatio yearVarianceRatio(
            String district, String policy, String yardstick, Indicator indicator, int year) {
        DistrictResults results = of(district);
        int cell = results.layout().yearCell(total(indicator), year);
        return cell < 0 ? VarianceRatio.UNKNOWN : results.statistics(policy).ratio(place(yardstick), cell);
    }

    /**
     * Money of a year, as a mean over the replications that finished.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param year calendar year, for example 2014
     * @param purpose what it was spent on, or why it was returned
     * @param field key of the need, or {@code environment}
     * @return yuan, 0 if none
     */
    public double spending(String district, String policy, int year, Purpose purpose, String field) {
        return of(district).spending(policy).yuan(year, purpose, field);
    }

    /**
     * The fields money was spent on or returned from.
     *
     * @param district key of the district
     * @return keys of needs, and {@code environment}, in the order of the model
     */
    public List<String> fields(String district) {
        return experiment.policies().stream()
                .flatMap(policy -> of(district).spending(policy.key()).fields().stream())
                .distinct()
                .toList();
    }

    /** Calendar years that the experiment touches, the first to the last. */
    public List<Integer> years() {
        return IntStream.range(0, CellLayout.years(experiment.months()))
                .mapToObj(offset -> Month.FIRST.year() + offset)
                .toList();
    }

    /**
     * Whether a month is kept of breakdowns other than {@link Breakdown#TOTAL}: a December, or the last.
     *
     * @param month months since 2014-01
     * @return true if {@link #series} has a value of it
     */
    public boolean keptOfBreakdowns(int month) {
        return CellLayout.kept(month, experiment.months());
    }

    private static SeriesKey total(Indicator indicator) {
        return new SeriesKey(indicator, Breakdown.TOTAL, TOTAL_CATEGORY);
    }

    private DistrictResults of(String district) {
        DistrictResults results = districts.get(district);
        if (results == null) {
            throw new IllegalArgumentException("district (" + district + ") is not in experiment " + experiment.name());
        }
        return results;
    }
}
