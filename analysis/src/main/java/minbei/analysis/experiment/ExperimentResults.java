package minbei.analysis.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.VarianceRatio;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of an experiment say together; read only, and of the same size however many replications there are.
 */
public final class ExperimentResults {

    /** The one category of {@link Breakdown#TOTAL}. */
    public static final String TOTAL_CATEGORY = "all";

    private final ExperimentDescription experiment;
    private final Map<String, DistrictResults> districts;
    private final List<FailedRun> failedRuns;
    private final @Nullable Stopping stopping;

    private ExperimentResults(
            ExperimentDescription experiment,
            Map<String, DistrictResults> districts,
            List<FailedRun> failedRuns,
            @Nullable Stopping stopping) {
        this.stopping = stopping;
        this.experiment = experiment;
        this.districts = districts;
        this.failedRuns = List.copyOf(failedRuns);
    }

    /**
     * Aggregates runs in the order of the plan.
     *
     * @param experiment what was asked
     * @param runs where finished runs are read; asked more than once for a run
     * @param failedRuns runs that failed, in the order of the plan
     * @return the results
     */
    public static ExperimentResults of(ExperimentDescription experiment, RunSource runs, List<FailedRun> failedRuns) {
        Map<String, DistrictResults> districts = new LinkedHashMap<>();
        for (DistrictDescription district : experiment.districts()) {
            districts.put(district.key(), DistrictResults.of(experiment, district.key(), runs));
        }
        return new ExperimentResults(experiment, districts, failedRuns, null);
    }

    /**
     * The same, knowing by what the experiment got its number of replications.
     *
     * @param known by what, and what that came to
     * @return these results
     */
    public ExperimentResults stoppedBy(Stopping known) {
        return new ExperimentResults(experiment, districts, failedRuns, known);
    }

    /** By what the experiment got its number of replications, where that is known. */
    public Optional<Stopping> stopping() {
        return Optional.ofNullable(stopping);
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
     * The paired difference of a policy to the yardstick in a month.
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
        DistrictResults results = of(district);
        int cell = results.layout().cell(new SeriesKey(indicator, breakdown, category), month);
        return cell < 0 ? Difference.UNKNOWN : results.statistics(policy).difference(cell);
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
     * The paired difference of a policy to the yardstick in a year.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param indicator what is measured, in total
     * @param year calendar year, for example 2014
     * @return policy less yardstick; {@link Difference#UNKNOWN} where nothing was observed
     */
    public Difference yearDifference(String district, String policy, Indicator indicator, int year) {
        DistrictResults results = of(district);
        int cell = results.layout().yearCell(total(indicator), year);
        return cell < 0 ? Difference.UNKNOWN : results.statistics(policy).difference(cell);
    }

    /**
     * What common seeds are worth to the paired difference of a year.
     *
     * @param district key of the district
     * @param policy key of the policy
     * @param indicator what is measured, in total
     * @param year calendar year, for example 2014
     * @return variance of an unpaired over that of a paired difference; {@link VarianceRatio#UNKNOWN} where nothing was observed
     */
    public VarianceRatio yearVarianceRatio(String district, String policy, Indicator indicator, int year) {
        DistrictResults results = of(district);
        int cell = results.layout().yearCell(total(indicator), year);
        return cell < 0 ? VarianceRatio.UNKNOWN : results.statistics(policy).ratio(cell);
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
