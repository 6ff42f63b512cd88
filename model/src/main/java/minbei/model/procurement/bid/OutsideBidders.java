package minbei.model.procurement.bid;

import java.util.List;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;

/** Organizations from outside the district that may bid for projects in it. */
public interface OutsideBidders {
    /**
     * Those of one kind of work that are registered and active.
     *
     * @param kind kind of need
     * @param month months since 2014-01
     * @return organizations of {@code Origin.OUTSIDE}
     */
    List<Organization> of(NeedKind kind, int month);

    /**
     * What serving this far from home adds to unit cost.
     *
     * @param organization one of them
     * @param month months since 2014-01
     * @return a share, 0 or more
     */
    double distanceCost(Organization organization, int month);

    /** Nobody comes from outside. */
    static OutsideBidders none() {
        return new OutsideBidders() {
            @Override
            public List<Organization> of(NeedKind kind, int month) {
                return List.of();
            }

            @Override
            public double distanceCost(Organization organization, int month) {
                return 0;
            }
        };
    }
}
