package minbei.model.procurement.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Bid;
import minbei.model.procurement.bid.BidHelp;
import minbei.model.procurement.bid.Familiarity;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * The order in which a buyer prefers bids.
 *
 * <p>Points: price · lowest/own + grade · (grade from 3A on)/5 + verdict · mean verdict + capability · [(capability + quality)/2 + noise] +
 * closeness · max(familiarity, affiliation). A bidder whom the buyer knows well enough to have made up its mind goes first, the closest of
 * them if there are several: that is a state of the buyer, which working together has brought about.
 */
final class Awarding {

    private static final int DRAW_NOISE = 0;
    private static final int HIGHEST_GRADE = 5;
    private static final int FIRST_HIGH_GRADE = 3;

    private final Luck luck;
    private final BidHelp help;

    Awarding(Luck luck) {
        this(luck, BidHelp.none());
    }

    Awarding(Luck luck, BidHelp help) {
        this.luck = luck;
        this.help = help;
    }

    private record Scored(Bid bid, double points, double closeness, boolean first) {}

    /** Bids ranked, and whether closeness alone has put the first one there. */
    record Ranking(List<Bid> bids, boolean first) {}

    Ranking rank(Project project, List<Bid> bids, Conditions now, int month) {
        long lowest = bids.stream().mapToLong(Bid::priceFen).min().orElse(0);
        List<Scored> scored = new ArrayList<>();
        for (Bid bid : bids) {
            double closeness = Familiarity.closeness(bid.organization(), project.buyer());
            double points = points(project, bid, lowest, closeness, now, month);
            scored.add(new Scored(bid, points, closeness, closeness >= now.madeUpFrom()));
        }
        scored.sort(Comparator.comparing((Scored s) -> !s.first)
                .thenComparingDouble(s -> s.first ? -s.closeness : -s.points)
                .thenComparingInt(s -> s.bid.organization().key()));
        return new Ranking(scored.stream().map(Scored::bid).toList(), !scored.isEmpty() && scored.get(0).first);
    }

    private double points(Project project, Bid bid, long lowest, double closeness, Conditions now, int month) {
        AwardParameters award = now.award();
        Organization organization = bid.organization();
        int grade = organization.standing().grade(month);
        double graded = grade >= FIRST_HIGH_GRADE ? (double) grade / HIGHEST_GRADE : 0;
        return award.priceWeight() * lowest / bid.priceFen()
                + award.gradeWeight() * graded
                + award.verdictWeight() * organization.trackRecord().meanVerdict(award.unknownVerdict())
                + award.capabilityWeight() * looks(project, organization, now)
                + award.closenessWeight() * closeness;
    }

    /** How capability and plan look: the truth and noise, less of it under a strict review and where a panel advises. */
    private double looks(Project project, Organization organization, Conditions now) {
        double truth =
                (organization.means().capability() + organization.traits().quality()) / 2;
        double noise = now.award().reviewNoise()
                * (1 - now.award().rigourLessNoise() * now.opening().rigour())
                * now.noiseRatio();
        int index = project.luckIndex(DRAW_NOISE);
        double plan = help.planGain(organization);
        return truth + plan + noise * luck.normal(Stream.AWARD, organization.key(), project.month(), index);
    }
}
