package minbei.model.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.contract.Buyer;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.procurement.SampleOrganization;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

/**
 * Elder care in township 0: reference 400 yuan, a department's worker 7,000 yuan for 22 residents, organizations pay 0.8 of it. A place takes
 * 5,600 / 22 = 254.55 yuan of wages and 400 − 7,000 / 22 = 81.82 of materials: 336.36 in all.
 */
final class UnitCostTest {

    private static final double BARE = 5_600.0 / 22 + 400 - 7_000.0 / 22;

    private final Organizations organizations = Organizations.none();

    private static UnitCost unitCost(double spread) {
        ModelParameters parameters = Change.of("procurement.bidding.costSpread", spread)
                .and("growth.inefficiency", 0.1)
                .and("procurement.bidding.neighbourCost", 0.02)
                .and("procurement.bidding.elsewhereCost", 0.05)
                .and("growth.wageRatio", 0.8)
                .and("growth.rentYuanPerMonth", 2_500)
                .apply(TestWorld.parameters());
        OutsideBidders outside = new OutsideBidders() {
            @Override
            public List<Organization> of(NeedKind kind, int month) {
                return List.of();
            }

            @Override
            public double distanceCost(Organization organization, int month) {
                return 0.1;
            }
        };
        return UnitCost.of(
                new UnitCost.Rules(
                        month -> parameters.procurement().bidding(), TestWorld.placeCost(month -> parameters)),
                TestWorld.district().townships(),
                outside,
                Luck.of(7));
    }

    private static Project project() {
        return new Project(Buyer.department(), NeedKind.ELDER_CARE, 0, 0, 0, 44, 40_000, 12, false, false);
    }

    private double cost(SampleOrganization organization) {
        return unitCost(0).yuan(organization.enter(organizations), project(), 44, 0);
    }

    @Test
    void atHomeRentFreeAndOfFullCapabilityItIsWagesAndMaterials() {
        assertThat(cost(SampleOrganization.of(1))).isCloseTo(BARE, within(1e-9));
    }

    @Test
    void lackOfCapabilityTakesStaffTime() {
        // half of the capability lacks: 5 % more wages
        assertThat(cost(SampleOrganization.of(1).capable(0.5))).isCloseTo(BARE + 0.05 * 5_600 / 22, within(1e-9));
    }

    @Test
    void rentIsSpreadOverAllStaff() {
        // 44 places take 2 staff; with 3 of its own a place bears 2,500 / 5 / 22
        SampleOrganization renting = SampleOrganization.of(1).with(o -> {
            o.means().setRentFree(false);
            o.means().setOwnStaff(3);
        });
        assertThat(cost(renting)).isCloseTo(BARE + 2_500.0 / 5 / 22, within(1e-9));
    }

    @Test
    void distanceCosts() {
        assertThat(cost(SampleOrganization.of(1).in(1))).isCloseTo(BARE * 1.02, within(1e-9));
        assertThat(cost(SampleOrganization.of(2).in(2))).isCloseTo(BARE * 1.05, within(1e-9));
        assertThat(cost(SampleOrganization.of(3).fromOutside())).isCloseTo(BARE * 1.1, within(1e-9));
    }

    @Test
    void equalMeansCostUnequallyByAFewPercent() {
        double one = unitCost(0.03).yuan(SampleOrganization.of(1).enter(organizations), project(), 44, 0);
        double other = unitCost(0.03).yuan(SampleOrganization.of(2).enter(organizations), project(), 44, 0);
        assertThat(one).isNotEqualTo(other).isBetween(BARE * 0.85, BARE * 1.15);
    }
}
