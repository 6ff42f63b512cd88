package minbei.analysis.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment came to in both halves, or in the one half that was asked for.
 *
 * <p>Both halves have the same description: districts, policies, months, seeds. Charts show both bands; what is claimed rests on {@link
 * #wider()}.
 */
public final class ComparisonResults {

    private final List<ExperimentResults> halves;
    private final List<ExperimentAnswer> answers;
    private final @Nullable Stopping stopping;
    private final @Nullable Origin origin;

    private ComparisonResults(
            List<ExperimentResults> halves,
            List<ExperimentAnswer> answers,
            @Nullable Stopping stopping,
            @Nullable Origin origin) {
        this.halves = List.copyOf(halves);
        this.answers = List.copyOf(answers);
        this.stopping = stopping;
        this.origin = origin;
    }

    /**
     * Results of one half or two.
     *
     * @param halves one of each half at most, at least one; in any order
     * @param answers what the experiment's kind was made to answer, in the order of halves and districts; may be empty
     * @return the results
     * @throws IllegalArgumentException if there is no half or one twice
     */
    public static ComparisonResults of(List<ExperimentResults> halves, List<ExperimentAnswer> answers) {
        List<ExperimentResults> ordered = new ArrayList<>();
        for (ParameterHalf half : ParameterHalf.values()) {
            halves.stream().filter(results -> results.half() == half).forEach(ordered::add);
        }
        long distinct = ordered.stream().map(ExperimentResults::half).distinct().count();
        if (ordered.isEmpty() || distinct != ordered.size()) {
            throw new IllegalArgumentException("halves (" + ordered.size() + ") must be best, drawn or one of each");
        }
        return new ComparisonResults(ordered, answers, null, null);
    }

    /**
     * Results with one half only.
     *
     * @param half the half that was run
     * @return the results, without answers
     */
    public static ComparisonResults of(ExperimentResults half) {
        return of(List.of(half), List.of());
    }

    /**
     * The same, knowing by what the experiment got its number of replications.
     *
     * @param known by what, and what that came to
     * @return a copy
     */
    public ComparisonResults stoppedBy(Stopping known) {
        return new ComparisonResults(halves, answers, known, origin);
    }

    /**
     * The same, knowing the experiment that its worlds are from.
     *
     * @param known the experiment, or empty if policies and districts alone make the worlds
     * @return a copy
     */
    public ComparisonResults madeFrom(Optional<Origin> known) {
        return new ComparisonResults(halves, answers, stopping, known.orElse(null));
    }

    /** By what the experiment got its number of replications, where that is known. */
    public Optional<Stopping> stopping() {
        return Optional.ofNullable(stopping);
    }

    /** The experiment that the worlds are from, where policies and districts alone do not make them. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** What was asked; the same for both halves. */
    public ExperimentDescription experiment() {
        return halves.get(0).experiment();
    }

    /** The halves that were run, best before drawn; one or two. */
    public List<ExperimentResults> halves() {
        return halves;
    }

    /**
     * One half.
     *
     * @param half which
     * @return its results, or empty if it was not run
     */
    public Optional<ExperimentResults> half(ParameterHalf half) {
        return halves.stream().filter(results -> results.half() == half).findFirst();
    }

    /** All parameters at their best value, luck alone; empty if only drawn values were asked for. */
    public Optional<ExperimentResults> best() {
        return half(ParameterHalf.BEST);
    }

    /** Luck with assumptions; empty if only best values were asked for. */
    public Optional<ExperimentResults> drawn() {
        return half(ParameterHalf.DRAWN);
    }

    /** The half that answers speak from: the drawn one where it was run, else the other. */
    public ExperimentResults wider() {
        return halves.get(halves.size() - 1);
    }

    /** The half whose lines are drawn in the middle of bands: best values where they were run, else the other. */
    public ExperimentResults narrower() {
        return halves.get(0);
    }

    /** What the experiment's kind answers, in the order of halves and districts. */
    public List<ExperimentAnswer> answers() {
        return answers;
    }

    /** Runs that failed in either half, best before drawn, in the order of the plan. */
    public List<FailedRun> failedRuns() {
        return halves.stream().flatMap(half -> half.failedRuns().stream()).toList();
    }
}
