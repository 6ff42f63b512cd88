package minbei.model.procurement;

import java.util.List;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.OutsideBidders;

/**
 * Organizations from outside for tests, all of them for elder care and no farther than those of the district.
 *
 * @param all those who may come
 */
record Guests(List<Organization> all) implements OutsideBidders {

    @Override
    public List<Organization> of(NeedKind kind, int month) {
        return kind == NeedKind.ELDER_CARE ? all : List.of();
    }

    @Override
    public double distanceCost(Organization organization, int month) {
        return 0;
    }
}
