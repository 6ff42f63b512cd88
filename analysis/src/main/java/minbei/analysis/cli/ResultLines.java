package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.FailedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Language;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** What an experiment came to, for the terminal: coverage of the last twelve months by district and policy. */
final class ResultLines {

    private static final double PERCENT = 100;
    private static final int LABEL_GAP = 2;
    private static final int NUMBER_WIDTH = 10;

    private final ExperimentResults results;
    private final ExperimentDescription experiment;
    private final String yardstick;
    private final Messages messages;

    private ResultLines(ExperimentResults results, String yardstick, Messages messages) {
        this.results = results;
        this.experiment = results.experiment();
        this.yardstick = yardstick;
        this.messages = messages;
    }

    /** With differences to the main yardstick. */
    static ResultLines of(ExperimentResults results, Messages messages) {
        return of(results, results.experiment().yardstick(), messages);
    }

    /** With differences to one of the yardsticks. */
    static ResultLines of(ExperimentResults results, String yardstick, Messages messages) {
        return new ResultLines(results, yardstick, messages);
    }

    List<String> coverage() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        int width = experiment.compared().stream()
                .mapToInt(policy -> DisplayWidth.of(policy.name().in(messages.language())))
                .max()
                .orElse(0);
        for (DistrictDescription district : experiment.districts()) {
            lines.add(district.name().in(messages.language()));
            for (PolicyDescription policy : experiment.compared()) {
                String label = DisplayWidth.pad(policy.name().in(messages.language()), width + LABEL_GAP);
                String row = "  " + label + mean(district.key(), policy.key()) + "  " + note(district.key(), policy);
                lines.add(row.stripTrailing());
            }
        }
        return lines;
    }

    /** The failed runs and how to repeat each alone; nothing if none failed. */
    static List<String> failures(List<FailedRun> failed, int runs, Messages messages) {
        List<String> lines = new ArrayList<>();
        if (!failed.isEmpty()) {
            lines.add(messages.line("result.failed", Integer.toString(failed.size()), Integer.toString(runs)));
        }
        for (FailedRun failure : failed) {
            lines.add("  " + failure.run() + ": " + failure.error());
            lines.add("    " + messages.line("result.reproduce", failure.reproduce()));
        }
        return lines;
    }

    private String head() {
        int last = lastMonth();
        String to = new Month(last).toString();
        String months = last + 1 < Month.PER_YEAR
                ? messages.line("result.monthsWithSpinUp", to)
                : messages.line("result.months", new Month(last - Month.PER_YEAR + 1).toString(), to);
        String replications = Integer.toString(experiment.replications());
        if (experiment.policies().size() == 1) {
            return messages.line("result.headAlone", months, replications);
        }
        Language language = messages.language();
        String name = experiment.policy(yardstick).name().in(language);
        return messages.line("result.head", months, replications, name);
    }

    private int lastMonth() {
        return experiment.months() - 1;
    }

    private String mean(String district, String policy) {
        double mean = results.series(
                        district, policy, Indicator.COVERAGE, Breakdown.TOTAL, ExperimentResults.TOTAL_CATEGORY)
                .mean(lastMonth());
        String text = Double.isNaN(mean) ? messages.line("result.none") : number("%.2f", mean) + " %";
        return " ".repeat(Math.max(0, NUMBER_WIDTH - DisplayWidth.of(text))) + text;
    }

    private String note(String district, PolicyDescription policy) {
        String note = difference(district, policy);
        boolean unpaid = policy.unpaidIn(district).isPresent();
        return unpaid ? (note + "  " + messages.line("result.unpaid")).strip() : note;
    }

    private String difference(String district, PolicyDescription policy) {
        if (policy.key().equals(yardstick)) {
            return "";
        }
        if (experiment.comesToTheSame(policy.key(), yardstick, district)) {
            OptionalInt month = policy.beginsAfterTheRecord(district);
            if (month.isPresent()) {
                return messages.line("result.beginsLater", new Month(month.getAsInt()).toString());
            }
            return messages.line(policy.changesNothing(district) ? "result.changesNothing" : "result.sameHere");
        }
        Difference difference = results.difference(
                district,
                policy.key(),
                yardstick,
                Indicator.COVERAGE,
                Breakdown.TOTAL,
                ExperimentResults.TOTAL_CATEGORY,
                lastMonth());
        if (difference.n() == 0) {
            return "";
        }
        String mean = number("%+.2f", difference.mean());
        return difference.hasInterval()
                ? messages.line(
                        "result.interval",
                        mean,
                        number("%+.2f", difference.lower()),
                        number("%+.2f", difference.upper()),
                        Integer.toString(difference.n()))
                : messages.line("result.noInterval", mean);
    }

    private static String number(String format, double share) {
        return String.format(Locale.ROOT, format, share * PERCENT);
    }
}
