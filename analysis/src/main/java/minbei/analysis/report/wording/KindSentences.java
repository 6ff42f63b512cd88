package minbei.analysis.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        boolean told = isTold(answer.worstLessBest());
        sentences.add(messages.get(
                told ? "order.best" : "order.untold",
                name(best.policy()),
                reading.numbers().share(best.coverage())));
        sentences.add(messages.get(
                told ? "order.worst" : "order.least", name(worst.policy()), interval(answer.worstLessBest())));
        answer.orders().stream()
                .filter(AdoptionOrderAnswer.Order::atOnce)
                .forEach(order -> sentences.add(
                        messages.get(told ? "order.atOnce" : "order.atOnceLessGreatest", interval(order.lessBest()))));
        for (AdoptionOrderAnswer.FirstStep step : answer.steps()) {
            sentences.add(messages.get(
                    asFirst(Verdict.of(step.firstLessLater(), answer.indifference())),
                    reading.in(step.name()),
                    interval(step.firstLessLater())));
        }
        String margin = reading.numbers().size(answer.indifference());
        sentences.add(answer.settledFrom()
                .map(month -> messages.get("order.settled", reading.month(month), margin))
                .orElseGet(() -> messages.get("order.notSettled", margin)));
    }

    /** The sentence on beginning with a step, by the word for what that does. */
    private static String asFirst(Verdict verdict) {
        return switch (verdict) {
            case RAISES -> "order.betterFirst";
            case LOWERS -> "order.notFirst";
            case NO_VISIBLE_DIFFERENCE -> "order.firstOrLater";
            case MAY_RAISE, MAY_LOWER, CANNOT_TELL -> "order.firstUntold";
        };
    }

    /** Whether the worst order is told from the best; else there is no best one to speak of. */
    private static boolean isTold(Difference worstLessBest) {
        return worstLessBest.hasInterval() && worstLessBest.upper() < 0;
    }

    /** For each amount the way that serves most, and from which others it can be told. */
    private void money(MoneyAnswer answer) {
        for (MoneyAnswer.Lead lead : answer.leads()) {
            MoneyAnswer.Line line = lead.line();
            String first = messages.get(
                    lead.notApart().isEmpty() ? "money.most" : "money.mostOnAverage",
                    reading.numbers().decimal(line.yuanPerResidentYear(), 0),
                    reading.in(line.name()),
                    reading.numbers().decimal(line.servedPerMillionYuan(), 0),
                    interval(line.coverage()),
                    Verdict.of(line.coverage()).word(messages));
            sentences.add(lead.others().isEmpty() ? first : first + messages.get("list.sentence") + ahead(lead));
        }
    }

    private String ahead(MoneyAnswer.Lead lead) {
        if (lead.notApart().isEmpty()) {
            MoneyAnswer.Other next = lead.others().get(0);
            return messages.get("money.ahead", reading.in(next.line().name()), personMonths(next.lead(), false));
        }
        String others = lead.notApart().stream()
                .map(other -> reading.in(other.line().name()))
                .collect(Collectors.joining(messages.get("list.separator")));
        MoneyAnswer.Other nearest = lead.notApart().get(0);
        return messages.get(
                "money.notApart", others, reading.in(nearest.line().name()), personMonths(nearest.lead(), true));
    }

    private String personMonths(Difference difference, boolean signed) {
        Numbers numbers = reading.numbers();
        return EstimateText.of(
                reading, difference, value -> signed ? numbers.signed(value, 0) : numbers.decimal(value, 0));
    }

    private void gap(DistrictGapAnswer answer) {
        String other = reading.in(answer.otherName());
        String here =
                reading.in(reading.experiment().district(answer.district()).name());
        sentences.add(messages.get("gap.gap", other, here, interval(answer.gap())));
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
