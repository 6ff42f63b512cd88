package minbei.model.observation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import minbei.model.contract.Method;
import minbei.model.district.District;
import minbei.model.need.NeedKind;
import minbei.model.procurement.Outcome;
import minbei.model.procurement.Round;

/**
 * Counts rounds of purchase: projects put to the market, who heard, could bid and bid, rounds that failed, months lost.
 *
 * <p>All is read off the rounds at the end of the run; means and shares are over the rounds decided in the twelve months to a month's
 * end.
 */
final class RoundObservation implements TopicObservation {

    private final District district;
    private final List<Round> rounds;
    private final int months;

    /** The rounds are those of the register, which grows while the run goes on. */
    RoundObservation(District district, List<Round> rounds, int months) {
        this.district = district;
        this.rounds = rounds;
        this.months = months;
    }

    @Override
    public void observe(int month, SeriesTable table) {
        // the register keeps all rounds: nothing has to be noted now
    }

    @Override
    public void finish(SeriesTable table) {
        RoundYear all = new RoundYear(months);
        Map<Method, RoundYear> byMethod = new EnumMap<>(Method.class);
        Map<NeedKind, RoundYear> byNeed = new EnumMap<>(NeedKind.class);
        Map<Outcome, RollingSum> byOutcome = new EnumMap<>(Outcome.class);
        for (Method method : Method.values()) {
            byMethod.put(method, new RoundYear(months));
        }
        for (NeedKind need : NeedKind.ALL) {
            byNeed.put(need, new RoundYear(months));
        }
        for (Outcome outcome : Outcome.values()) {
            byOutcome.put(outcome, new RollingSum(months));
        }
        for (Round round : rounds) {
            all.add(round);
            byMethod.computeIfPresent(round.method(), (method, year) -> year.with(round));
            byNeed.computeIfPresent(round.need(), (need, year) -> year.with(round));
            byOutcome.computeIfPresent(round.outcome(), (outcome, sum) -> sum.with(round.month()));
        }
        all.writeMonths(table);
        all.write(table, Breakdown.TOTAL, SeriesTable.ALL);
        byMethod.forEach((method, year) -> year.write(table, Breakdown.METHOD, method.key()));
        byNeed.forEach((need, year) -> year.write(table, Breakdown.NEED, need.key()));
        byOutcome.forEach((outcome, sum) -> {
            for (int month = 0; month < months; month++) {
                long number = sum.lastYear(month);
                table.put(Indicator.ROUNDS_LAST_YEAR, Breakdown.OUTCOME, outcome.key(), month, number);
            }
        });
    }

    /** A line for each round decided in a recorded month, in the order of decision. */
    List<RoundLine> lines() {
        List<RoundLine> lines = new ArrayList<>();
        for (int id = 0; id < rounds.size(); id++) {
            Round round = rounds.get(id);
            if (round.month() >= 0) {
                lines.add(line(id, round));
            }
        }
        return lines;
    }

    private RoundLine line(int id, Round round) {
        return new RoundLine(
                id,
                new RoundLine.Subject(
                        round.buyer().key(),
                        round.buyer().isDepartment() ? "" : code(round.buyer().township()),
                        round.need(),
                        code(round.township()),
                        round.month() - round.monthsFromPlan(),
                        round.referenceFen(),
                        round.split()),
                new RoundLine.Call(round.method(), round.rule(), round.attempt()),
                new RoundLine.Response(round.heard(), round.couldBid(), round.validBids(), round.outsideBids()),
                new RoundLine.Result(
                        round.month(),
                        round.outcome(),
                        round.awardedFen(),
                        round.awardedReferenceFen(),
                        round.winner(),
                        round.closestFirst()));
    }

    private String code(int township) {
        return district.townships().get(township).code();
    }
}
