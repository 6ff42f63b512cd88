package minbei.model.procurement.bid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.organization.Organization;

/**
 * What organizations have learned from calls they heard of: how many rivals come, how often the offers decide and not whom the buyer
 * knows best, and how often they themselves won.
 *
 * <p>The first two move by a part of the distance to what a call showed. A project draws rivals as it is larger than those seen so far:
 * rivals · size / mean size seen. The chance to win is (evidenceWeight · d/(1 + rivals) + own wins) / (evidenceWeight + own bids), d how often offers decide; own bids
 * fade.
 */
public final class Experiences {

    private final IntFunction<BiddingParameters> parameters;
    private final List<Memory> memories = new ArrayList<>();

    private Experiences(IntFunction<BiddingParameters> parameters) {
        this.parameters = parameters;
    }

    private static final class Memory {
        private double rivals;
        private double sizeFen;
        private double offersDecide;
        private double bids;
        private double wins;

        private Memory(BiddingParameters now) {
            this.rivals = now.rivalsAtFirst();
            this.offersDecide = now.offersDecideAtFirst();
        }
    }

    /**
     * Nobody has seen a call yet.
     *
     * @param parameters the parameters in force, by month
     * @return the memories
     */
    public static Experiences none(IntFunction<BiddingParameters> parameters) {
        return new Experiences(parameters);
    }

    private Memory of(Organization organization, int month) {
        while (memories.size() <= organization.id()) {
            memories.add(new Memory(parameters.apply(month)));
        }
        return memories.get(organization.id());
    }

    /**
     * Rivals that an organization expects at an open call.
     *
     * @param organization which
     * @param yearFen size of the project, fen a year
     * @param month months since 2014-01
     * @return 0 or more
     */
    public double rivals(Organization organization, long yearFen, int month) {
        Memory memory = of(organization, month);
        return memory.sizeFen == 0 ? memory.rivals : memory.rivals * yearFen / memory.sizeFen;
    }

    /**
     * Its chance to win a call with so many rivals, as it sees it.
     *
     * @param organization which
     * @param rivals it expects
     * @param month months since 2014-01
     * @return 0–1
     */
    public double chance(Organization organization, double rivals, int month) {
        Memory memory = of(organization, month);
        double weight = parameters.apply(month).evidenceWeight();
        double before = memory.offersDecide / (1 + rivals);
        double evidence = weight + memory.bids;
        return evidence == 0 ? before : (weight * before + memory.wins) / evidence;
    }

    /**
     * It sees how many came to a call.
     *
     * @param organization who heard of the call
     * @param rivals valid bids besides its own
     * @param yearFen size of the project, fen a year
     * @param month months since 2014-01
     */
    public void saw(Organization organization, int rivals, long yearFen, int month) {
        Memory memory = of(organization, month);
        double share = parameters.apply(month).learningShare();
        memory.rivals += share * (rivals - memory.rivals);
        memory.sizeFen += memory.sizeFen == 0 ? yearFen : share * (yearFen - memory.sizeFen);
    }

    /**
     * It sees who won a call.
     *
     * @param organization who heard of the call
     * @param byOffer whether the winner was not simply the one whom the buyer knows best
     * @param month months since 2014-01
     */
    public void sawWinner(Organization organization, boolean byOffer, int month) {
        Memory memory = of(organization, month);
        memory.offersDecide += parameters.apply(month).learningShare() * ((byOffer ? 1 : 0) - memory.offersDecide);
    }

    /**
     * It has bid.
     *
     * @param organization which
     * @param won whether it won
     * @param month months since 2014-01
     */
    public void bid(Organization organization, boolean won, int month) {
        Memory memory = of(organization, month);
        memory.bids++;
        memory.wins += won ? 1 : 0;
    }

    /**
     * A month passes: own bids fade from memory.
     *
     * @param month months since 2014-01
     */
    public void fade(int month) {
        double kept = 1 - parameters.apply(month).forgottenPerMonth();
        for (Memory memory : memories) {
            memory.bids *= kept;
            memory.wins *= kept;
        }
    }
}
