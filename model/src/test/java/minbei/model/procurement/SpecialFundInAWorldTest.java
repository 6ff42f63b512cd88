package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.ModelParameters;
import org.junit.jupiter.api.Test;

/** M3d and M2a: what is earmarked for cultivation buys no services. Of 2,000,000 yuan a year a place takes 4,848. */
final class SpecialFundInAWorldTest {

    private static BuyingWorld world(String share) {
        ModelParameters parameters =
                Change.of("procurement.method.directedCostShare", 0.01).apply(BuyingWorld.onlyElderCare(100));
        BuyingWorld world = new BuyingWorld(1, Change.of(share, 0.1).apply(parameters), 1);
        SampleOrganization.of(1).enter(world.organizations);
        return world.run(12);
    }

    private static int places(BuyingWorld world) {
        return world.contracts.ever().stream()
                .mapToInt(contract -> contract.award().places())
                .sum();
    }

    @Test
    void contractMoneyFallsByWhatIsEarmarked() {
        // 1,800,000 yuan: seven projects of 242,400, and 103,200 are left for 21 places, 371 instead of 412
        for (String share : new String[] {"budget.specialFundShare", "budget.cultivationShare"}) {
            BuyingWorld world = world(share);
            assertThat(world.contractsOf(50)).as(share).isEqualTo(7);
            assertThat(places(world)).as(share).isEqualTo(371);
        }
    }
}
