package minbei.model.procurement.plan;

import java.util.function.IntFunction;
import minbei.model.contract.Buyer;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.NeedEstimate;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;

/**
 * Need that a buyer believes nobody meets: estimated residents in need less the places it knows of, those of departments' offices and those
 * bought. A department estimates with error; a township's government knows how many live there.
 */
public final class Gaps {

    private final NeedEstimate estimate;
    private final IntFunction<DepartmentParameters> department;
    private final ByNeed inNeedShare;
    private final OwnPlaces own;
    private final KnownPlaces known;
    private final BuyerCoordination coordination;

    private Gaps(Knowledge knowledge, KnownPlaces known, BuyerCoordination coordination) {
        this.estimate = knowledge.estimate();
        this.department = knowledge.department();
        this.inNeedShare = knowledge.inNeedShare();
        this.own = knowledge.own();
        this.known = known;
        this.coordination = coordination;
    }

    /** Places of departments' own offices. */
    public interface OwnPlaces {
        /**
         * Places of a need in a township.
         *
         * @param kind kind of need
         * @param township position of the township
         * @return places, not thinned
         */
        int places(NeedKind kind, int township);
    }

    /**
     * What buyers know besides contracts.
     *
     * @param estimate departments' estimate of the need
     * @param department how well they estimate, by month
     * @param inNeedShare residents in need per resident, as official surveys have it
     * @param own places of departments' own offices
     */
    public record Knowledge(
            NeedEstimate estimate, IntFunction<DepartmentParameters> department, ByNeed inNeedShare, OwnPlaces own) {}

    /**
     * The rule.
     *
     * @param knowledge what buyers know besides contracts
     * @param known places bought
     * @param coordination whether buyers know of each other's
     * @return the rule
     */
    public static Gaps of(Knowledge knowledge, KnownPlaces known, BuyerCoordination coordination) {
        return new Gaps(knowledge, known, coordination);
    }

    /** How many townships there are. */
    public int townships() {
        return estimate.townships();
    }

    /**
     * The gaps that the department in charge sees.
     *
     * @param kind kind of need
     * @param month months since 2014-01
     * @return places that lack, one number a township, below 0 where there are more than needed
     */
    public double[] ofDepartment(NeedKind kind, int month) {
        DepartmentParameters now = department.apply(month);
        double[] gaps = estimate.at(kind, now.estimateNoise(), now.estimatePersistence(), month);
        for (int t = 0; t < gaps.length; t++) {
            boolean sees = coordination.sees(Buyer.department(), Buyer.township(t), month);
            gaps[t] = gaps[t] * inNeedShare.of(kind)
                    - own.places(kind, t)
                    - known.seenBy(Buyer.department(), kind.ordinal(), t, sees);
        }
        return gaps;
    }

    /**
     * The gap that a township's government sees at home.
     *
     * @param kind kind of need
     * @param township position of the township
     * @param residents of the township
     * @param month months since 2014-01
     * @return places that lack
     */
    public double ofTownship(NeedKind kind, int township, double residents, int month) {
        Buyer buyer = Buyer.township(township);
        boolean sees = coordination.sees(buyer, Buyer.department(), month);
        return residents * inNeedShare.of(kind)
                - own.places(kind, township)
                - known.seenBy(buyer, kind.ordinal(), township, sees);
    }

    /**
     * Residents of each township, as is known.
     *
     * @param month months since 2014-01
     */
    public double[] residents(int month) {
        return estimate.residents(month);
    }
}
