package minbei.analysis.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.statistics.Difference;

/** What an experiment on orders, money or the gap between districts answers for a district, in sentences. */
public final class KindSentences {

    private final Reading reading;
    private final Messages messages;
    private final List<String> sentences = new ArrayList<>();

    private KindSentences(Reading reading) {
        this.reading = reading;
        this.messages = reading.messages();
    }

    /**
     * The sentences on a district, from the half that answers speak from.
     *
     * @param reading the results
     * @param district where
     * @return the sentences; none if the experiment only compares policies
     */
    public static List<String> of(Reading reading, DistrictDescription district) {
        KindSentences made = new KindSentences(reading);
        for (ExperimentAnswer answer : reading.answers(district)) {
            if (answer instanceof AdoptionOrderAnswer order) {
                made.order(order);
            } else if (answer instanceof MoneyAnswer money) {
                made.money(money);
            } else if (answer instanceof DistrictGapAnswer gap) {
                made.gap(gap);
            }
        }
        return made.sentences;
    }

    private void order(AdoptionOrderAnswer answer) {
        List<AdoptionOrderAnswer.Order> inTurn =
                answer.orders().stream().filter(order -> !order.atOnce()).toList();
        if (inTurn.isEmpty()) {
            return;
        }
        AdoptionOrderAnswer.Order best = inTurn.get(0);
        AdoptionOrderAnswer.Order worst = inTurn.get(inTurn.size() - 1);
        sentences.add(messages.get(
                isTold(answer.worstLessBest()) ? "order.best" : "order.untold",
                name(best.policy()),
                reading.numbers().share(best.coverage())));
        sentences.add(messages.get("order.worst", name(worst.policy()), interval(answer.worstLessBest())));
        answer.orders().stream()
                .filter(AdoptionOrderAnswer.Order::atOnce)
                .forEach(order -> sentences.add(messages.get("order.atOnce", interval(order.lessBest()))));
        for (AdoptionOrderAnswer.FirstStep step : answer.steps()) {
            sentences.add(messages.get(
                    step.mustNotComeFirst() ? "order.notFirst" : "order.beginWith",
                    reading.in(step.name()),
                    interval(step.firstLessLater())));
        }
        String margin = reading.numbers().size(answer.indifference());
        sentences.add(answer.settledFrom()
                .map(month -> messages.get("order.settled", reading.month(month), margin))
                .orElseGet(() -> messages.get("order.notSettled", margin)));
    }

    /** Whether the worst order is told from the best; else there is no best one to speak of. */
    private static boolean isTold(Difference worstLessBest) {
        return worstLessBest.hasInterval() && worstLessBest.upper() < 0;
    }

    /** For each amount the way that serves most for it. */
    private void money(MoneyAnswer answer) {
        Map<Double, List<MoneyAnswer.Line>> byAmount = answer.lines().stream()
                .filter(line -> !Double.isNaN(line.servedPerMillionYuan()))
                .collect(Collectors.groupingBy(
                        MoneyAnswer.Line::yuanPerResidentYear, TreeMap::new, Collectors.toList()));
        byAmount.forEach((amount, lines) -> {
            MoneyAnswer.Line most = lines.stream()
                    .max(Comparator.comparingDouble(MoneyAnswer.Line::servedPerMillionYuan))
                    .orElseThrow();
            sentences.add(messages.get(
                    "money.most",
                    reading.numbers().decimal(amount, 0),
                    reading.in(most.name()),
                    reading.numbers().decimal(most.servedPerMillionYuan(), 0),
                    interval(most.coverage()),
                    Verdict.of(most.coverage()).word(messages)));
        });
    }

    private void gap(DistrictGapAnswer answer) {
        String other = reading.in(answer.otherName());
        sentences.add(messages.get("gap.gap", other, interval(answer.gap())));
        String shares = answer.shares().stream()
                .sorted(Comparator.comparingDouble(
                        (DistrictGapAnswer.BlockShare share) -> -share.share().mean()))
                .map(share -> messages.get("alternative.pair", reading.in(share.name()), interval(share.share())))
                .collect(Collectors.joining(messages.get("list.clause")));
        sentences.add(messages.get("gap.shares", shares));
    }

    private String name(String policy) {
        return reading.in(reading.experiment().policy(policy).name());
    }

    private String interval(Difference difference) {
        return EstimateText.of(reading, difference, reading.numbers()::points);
    }
}
