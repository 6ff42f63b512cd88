package minbei.analysis.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import minbei.analysis.language.Language;

/**
 * The options of {@code run} and {@code compare}, checked. What was not given is empty: the experiment decides.
 *
 * @param out where the results shall be
 * @param replications runs of each policy in each district
 * @param seed seed of the first replication
 * @param threads runs at a time
 * @param populationScale agents per resident
 * @param months recorded months
 * @param language of results and messages
 * @param quiet whether to keep silent about progress
 * @param fresh whether to forget the runs of an interrupted attempt
 * @param stop when there are enough replications
 */
record Settings(
        Optional<Path> out,
        OptionalInt replications,
        OptionalLong seed,
        OptionalInt threads,
        Optional<Double> populationScale,
        OptionalInt months,
        Language language,
        boolean quiet,
        boolean fresh,
        StopSettings stop) {

    static final int MAX_REPLICATIONS = 10_000;
}
