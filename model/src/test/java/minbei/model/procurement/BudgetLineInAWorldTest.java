package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

/**
 * B7 where need shifts: of two townships that lack 440 places each, one is served until November of the first year. A year's money is
 * 2,400,000 yuan, a project of 50 places costs 242,400.
 */
final class BudgetLineInAWorldTest {

    private static final int SERVED = 1;
    private static final int NOVEMBER = 10;
    private static final int DECEMBER = 11;

    private static BuyingWorld world(double institutionalShare) {
        ModelParameters parameters = Change.of("budget.institutionalShare", institutionalShare)
                .and("budget.adHocReleasesPerYear", 1e-9)
                .and("procurement.method.directedCostShare", 0.01)
                .and("procurement.termMonths", 60)
                .apply(BuyingWorld.onlyElderCare(60));
        BuyingWorld world = new BuyingWorld(2, parameters, 1);
        Contract.Award award = new Contract.Award(
                NeedKind.ELDER_CARE,
                SERVED,
                Method.DIRECTED_COMMISSIONING,
                40_000,
                40_000,
                440,
                new ContractTerms(120, 0.4, 0.2, 0, false));
        Contract other = world.contracts.sign(
                Buyer.department(), SampleOrganization.of(1).enter(world.organizations), award, 0);
        SampleOrganization.of(2).enter(world.organizations);
        world.run(NOVEMBER);
        world.contracts.end(other, ContractEnd.COMPLETED, NOVEMBER);
        return world;
    }

    /** The month in which as many places have been signed for the township whose service ended. */
    private static int monthInWhichItHas(int places, BuyingWorld world) {
        while (signed(world) < places) {
            world.step();
        }
        return world.month() - 1;
    }

    private static int signed(BuyingWorld world) {
        return world.contracts.ever().stream()
                .filter(contract -> contract.award().township() == SERVED && contract.startMonth() > NOVEMBER)
                .mapToInt(contract -> contract.award().places())
                .sum();
    }

    @Test
    void whereANeedOpensLateInTheYearMoneyThatFlowedEvenlyHasBeenSpentElsewhere() {
        // ad hoc the year's money is there in December: nine projects for two townships that lack as much
        assertThat(monthInWhichItHas(200, world(0))).isEqualTo(DECEMBER);
        // by budget line eight projects of ten months have gone to the other one
        assertThat(monthInWhichItHas(200, world(1))).isGreaterThan(DECEMBER + 2);
    }
}
