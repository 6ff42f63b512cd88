package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.FirstPlaceAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.report.wording.Verdict;
import minbei.analysis.statistics.Difference;
import minbei.model.schedule.Month;

/** What the experiment's kind was made to answer, for the terminal: one line a number, shares of coverage in percentage points. */
final class AnswerLines {

    private static final double POINTS = 100;

    private final ComparisonResults results;
    private final ExperimentDescription experiment;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private AnswerLines(ComparisonResults results, Messages messages) {
        this.results = results;
        this.experiment = results.experiment();
        this.messages = messages;
    }

    static AnswerLines of(ComparisonResults results, Messages messages) {
        return new AnswerLines(results, messages);
    }

    List<String> lines() {
        for (ExperimentAnswer answer : results.answers()) {
            if (answer instanceof FirstPlaceAnswer first) {
                first(first);
            } else if (answer instanceof AdoptionOrderAnswer order) {
                order(order);
            } else if (answer instanceof MoneyAnswer money) {
                money(money);
            } else if (answer instanceof DistrictGapAnswer gap) {
                gap(gap);
            }
        }
        return lines;
    }

    private String place(ExperimentAnswer answer) {
        String district = experiment.district(answer.district()).name().in(messages.language());
        return answer.half() == ParameterHalf.DRAWN
                ? messages.line("answer.placeDrawn", district)
                : messages.line("answer.placeBest", district);
    }

    private String policy(String key) {
        return experiment.policy(key).name().in(messages.language());
    }

    private void first(FirstPlaceAnswer answer) {
        String firsts = answer.firsts(experiment).stream()
                .map(place ->
                        messages.line("answer.firstPlace", policy(place.policy()), Integer.toString(place.first())))
                .collect(Collectors.joining(messages.line("list.separator")));
        if (!firsts.isEmpty()) {
            lines.add(messages.line("answer.first", place(answer), Integer.toString(answer.draws()), firsts));
        }
    }

    private void order(AdoptionOrderAnswer answer) {
        List<AdoptionOrderAnswer.Order> inTurn =
                answer.orders().stream().filter(order -> !order.atOnce()).toList();
        AdoptionOrderAnswer.Order best = inTurn.get(0);
        AdoptionOrderAnswer.Order worst = inTurn.get(inTurn.size() - 1);
        lines.add(messages.line("answer.bestOrder", place(answer), policy(best.policy()), points(best.coverage())));
        lines.add(messages.line(
                "answer.worstOrder", place(answer), policy(worst.policy()), interval(answer.worstLessBest())));
        answer.orders().stream()
                .filter(AdoptionOrderAnswer.Order::atOnce)
                .forEach(order -> lines.add(messages.line("answer.atOnce", place(answer), interval(order.lessBest()))));
        for (AdoptionOrderAnswer.FirstStep step : answer.steps()) {
            boolean lowers = Verdict.of(step.firstLessLater(), answer.indifference()) == Verdict.LOWERS;
            lines.add(messages.line(
                    lowers ? "answer.notFirst" : "answer.beginWith",
                    place(answer),
                    step.name().in(messages.language()),
                    interval(step.firstLessLater())));
        }
        String margin = points(answer.indifference());
        lines.add(answer.settledFrom()
                .map(month -> messages.line("answer.settled", place(answer), new Month(month).toString(), margin))
                .orElseGet(() -> messages.line("answer.notSettled", place(answer), margin)));
    }

    private void money(MoneyAnswer answer) {
        for (MoneyAnswer.Line line : answer.lines()) {
            lines.add(messages.line(
                    "answer.money",
                    place(answer),
                    policy(line.policy()),
                    whole(line.served().mean()),
                    whole(line.served().lower()),
                    whole(line.served().upper()),
                    whole(line.servedPerMillionYuan())));
        }
    }

    private void gap(DistrictGapAnswer answer) {
        lines.add(messages.line("answer.gap", place(answer), interval(answer.gap())));
        for (DistrictGapAnswer.BlockShare block : answer.shares()) {
            lines.add(messages.line(
                    "answer.block", place(answer), block.name().in(messages.language()), interval(block.share())));
        }
    }

    private String interval(Difference difference) {
        if (!difference.hasInterval()) {
            return messages.line("result.noInterval", signed(difference.mean()));
        }
        return messages.line(
                "result.interval",
                signed(difference.mean()),
                signed(difference.lower()),
                signed(difference.upper()),
                Integer.toString(difference.n()));
    }

    private String signed(double share) {
        return Double.isNaN(share) ? messages.line("result.none") : String.format(Locale.ROOT, "%+.2f", share * POINTS);
    }

    private String points(double share) {
        return Double.isNaN(share) ? messages.line("result.none") : String.format(Locale.ROOT, "%.2f", share * POINTS);
    }

    private String whole(double number) {
        return Double.isNaN(number) ? messages.line("result.none") : String.format(Locale.ROOT, "%.0f", number);
    }
}
