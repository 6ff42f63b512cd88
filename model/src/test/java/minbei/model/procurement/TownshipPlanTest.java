package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.contract.Buyer;
import minbei.model.contract.Method;
import minbei.model.procurement.bid.OutsideBidders;
import minbei.model.procurement.plan.BuyerCoordination;
import org.junit.jupiter.api.Test;

/** A township's project of 60,000 yuan keeps 12 places for the old, and costs 58,176 yuan to commission. */
final class TownshipPlanTest {

    private static BuyingWorld world(
            int townships, double yuanPerResident, BuyerCoordination coordination, Change change) {
        ModelParameters parameters = Change.of("procurement.plan.townshipProjectYuan", 60_000)
                .and("procurement.projectYuan", 240_000)
                .and("procurement.method.directedCostShare", 0.01)
                .apply(BuyingWorld.onlyElderCare(yuanPerResident));
        ModelParameters changed = change.apply(parameters);
        BuyingWorld world = new BuyingWorld(townships, month -> changed, 1, coordination, OutsideBidders.none());
        SampleOrganization.of(1).with(one -> one.means().setCash(100_000_000)).enter(world.organizations);
        return world;
    }

    private static Change allToTownships() {
        return Change.of("procurement.townshipPurseShare", 1);
    }

    private static List<Round> ofTownships(BuyingWorld world) {
        return world.rounds().ever().stream()
                .filter(round -> !round.buyer().isDepartment())
                .toList();
    }

    @Test
    void townshipsBuyAtHomeInTurn() {
        // 60,000 yuan a month for one project
        BuyingWorld world = world(3, 12, BuyerCoordination.absent(), allToTownships());
        world.run(6);
        assertThat(world.rounds().ever()).extracting(Round::township).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(world.rounds().ever())
                .extracting(Round::buyer)
                .startsWith(Buyer.township(0), Buyer.township(1), Buyer.township(2));
        assertThat(world.contractsOf(12)).isEqualTo(6);
    }

    @Test
    void whatTheMixGivesToCompetitionTheyCommission() {
        for (String method : List.of("openTender", "projectContracting", "directedCommissioning")) {
            BuyingWorld world = world(
                    3,
                    12,
                    BuyerCoordination.absent(),
                    allToTownships()
                            .and("procurement.methodMix.directedCommissioning", 0)
                            .and("procurement.methodMix." + method, 1));
            world.run(3);
            assertThat(world.rounds().ever())
                    .as(method)
                    .hasSize(3)
                    .extracting(Round::method)
                    .containsOnly(Method.DIRECTED_COMMISSIONING);
        }
    }

    @Test
    void whereTheFeeFollowsTheTaskItDoesSoForTownshipsToo() {
        BuyingWorld world = world(
                3,
                13,
                BuyerCoordination.absent(),
                allToTownships()
                        .and("procurement.methodMix.directedCommissioning", 0)
                        .and("procurement.methodMix.feeFollowsTask", 1));
        world.run(3);
        assertThat(world.rounds().ever()).isNotEmpty().extracting(Round::method).containsOnly(Method.FEE_FOLLOWS_TASK);
    }

    @Test
    void townshipThatKnowsOfTheDepartmentsProjectLetsTheNextGoFirst() {
        // a fifth of 303,333 yuan a month is one township's project, the rest one of the department's, in township 0
        Change fifth = Change.of("procurement.townshipPurseShare", 0.2);
        BuyingWorld blind = world(2, 91, BuyerCoordination.absent(), fifth);
        blind.run(1);
        assertThat(ofTownships(blind)).extracting(Round::township).containsExactly(0);
        BuyingWorld seeing = world(2, 91, Seeing.all(), fifth);
        seeing.run(1);
        assertThat(ofTownships(seeing)).extracting(Round::township).containsExactly(1);
    }

    @Test
    void inDecemberATownshipsProjectIsCutToWhatIsAtHand() {
        // 40,000 yuan a year: 8 places at 4,848
        BuyingWorld world = world(1, 2, BuyerCoordination.absent(), allToTownships());
        world.run(11);
        assertThat(world.rounds().ever()).isEmpty();
        world.run(1);
        assertThat(world.contractsOf(8)).isEqualTo(1);
    }

    @Test
    void townshipPlansOneProjectAMonthHoweverMuchMoneyThereIs() {
        // 3,000,000 yuan a year would pay 51
        BuyingWorld world = world(1, 150, BuyerCoordination.absent(), allToTownships());
        world.run(12);
        assertThat(world.contracts.ever()).hasSize(12);
    }

    @Test
    void townshipBuysNoMoreThanItLacks() {
        // 120 places for 576,000 yuan, and 440 are lacking: 3 · 120 + 80
        BuyingWorld world = world(
                1,
                400,
                BuyerCoordination.absent(),
                allToTownships().and("procurement.plan.townshipProjectYuan", 576_000));
        world.run(11);
        assertThat(world.contracts.ever())
                .extracting(contract -> contract.award().places())
                .containsExactly(120, 120, 120, 80);
    }
}
