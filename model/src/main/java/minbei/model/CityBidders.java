package minbei.model;

import java.util.List;
import minbei.model.market.OutsideOrganizations;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.OutsideBidders;

/** The organizations of the rest of the city as bidders. */
final class CityBidders implements OutsideBidders {

    private final OutsideOrganizations outside;

    private CityBidders(OutsideOrganizations outside) {
        this.outside = outside;
    }

    static CityBidders of(OutsideOrganizations outside) {
        return new CityBidders(outside);
    }

    @Override
    public List<Organization> of(NeedKind kind, int month) {
        return outside.bidding(kind);
    }

    @Override
    public double distanceCost(Organization organization, int month) {
        return outside.distanceCost(organization, month);
    }
}
