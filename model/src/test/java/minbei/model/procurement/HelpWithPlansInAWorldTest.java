package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.BidHelp;
import minbei.model.procurement.plan.BuyerCoordination;
import org.junit.jupiter.api.Test;

/** B4, project design: of four organizations that are alike two are helped with their plans, where all projects are tendered openly. */
final class HelpWithPlansInAWorldTest {

    private static final int HELPED_UP_TO = 2;

    /** Help that makes a plan look better, and costs the bidder nothing. */
    private record Design(double gain) implements BidHelp {

        @Override
        public boolean told(Organization organization) {
            return false;
        }

        @Override
        public double planGain(Organization organization) {
            return organization.key() <= HELPED_UP_TO ? gain : 0;
        }

        @Override
        public double bidCostSpared(Organization organization) {
            return 0;
        }
    }

    /** Share of the contracts that the first two win, whatever the buyer knows of anybody. */
    private static double wonByThem(double gain) {
        ModelParameters parameters = Change.of("procurement.methodMix.directedCommissioning", 0)
                .and("procurement.methodMix.openTender", 1)
                .and("procurement.hearing.base", 1)
                .and("procurement.bidding.bidCostYuan", 100)
                .and("procurement.bidding.costSpread", 0)
                .and("procurement.award.closenessWeight", 0)
                .and("procurement.award.favouredFrom", 2)
                .apply(BuyingWorld.onlyElderCare(100));
        BuyingWorld world = new BuyingWorld(
                4, month -> parameters, 1, BuyerCoordination.absent(), new Guests(List.of()), new Design(gain));
        for (int key = 1; key <= 4; key++) {
            SampleOrganization.of(key).enter(world.organizations);
        }
        world.run(48);
        assertThat(world.contracts.ever()).hasSizeGreaterThan(80);
        return world.contracts.ever().stream()
                        .filter(contract -> contract.organization().key() <= HELPED_UP_TO)
                        .count()
                / (double) world.contracts.ever().size();
    }

    @Test
    void thoseWhosePlansWereHelpedWinMore() {
        // of four that are alike two win half, with some 100 contracts a standard error of 0.05
        assertThat(wonByThem(0)).isBetween(0.3, 0.7);
        // plans look better by 0.15, against a deviation of 0.2 √2 between two looks
        assertThat(wonByThem(0.15)).isGreaterThan(wonByThem(0) + 0.15);
    }
}
