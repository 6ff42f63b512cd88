package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minbei.model.schedule.Month;
import minbei.scenario.content.Decimal;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.policy.LeverMove;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.PulledLever;

/**
 * The yardstick with some yuan more, spent one way or another: what does the money bring?
 *
 * <p>A way is levers that are pulled together with the larger envelope. Its institutions are paid first, out of the money for buying
 * services like all institutions; what is left of the addition buys services as the way has it. So all ways cost the same.
 *
 * @param yardstick name of the policy without more money
 * @param ways ways to spend it
 * @param amounts yuan per resident and year that are added to the envelope
 * @param first month from which they are
 */
public record MoreMoney(String yardstick, List<Step> ways, List<BigDecimal> amounts, Month first)
        implements FromYardstick {

    private static final String ENVELOPE = "budget.envelopePerResidentYear";

    /** Copies the lists. */
    public MoreMoney {
        ways = List.copyOf(ways);
        amounts = List.copyOf(amounts);
    }

    @Override
    public String word() {
        return "money";
    }

    @Override
    public Stream<Policy> onTopOf(Policy base) {
        return ways.stream().flatMap(way -> amounts.stream().map(amount -> policy(base, way, amount)));
    }

    /**
     * The key of a way and an amount.
     *
     * @param way one of the ways
     * @param amount one of the amounts
     * @return for example {@code hubs-plus-5}
     */
    public static String key(Step way, BigDecimal amount) {
        return way.name() + "-plus-" + Step.digits(amount);
    }

    private Policy policy(Policy base, Step way, BigDecimal amount) {
        List<PulledLever> levers = new ArrayList<>(base.levers());
        way.levers().forEach(lever -> levers.add(lever.startingIn(first)));
        levers.add(PulledLever.from(first, ENVELOPE, new LeverMove.Plus(amount)));
        String yuan = Decimal.text(amount);
        Label label = new Label(
                way.label().en() + ", plus " + yuan + " yuan", way.label().zh() + "，增加" + yuan + "元");
        return new Policy(new FileHead(key(way, amount), label), Optional.empty(), levers, base.file());
    }
}
