package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.random.Luck;
import minbei.model.separation.Separation;
import org.junit.jupiter.api.Test;

/**
 * M2b: a department tenders openly and has an affiliated organization of its own. All hear, plans look as they are, and working together
 * makes nobody familiar, so that affiliation alone settles whom the department has in mind.
 */
final class SeparationInAWorldTest {

    private static final int SEPARATED = 12;
    private static final int MONTHS = 36;

    private static final double AFFILIATED = 0.2;
    private static final double MIDDLING = 0.5;
    private static final double GOOD = 0.8;

    /** The affiliated organization can take on everything; of the others it hangs on what they are capable of. */
    private static BuyingWorld world(int inForce, double capabilityOfOthers) {
        ModelParameters parameters = Change.of("procurement.methodMix.directedCommissioning", 0)
                .and("procurement.methodMix.openTender", 1)
                .and("procurement.hearing.base", 1)
                .and("procurement.bidding.bidCostYuan", 0)
                .and("procurement.award.reviewNoise", 0)
                .and("procurement.award.familiarityPerMonth", 0)
                .and("separation.inForce", inForce)
                .and("separation.monthsToComplete", SEPARATED)
                .apply(BuyingWorld.onlyElderCare(100));
        BuyingWorld world = new BuyingWorld(4, parameters, 1);
        SampleOrganization.of(1).good(AFFILIATED).affiliated(1).enter(world.organizations);
        SampleOrganization.of(2)
                .good(MIDDLING)
                .capable(capabilityOfOthers)
                .in(1)
                .enter(world.organizations);
        SampleOrganization.of(3).good(GOOD).capable(capabilityOfOthers).in(2).enter(world.organizations);
        Separation separation = Separation.of(month -> parameters.separation(), Luck.of(1), world.organizations);
        for (int month = 0; month < MONTHS; month++) {
            separation.apply(month);
            world.step();
        }
        return world;
    }

    /** Mean hidden quality of those to whom contracts went once separation was complete. */
    private static double qualityOfWinners(BuyingWorld world) {
        return world.contracts.ever().stream()
                .filter(contract -> contract.startMonth() > SEPARATED)
                .mapToDouble(contract -> contract.organization().traits().quality())
                .average()
                .orElseThrow();
    }

    @Test
    void winnersAreBetterOnceNobodyIsPreferredForItsAffiliation() {
        assertThat(qualityOfWinners(world(0, 1))).isEqualTo(AFFILIATED);
        // three tenths of the points are for how a plan looks, (1 + quality)/2: 0.05 between 0.5 and 0.8, and prices
        // that differ by
        // some hundredths make up no more than 0.02
        assertThat(qualityOfWinners(world(1, 1))).isGreaterThan(MIDDLING);
    }

    @Test
    void winnersAreTheSameWhereNobodyElseIsAble() {
        // 80 · 0.05² · 22 / 1.095: four places, not fifty
        BuyingWorld separated = world(1, 0.05);
        assertThat(separated.rounds().ever()).hasSizeGreaterThan(20);
        assertThat(qualityOfWinners(separated)).isEqualTo(AFFILIATED);
    }
}
