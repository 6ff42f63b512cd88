package minbei.model.market;

import minbei.model.need.NeedKind;

/** What the district believes of the need that goes unmet. */
@FunctionalInterface
public interface UnmetNeed {
    /**
     * The estimate that holds in a month.
     *
     * @param kind kind of need
     * @param township position of the township
     * @param month months since 2014-01
     * @return residents, 0 or more
     */
    double of(NeedKind kind, int township, int month);
}
