package minbei.model.observation;

import java.util.ArrayList;
import java.util.List;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;

/**
 * Counts rounds of purchase: projects published, who heard, could bid and bid, rounds that failed, months lost, price against estimate.
 *
 * <p>All is read off the rounds at the end of the run; means and shares are over the rounds decided in the twelve months to a month's
 * end.
 */
final class RoundObservation implements TopicObservation {

    private static final int FIRST_CALL = 1;

    /** Fewer valid bids than this are few: what the law asks of an open tender. */
    private static final int THREE_BIDS = 3;

    private final RoundRegister register;
    private final int months;

    RoundObservation(RoundRegister register, int months) {
        this.register = register;
        this.months = months;
    }

    @Override
    public void observe(int month, SeriesTable table) {
        // a round that is not decided tells nothing yet
    }

    @Override
    public void finish(SeriesTable table) {
        Rounds all = new Rounds(months);
        List<Rounds> byMethod = new ArrayList<>();
        for (int m = 0; m < Method.values().length; m++) {
            byMethod.add(new Rounds(months));
        }
        List<Rounds> byNeed = new ArrayList<>();
        for (int n = 0; n < NeedKind.COUNT; n++) {
            byNeed.add(new Rounds(months));
        }
        for (RoundLine line : register.lines()) {
            all.add(line);
            byMethod.get(line.call().method().ordinal()).add(line);
            byNeed.get(line.project().need().ordinal()).add(line);
        }
        all.writeMonths(table);
        all.write(table, Breakdown.TOTAL, SeriesTable.ALL);
        for (Method method : Method.values()) {
            byMethod.get(method.ordinal()).write(table, Breakdown.METHOD, method.key());
        }
        for (NeedKind need : NeedKind.ALL) {
            byNeed.get(need.ordinal()).write(table, Breakdown.NEED, need.key());
        }
    }

    /** A line for each round decided in a recorded month, in the order of decision. */
    List<RoundLine> lines() {
        return register.lines().stream()
                .filter(line -> line.result().decided() >= 0)
                .toList();
    }

    /** Some rounds, added up by month. */
    private static final class Rounds {

        private final int months;
        private final RollingSum published;
        private final RollingSum rounds;
        private final RollingSum failed;
        private final RollingSum tooFew;
        private final RollingSum heard;
        private final RollingSum able;
        private final RollingSum bids;
        private final RollingSum outside;
        private final RollingSum awarded;
        private final RollingSum lead;

        Rounds(int months) {
            this.months = months;
            this.published = new RollingSum(months);
            this.rounds = new RollingSum(months);
            this.failed = new RollingSum(months);
            this.tooFew = new RollingSum(months);
            this.heard = new RollingSum(months);
            this.able = new RollingSum(months);
            this.bids = new RollingSum(months);
            this.outside = new RollingSum(months);
            this.awarded = new RollingSum(months);
            this.lead = new RollingSum(months);
        }

        void add(RoundLine line) {
            int month = line.result().decided();
            if (line.call().attempt() == FIRST_CALL) {
                published.add(line.call().published(), 1);
            }
            rounds.add(month, 1);
            heard.add(month, line.response().heard());
            able.add(month, line.response().couldBid());
            bids.add(month, line.response().validBids());
            outside.add(month, line.response().fromOutside());
            tooFew.add(month, line.response().validBids() < THREE_BIDS ? 1 : 0);
            if (line.isAwarded()) {
                awarded.add(month, 1);
                lead.add(month, line.result().start() - line.project().planned());
            } else {
                failed.add(month, 1);
            }
        }

        void writeMonths(SeriesTable table) {
            for (int month = 0; month < months; month++) {
                table.put(Indicator.PROJECTS_PUBLISHED, month, published.in(month));
                table.put(Indicator.ROUNDS_DECIDED, month, rounds.in(month));
                table.put(Indicator.ROUNDS_FAILED, month, failed.in(month));
            }
        }

        void write(SeriesTable table, Breakdown breakdown, String category) {
            for (int month = 0; month < months; month++) {
                table.put(Indicator.ROUNDS_LAST_YEAR, breakdown, category, month, rounds.lastYear(month));
                table.put(Indicator.HEARD_PER_ROUND, breakdown, category, month, heard.shareOf(rounds, month));
                table.put(Indicator.ABLE_PER_ROUND, breakdown, category, month, able.shareOf(rounds, month));
                table.put(Indicator.BIDS_PER_ROUND, breakdown, category, month, bids.shareOf(rounds, month));
                table.put(Indicator.OUTSIDE_BIDS_SHARE, breakdown, category, month, outside.shareOf(bids, month));
                table.put(Indicator.FEW_BIDS_SHARE, breakdown, category, month, tooFew.shareOf(rounds, month));
                table.put(Indicator.FAILED_SHARE, breakdown, category, month, failed.shareOf(rounds, month));
                table.put(Indicator.LEAD_MONTHS, breakdown, category, month, lead.shareOf(awarded, month));
            }
        }
    }
}
