package minbei.analysis.pattern;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import minbei.analysis.district.Outcome;
import minbei.model.RunRecord;
import minbei.model.contract.Method;
import minbei.model.observation.RoundLine;

/** Open calls of the recorded months, and what is read from them. */
final class Calls {

    /** As many organizations as divide Beibei's open calls into two parts of a useful size. */
    static final int FEW = 6;

    static final Outcome BIDS = new Outcome(
            "valid bids of open calls",
            run -> of(run).mapToInt(round -> round.response().validBids())
                    .average()
                    .orElse(Double.NaN));

    static final Outcome FAILED = failed("failed share of open calls", round -> true);

    static final Outcome FEWER_THAN_THREE =
            share("open calls with fewer than three bids", Calls::hasFew, round -> true);

    static final Outcome FAILED_WITH_FEW_ABLE =
            failed("failed share where few are able", round -> able(round) >= 1 && able(round) < FEW);

    static final Outcome FAILED_WITH_MANY_ABLE =
            failed("failed share where many are able", round -> able(round) >= FEW);

    private Calls() {}

    private static int able(RoundLine round) {
        return round.response().couldBid();
    }

    private static boolean hasFew(RoundLine round) {
        return round.response().validBids() < 3;
    }

    static Stream<RoundLine> of(RunRecord run) {
        return run.rounds().stream()
                .filter(round -> round.call().method() == Method.OPEN_TENDER
                        && round.result().decided() >= 0);
    }

    private static Outcome failed(String name, Predicate<RoundLine> among) {
        return share(name, round -> round.result().awardedFen() == 0, among);
    }

    private static Outcome share(String name, Predicate<RoundLine> what, Predicate<RoundLine> among) {
        return new Outcome(name, run -> {
            List<RoundLine> rounds = of(run).filter(among).toList();
            return (double) rounds.stream().filter(what).count() / rounds.size();
        });
    }

    /** Mean part of the estimate that awarded calls came below it, of those of a kind. */
    static Outcome gain(String name, Predicate<RoundLine> among) {
        return new Outcome(
                name,
                run -> of(run).filter(round -> round.result().awardedReferenceFen() > 0)
                        .filter(among)
                        .mapToDouble(round -> 1
                                - (double) round.result().awardedFen()
                                        / round.result().awardedReferenceFen())
                        .average()
                        .orElse(Double.NaN));
    }
}
