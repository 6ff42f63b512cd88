package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import minbei.analysis.statistics.ConfidenceSequence;
import minbei.analysis.stopping.BestPolicyRule;
import minbei.analysis.stopping.GivenReplications;
import minbei.analysis.stopping.Precision;
import minbei.analysis.stopping.PrecisionRule;
import minbei.analysis.stopping.StopRule;
import minbei.model.observation.Indicator;
import minbei.scenario.file.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a comparison finds out itself how many replications it needs; taken as text, as {@link RunOptions}. */
final class StopOptions {

    private static final int DEFAULT_MAX = 200;

    @Option(
            names = "--precision",
            paramLabel = "LIST",
            description =
                    "Replicate until every difference to the main yardstick is that precise in the last year, for example"
                            + " coverage=0.005,registeredOrganizations=1%%: half-widths in the unit of the indicator, or in %%"
                            + " of the yardstick's mean. The intervals may be looked at after each replication. Decided on the"
                            + " wider half: drawn parameters unless --parameters best; both halves have as many replications.")
    private @Nullable String precision;

    @Option(
            names = "--best",
            paramLabel = "INDICATOR",
            description = "Replicate until the policy with the highest value of the last year is told, in the wider"
                    + " half as for --precision; needs --indifference. A policy that is out is run in neither half.")
    private @Nullable String best;

    @Option(
            names = "--indifference",
            paramLabel = "D",
            description = "Smallest difference worth telling, in the unit of the indicator of --best.")
    private @Nullable String indifference;

    @Option(
            names = "--max-replications",
            paramLabel = "N",
            description = "Most replications for --precision and --best, 10 to 10000; exit code 4 if that was not"
                    + " enough. Default: 200.")
    private @Nullable String maxReplications;

    @Option(
            names = "--within",
            paramLabel = "TIME",
            description = "As many replications as this machine does in that time, for example 90s, 10m, 2h. A pilot"
                    + " settles the number before the first run that counts; the costs that the experiment may state for"
                    + " a time of its own are then not looked at.")
    private @Nullable String within;

    /** Checks the options. */
    StopSettings settings(boolean replicationsGiven) throws BadInputException {
        OptionalInt most = new OptionText("--max-replications", maxReplications)
                .whole(ConfidenceSequence.MIN_PAIRS, Settings.MAX_REPLICATIONS);
        OptionalLong seconds = new OptionText("--within", within).seconds();
        refuseBoth("--precision", precision, "--best", best);
        refuseBoth("--within", within, "--max-replications", maxReplications);
        if (replicationsGiven) {
            refuseBoth("--precision", precision, "--replications", "");
            refuseBoth("--best", best, "--replications", "");
            refuseBoth("--within", within, "--replications", "");
        }
        if (best != null && indifference == null) {
            throw new BadInputException("error.needs", "--best", "--indifference");
        }
        if (indifference != null && best == null) {
            throw new BadInputException("error.needs", "--indifference", "--best");
        }
        if (maxReplications != null && best == null && precision == null) {
            throw new BadInputException("error.needs", "--max-replications", "--precision / --best");
        }
        if (precision == null && best == null && seconds.isEmpty()) {
            return StopSettings.GIVEN;
        }
        int greatest = most.orElse(seconds.isPresent() ? Settings.MAX_REPLICATIONS : DEFAULT_MAX);
        return new StopSettings(rule(), greatest, seconds);
    }

    private static void refuseBoth(String one, @Nullable String oneText, String other, @Nullable String otherText)
            throws BadInputException {
        if (oneText != null && otherText != null) {
            throw new BadInputException("error.notTogether", one, other);
        }
    }

    private StopRule rule() throws BadInputException {
        if (precision != null) {
            return new PrecisionRule(precisions(precision));
        }
        if (best != null && indifference != null) {
            return new BestPolicyRule(indicator("--best", best), indifference(indifference));
        }
        return new GivenReplications();
    }

    private static List<Precision> precisions(String text) throws BadInputException {
        List<Precision> precisions = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] sides = part.split("=", -1);
            if (sides.length != 2) {
                throw new BadInputException("error.precisionForm", text);
            }
            Indicator indicator = indicator("--precision", sides[0].strip());
            if (precisions.stream().anyMatch(known -> known.indicator() == indicator)) {
                throw new BadInputException("error.precisionTwice", indicator.key());
            }
            precisions.add(Precision.of(indicator, sides[1].strip())
                    .orElseThrow(
                            () -> new BadInputException("error.precisionSize", indicator.key(), sides[1].strip())));
        }
        return precisions;
    }

    private static Indicator indicator(String option, String name) throws BadInputException {
        return Precision.indicator(name)
                .orElseThrow(() -> new BadInputException(
                        "error.indicator", option, name, Suggestion.among(name, Precision.keys())));
    }

    private static double indifference(String text) throws BadInputException {
        return Precision.of(Indicator.COVERAGE, text)
                .filter(size -> !size.isShare())
                .map(Precision::halfWidth)
                .orElseThrow(() -> new BadInputException("error.indifference", text));
    }
}
