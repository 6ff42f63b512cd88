package minbei.analysis.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.Stopping;
import minbei.analysis.language.Language;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Indicator;
import org.jspecify.annotations.Nullable;

/** What a stop rule came to, for the terminal; nothing where the number of replications was given. */
final class StoppingLines {

    private static final MathContext DIGITS = new MathContext(3);
    private static final String INDENT = "  ";

    private final ExperimentDescription experiment;
    private final @Nullable Stopping stopping;
    private final Messages messages;

    private StoppingLines(ComparisonResults results, Messages messages) {
        this.experiment = results.experiment();
        this.stopping = results.stopping().orElse(null);
        this.messages = messages;
    }

    static StoppingLines of(ComparisonResults results, Messages messages) {
        return new StoppingLines(results, messages);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (stopping != null && stopping.reason() != Stopping.Reason.GIVEN && stopping.half() == ParameterHalf.DRAWN) {
            lines.add(messages.line("stopping.drawn"));
        }
        if (stopping != null && stopping.reason() == Stopping.Reason.PRECISION) {
            addPrecision(stopping, lines);
        }
        if (stopping != null) {
            stopping.races().forEach(race -> addRace(race, lines));
        }
        return lines;
    }

    private void addPrecision(Stopping known, List<String> lines) {
        String replications = Integer.toString(known.replications());
        if (known.reached()) {
            long indicators = known.comparisons().stream()
                    .map(Stopping.Comparison::indicator)
                    .distinct()
                    .count();
            lines.add(messages.line("stopping.reached", replications, Long.toString(indicators)));
        } else {
            lines.add(messages.line("stopping.notReached", replications));
        }
        for (Stopping.Comparison comparison : known.comparisons()) {
            if (!comparison.reached()) {
                lines.add(INDENT + unreached(comparison));
            }
            if (comparison.difference().isSkewed()) {
                String skewness = number(comparison.difference().skewness());
                lines.add(INDENT + messages.line("stopping.skewed", names(comparison, skewness)));
            }
        }
    }

    private String unreached(Stopping.Comparison comparison) {
        boolean told = Double.isFinite(comparison.halfWidth());
        String half = told ? number(comparison.halfWidth()) : messages.line("stopping.nothingYet");
        int pairs = comparison.difference().n();
        String wanted = number(comparison.wanted());
        String line = messages.line("stopping.comparison", names(comparison, half, wanted, Integer.toString(pairs)));
        double times = comparison.halfWidth() / comparison.wanted();
        return told && comparison.wanted() > 0
                ? line + messages.line("stopping.enough", number(Math.ceil(pairs * times * times)))
                : line;
    }

    private String[] names(Stopping.Comparison comparison, String... more) {
        List<String> all = new ArrayList<>();
        all.add(experiment.district(comparison.district()).name().in(messages.language()));
        all.add(policy(comparison.policy()));
        all.add(name(comparison.indicator()));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    private void addRace(Stopping.Race race, List<String> lines) {
        int replications = race.runners().stream()
                .mapToInt(Stopping.Runner::replications)
                .max()
                .orElse(0);
        lines.add(messages.line(
                race.decided() ? "stopping.best" : "stopping.undecided",
                Integer.toString(race.runners().size()),
                experiment.district(race.district()).name().in(messages.language()),
                name(race.indicator()),
                policy(race.best()),
                Integer.toString(replications),
                number(race.indifference())));
        for (Stopping.Runner runner : race.runners()) {
            if (!runner.policy().equals(race.best())) {
                String behind = behind(runner);
                lines.add(INDENT
                        + (runner.inRace()
                                ? messages.line("stopping.inRace", policy(runner.policy()), behind)
                                : messages.line(
                                        "stopping.left",
                                        policy(runner.policy()),
                                        Integer.toString(runner.replications()),
                                        behind)));
            }
        }
    }

    private String behind(Stopping.Runner runner) {
        Difference difference = runner.toBest();
        if (!Double.isFinite(difference.lower()) || !Double.isFinite(difference.upper())) {
            return messages.line("stopping.unknown");
        }
        return messages.line(
                runner.isToldFromBest() ? "stopping.apart" : "stopping.notApart",
                number(-difference.mean()),
                number(-difference.upper()),
                number(-difference.lower()));
    }

    private String policy(String key) {
        return experiment.policy(key).name().in(messages.language());
    }

    private String name(Indicator indicator) {
        return messages.language() == Language.ZH ? indicator.chinese() : indicator.english();
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
