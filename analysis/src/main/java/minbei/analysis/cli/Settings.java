package minbei.analysis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.language.Language;
import minbei.analysis.verification.RecordedResult;
import minbei.analysis.verification.UnusableResultException;

/**
 * The options of {@code run} and {@code compare}, checked. What was not given is empty: the experiment decides.
 *
 * @param out where the results shall be
 * @param replications runs of each policy in each district
 * @param seed seed of the first replication
 * @param threads runs at a time
 * @param populationScale agents per resident
 * @param months recorded months
 * @param half the one half to run
 * @param language of results and messages
 * @param quiet whether to keep silent about progress
 * @param fresh whether to forget the runs of an interrupted attempt
 * @param lines of which runs the tables have lines
 * @param stop when there are enough replications
 */
record Settings(
        Optional<Path> out,
        OptionalInt replications,
        OptionalLong seed,
        OptionalInt threads,
        Optional<Double> populationScale,
        OptionalInt months,
        Optional<ParameterHalf> half,
        Language language,
        boolean quiet,
        boolean fresh,
        LinesKept lines,
        StopSettings stop) {

    static final int MAX_REPLICATIONS = 10_000;

    /**
     * The settings with which a result is made again.
     *
     * @param recorded the result
     * @param before replications of its experiment before its first
     * @throws UnusableResultException if its manifest does not tell them
     */
    static Settings recorded(RecordedResult recorded, int before) throws UnusableResultException {
        List<ParameterHalf> halves = recorded.halves();
        return new Settings(
                Optional.empty(),
                OptionalInt.of(recorded.seeds().size()),
                OptionalLong.of(recorded.seeds().get(0) - before),
                OptionalInt.empty(),
                Optional.of(recorded.populationScale()),
                OptionalInt.of(recorded.months()),
                halves.size() == 1 ? Optional.of(halves.get(0)) : Optional.empty(),
                Language.EN,
                true,
                false,
                recorded.lines(),
                StopSettings.GIVEN);
    }
}
