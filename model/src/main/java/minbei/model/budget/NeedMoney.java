package minbei.model.budget;

import minbei.model.need.NeedKind;

/** The month's money of each need, parted into what pays own places and what is meant for buying services. */
public interface NeedMoney {
    /**
     * The month's money for own places of a need.
     *
     * @param kind kind of need
     * @return fen
     */
    long ownFen(NeedKind kind);

    /**
     * The month's money that is meant for buying services for a need, after grants and claims.
     *
     * @param kind kind of need
     * @return fen
     */
    long purchaseFen(NeedKind kind);
}
