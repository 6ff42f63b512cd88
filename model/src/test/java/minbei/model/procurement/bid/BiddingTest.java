package minbei.model.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
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

/** A place and month costs the organization 336.37 yuan, at a reference price of 400: 63.63 of margin; 50 places, 12 months. */
final class BiddingTest {

    private static final long COST = 33_637;

    private final ModelParameters parameters = Change.of("procurement.bidding.costSpread", 0)
            .and("procurement.bidding.bidCostSpread", 0)
            .and("procurement.bidding.bidCostYuan", 5_000)
            .and("procurement.bidding.capabilitySaving", 0.3)
            .and("procurement.bidding.rigourCost", 0.5)
            .and("procurement.bidding.platformSaving", 0.2)
            .and("growth.wageRatio", 0.8)
            .apply(TestWorld.parameters());
    private final Organization organization = SampleOrganization.of(1).enter(Organizations.none());
    private final Bidding bidding = Bidding.of(
            UnitCost.of(
                    new UnitCost.Rules(
                            month -> parameters.procurement().bidding(), TestWorld.placeCost(month -> parameters)),
                    TestWorld.district().townships(),
                    OutsideBidders.none(),
                    Luck.of(7)),
            month -> parameters.procurement().bidding(),
            Luck.of(7));

    private static Project project(long reference) {
        return new Project(Buyer.department(), NeedKind.ELDER_CARE, 0, 0, 0, 50, reference, 12, false, false);
    }

    private long cost(boolean platform, double rigour) {
        Opening opening = new Opening(false, platform, false, rigour, 0);
        return bidding.bidCostFen(organization, project(40_000), opening, 0);
    }

    private long price(double rivals) {
        return Objects.requireNonNull(bidding.offer(organization, project(40_000), new Bidding.Belief(rivals, 1, 0), 0))
                .priceFen();
    }

    @Test
    void marginIsSharedWithTheRivalsExpected() {
        // 63.63 / (1 + n) above cost: n = 0, 1, 2
        assertThat(price(0)).isEqualTo(40_000);
        assertThat(price(1)).isEqualTo(COST + 3_182);
        assertThat(price(2)).isEqualTo(COST + 2_121);
    }

    @Test
    void offerIsMadeOnlyWhereTheExpectedGainIsAboveWhatItCosts() {
        // 31.82 yuan · 50 · 12 · 0.5 = 9,546 yuan
        Bidding.Belief worth = new Bidding.Belief(1, 0.5, 954_599);
        Bidding.Belief notWorth = new Bidding.Belief(1, 0.5, 954_600);
        assertThat(bidding.offer(organization, project(40_000), worth, 0)).isNotNull();
        assertThat(bidding.offer(organization, project(40_000), notWorth, 0)).isNull();
    }

    @Test
    void aCostAboveTheReferencePriceMakesNoOffer() {
        assertThat(bidding.atReference(organization, project(COST), 50, 0)).isNull();
        assertThat(bidding.atReference(organization, project(COST + 1), 50, 0)).isNotNull();
    }

    @Test
    void capabilityAndPlatformSaveOnABidAndRigourCosts() {
        // 5,000 · (1 − 0.3) = 3,500 yuan
        assertThat(cost(false, 0)).isEqualTo(350_000);
        assertThat(cost(false, 1)).isEqualTo(525_000);
        assertThat(cost(true, 0)).isEqualTo(280_000);
        organization.means().setCapability(0);
        assertThat(cost(false, 0)).isEqualTo(500_000);
    }
}
