package minbei.model.procurement.plan;

import minbei.model.contract.Buyer;
import minbei.model.need.NeedKind;

/**
 * Work that a buyer gives out as one: so many places for a need in a township, at most at a reference price.
 *
 * @param buyer who buys
 * @param need kind of need
 * @param township position of the township whose need it answers
 * @param month when it was planned, months since 2014-01
 * @param ordinal which of the buyer's projects of that need, township and month, from 0
 * @param places places to keep, not thinned
 * @param referenceFen reference price of a place and month, fen
 * @param months term
 * @param fromCatalogue whether it is a standard item of the purchase catalogue, known months ahead
 * @param split whether it is a part of one that would have been above a limit
 */
public record Project(
        Buyer buyer,
        NeedKind need,
        int township,
        int month,
        int ordinal,
        int places,
        long referenceFen,
        int months,
        boolean fromCatalogue,
        boolean split) {

    /** Most projects of one buyer, need, township and month; more wait for the next month. */
    public static final int MOST_A_MONTH = 8;

    /** Most townships of a district, so that no two projects share their luck. */
    public static final int MOST_TOWNSHIPS = 32;

    private static final int DRAWS = 8;
    private static final int YEAR = 12;

    /** Refuses a project whose luck would be another's. */
    public Project {
        if (ordinal < 0 || ordinal >= MOST_A_MONTH || township < 0 || township >= MOST_TOWNSHIPS) {
            throw new IllegalArgumentException("project " + ordinal + " of township " + township + " must be one of "
                    + MOST_A_MONTH + " a month in one of " + MOST_TOWNSHIPS + " townships");
        }
    }

    /** Its size: the reference price of a year, fen. */
    public long yearFen() {
        return referenceFen * places * YEAR;
    }

    /** The reference price of what is set aside at signing, a year or the whole term if shorter, fen. */
    public long firstYearFen() {
        return referenceFen * places * Math.min(YEAR, months);
    }

    /**
     * Index of a draw that belongs to this project and an organization, in the project's month.
     *
     * @param draw which, 0 to 7
     * @return 0 to 4095
     */
    public int luckIndex(int draw) {
        int side = buyer.isDepartment() ? 0 : 1;
        return ((township * 2 + side) * MOST_A_MONTH + ordinal) * DRAWS + draw;
    }
}
