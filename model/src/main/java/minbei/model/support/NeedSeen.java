package minbei.model.support;

import minbei.model.need.NeedKind;

/** How great the need of a township looks to those who pick organizations to help. */
public interface NeedSeen {
    /**
     * Need of a kind in a township over that of the township in which it looks greatest.
     *
     * @param kind kind of need
     * @param township position of the township
     * @param month months since 2014-01
     * @return 0–1
     */
    double at(NeedKind kind, int township, int month);

    /** Nothing is known: need looks the same everywhere. */
    static NeedSeen alike() {
        return (kind, township, month) -> 1;
    }
}
