package minbei.model.observation;

import minbei.model.procurement.Round;

/** Some rounds of purchase, added up by month, and their means over twelve months. */
final class RoundYear {

    private static final int FIRST_CALL = 1;

    /** Fewer valid bids than this are few: the law asks as many of an open tender. */
    private static final int THREE_BIDS = 3;

    private final int months;
    private final RollingSum planned;
    private final RollingSum rounds;
    private final RollingSum failed;
    private final RollingSum few;
    private final RollingSum heard;
    private final RollingSum able;
    private final RollingSum bids;
    private final RollingSum outside;
    private final RollingSum awarded;
    private final RollingSum closest;
    private final RollingSum lead;

    RoundYear(int months) {
        this.months = months;
        this.planned = new RollingSum(months);
        this.rounds = new RollingSum(months);
        this.failed = new RollingSum(months);
        this.few = new RollingSum(months);
        this.heard = new RollingSum(months);
        this.able = new RollingSum(months);
        this.bids = new RollingSum(months);
        this.outside = new RollingSum(months);
        this.awarded = new RollingSum(months);
        this.closest = new RollingSum(months);
        this.lead = new RollingSum(months);
    }

    RoundYear with(Round round) {
        add(round);
        return this;
    }

    void add(Round round) {
        int month = round.month();
        if (round.attempt() == FIRST_CALL) {
            planned.add(month - round.monthsFromPlan(), 1);
        }
        rounds.add(month, 1);
        heard.add(month, round.heard());
        able.add(month, round.couldBid());
        bids.add(month, round.validBids());
        outside.add(month, round.outsideBids());
        few.add(month, round.validBids() < THREE_BIDS ? 1 : 0);
        if (round.isAwarded()) {
            awarded.add(month, 1);
            closest.add(month, round.closestFirst() ? 1 : 0);
            // service begins in the month after the decision
            lead.add(month, round.monthsFromPlan() + 1);
        } else {
            failed.add(month, 1);
        }
    }

    void writeMonths(SeriesTable table) {
        for (int month = 0; month < months; month++) {
            table.put(Indicator.PROJECTS_PUBLISHED, month, planned.in(month));
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
            table.put(Indicator.FEW_BIDS_SHARE, breakdown, category, month, few.shareOf(rounds, month));
            table.put(Indicator.FAILED_SHARE, breakdown, category, month, failed.shareOf(rounds, month));
            table.put(Indicator.CLOSEST_FIRST_SHARE, breakdown, category, month, closest.shareOf(awarded, month));
            table.put(Indicator.LEAD_MONTHS, breakdown, category, month, lead.shareOf(awarded, month));
        }
    }
}
