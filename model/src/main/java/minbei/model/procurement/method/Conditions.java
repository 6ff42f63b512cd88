package minbei.model.procurement.method;

import minbei.model.contract.ContractTerms;
import minbei.model.procurement.bid.HearingParameters;
import minbei.model.procurement.bid.Opening;

/**
 * Under which conditions a month's purchases are made.
 *
 * @param method what each method takes
 * @param award how bids are weighed
 * @param hearing from where organizations hear
 * @param opening how open calls are
 * @param usualTerms terms that are the same whatever the method
 * @param addedMonths months that coordination of buyers adds
 * @param noiseRatio noise in how bids look, relative to a buyer who judges alone
 */
public record Conditions(
        MethodParameters method,
        AwardParameters award,
        HearingParameters hearing,
        Opening opening,
        ContractTerms usualTerms,
        int addedMonths,
        double noiseRatio) {

    private static final double FEN_PER_YUAN = 100;

    /** Closeness from which a buyer has made up its mind whom it wants, 0 or more. */
    public double madeUpFrom() {
        return award.favouredFrom() + award.rigourFavoured() * opening.rigour();
    }

    /** Months from plan to start of a method that selects among several, given its usual ones. */
    int selecting(int months) {
        int rigour = (int) Math.round(method.rigourMonths() * opening.rigour());
        int listed = opening.listRequired() ? method.listMonths() : 0;
        return Math.max(1, months + addedMonths + rigour - listed);
    }

    /** Transaction cost, given its usual share of a year's value: the list spares a part of it. */
    long costFen(double share, long yearFen) {
        double kept = opening.listRequired() ? 1 - method.listSaving() : 1;
        return Math.round(yearFen * share * kept);
    }

    /** The least that an open tender costs, fen. */
    long tenderFloorFen() {
        return Math.round(method.tenderFloorYuan() * FEN_PER_YUAN);
    }

    /** The check of one delivered place-month, fen. */
    double checkFen() {
        return method.checkYuanPerUnit() * FEN_PER_YUAN;
    }
}
