package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.budget.Field;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import org.junit.jupiter.api.Test;

/** M6c: 2,000,000 yuan a year for a township; a project of 240,000 keeps 50 places, at 0.4 of that 20. */
final class ProjectTransferTest {

    private static BuyingWorld world(int transfer, Change more) {
        ModelParameters parameters = more.and("procurement.projectTransfer", transfer)
                .apply(Change.of("procurement.plan.transferSizeRatio", 0.4)
                        .and("procurement.projectYuan", 240_000)
                        .and("procurement.bidding.costSpread", 0)
                        .apply(BuyingWorld.onlyElderCare(100)));
        return new BuyingWorld(1, parameters, 1);
    }

    private static Change usual() {
        return Change.of("procurement.method.directedCostShare", 0.01);
    }

    @Test
    void sameMoneyMakesMoreAndSmallerContracts() {
        BuyingWorld without = world(0, usual());
        SampleOrganization.of(1).enter(without.organizations);
        without.run(12);
        // 2,000,000 / 242,400 yuan: eight, and 60,800 yuan are left in December for 12 places at 4,848
        assertThat(without.contractsOf(50)).isEqualTo(8);
        assertThat(without.contractsOf(12)).isEqualTo(1);
        BuyingWorld with = world(1, usual());
        SampleOrganization.of(1).enter(with.organizations);
        with.run(12);
        // designing costs 800 yuan for each of two ten thousands; 1,998,400 / 96,960: twenty, and 59,200 yuan for 12
        // places
        assertThat(with.moved(Field.PURCHASING, Purpose.PURCHASING_SYSTEM)).isEqualTo(160_000);
        assertThat(with.contractsOf(20)).isEqualTo(20);
        assertThat(with.contractsOf(12)).isEqualTo(1);
    }

    /** One that can keep 119 places, and ten that can keep 23 each. */
    private static long withIncome(int transfer) {
        BuyingWorld world = world(transfer, usual());
        // 80 · 0.27² · 22 / 1.073 = 119 and 80 · 0.12² · 22 / 1.088 = 23
        SampleOrganization.of(1).capable(0.27).enter(world.organizations);
        for (int key = 2; key <= 11; key++) {
            SampleOrganization.of(key).capable(0.12).enter(world.organizations);
        }
        world.run(11);
        return world.organizations.present().stream()
                .filter(ProjectTransferTest::hasIncome)
                .count();
    }

    private static boolean hasIncome(Organization organization) {
        return organization.means().revenueThisMonth(RevenueSource.CONTRACTS) > 0;
    }

    @Test
    void smallOrganizationsHaveIncomeFromProjectsTheyCanTakeOn() {
        assertThat(withIncome(0)).isEqualTo(1);
        assertThat(withIncome(1)).isGreaterThan(5);
    }

    @Test
    void projectsTooSmallToBeWorthAnOfferFindNobody() {
        Change tender = Change.of("procurement.methodMix.directedCommissioning", 0)
                .and("procurement.methodMix.openTender", 1)
                .and("procurement.hearing.base", 1)
                .and("procurement.bidding.bidCostSpread", 0)
                .and("procurement.bidding.offersDecideAtFirst", 1)
                .and("procurement.plan.transferSizeRatio", 0.08);
        BuyingWorld without = world(0, tender);
        BuyingWorld with = world(1, tender);
        for (BuyingWorld world : new BuyingWorld[] {without, with}) {
            SampleOrganization.of(1).enter(world.organizations);
            SampleOrganization.of(2).enter(world.organizations);
            world.run(12);
        }
        assertThat(without.contracts.ever()).isNotEmpty();
        // 4 places: even without a rival 63.63 · 48 = 3,054 yuan do not pay for a bid of 3,500
        assertThat(with.contracts.ever()).isEmpty();
        assertThat(with.rounds().ever()).isNotEmpty().extracting(Round::outcome).containsOnly(Outcome.NO_BID);
        assertThat(with.moved(Purpose.RETURNED_FAILED_CALL)).isPositive();
    }
}
