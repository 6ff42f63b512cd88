package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.department.Department;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Origin;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;
import minbei.model.schedule.Phase;
import org.junit.jupiter.api.Test;

/** Coordination, separation and the market beyond the district, wired into the small world. */
final class CoordinationInAWorldTest {

    private static final int PULLED = 12;
    private static final int MONTHS = 36;

    /** All levers of the three concepts; 12,000 residents are to have three invited organizations. */
    private static final Change ALL = Change.of("coordination.jointConference", 1)
            .and("coordination.levels", 2)
            .and("coordination.office", 1)
            .and("coordination.advisoryPanel", 1)
            .and("coordination.purchasing", 1)
            .and("coordination.contractTraining", 1)
            .and("separation.inForce", 1)
            .and("separation.monthsToComplete", 12)
            .and("market.invitedOrganizations", 25)
            .and("market.willingShare", 1)
            .and("market.invitationYuan", 5_000)
            .and("market.settlingGrantYuan", 5_000);

    /** Open calls on the platform in a city with many able organizations; departments keep few places of their own. */
    private static final Change THICK = Change.of("market.outsideOrganizations", 20)
            .and("department.purchaseShare", 0.95)
            .and("procurement.platform", 1)
            .and("procurement.publication", 1)
            .and("procurement.methodMix.directedCommissioning", 0)
            .and("procurement.methodMix.openTender", 1);

    @Test
    void leversActOnceTheyArePulledAndConserveMoneyAndPlaces() {
        World world = lived(TestWorld.pulled(PULLED, ALL, MONTHS));
        int last = MONTHS - 1;
        PublicBodies bodies = world.bodies();
        assertThat(bodies.coordination().seesProjectsOf(Buyer.department(), Buyer.township(0), last))
                .isTrue();
        assertThat(bodies.coordination().panel().awardNoiseRatio(last)).isLessThan(1);
        assertThat(bodies.coordination().office().guidedCommittees()).isPositive();
        assertThat(bodies.coordination().training().trainedShare()).isPositive();
        assertThat(world.stores().ledger().moved(bodies.coordination().field(), Purpose.COORDINATION))
                .isPositive();
        assertThat(bodies.invited().everSettled()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(affiliation(world)).isZero();
    }

    @Test
    void nothingActsInTheBareDistrict() {
        World world = lived(TestWorld.input(TestWorld.parameters(), MONTHS));
        assertThat(world.bodies().coordination().conference().sits(MONTHS - 1)).isFalse();
        assertThat(world.bodies().invited().everSettled()).isEmpty();
        assertThat(affiliation(world)).isPositive();
    }

    /** Departments that buy small projects until the first year is over, and none of their money is for buying then. */
    private static World nothingToBuyWith(int office) {
        Change small = Change.of("procurement.projectYuan", 30_000)
                .and("growth.inefficiency", 0)
                .and("procurement.minimumAgeMonths", 0)
                .and("coordination.guidancePerMonth", 0.1);
        Change none = small.and("department.purchaseShare", 0).and("coordination.office", office);
        SortedMap<Integer, ModelParameters> changes = new TreeMap<>();
        changes.put(PULLED, none.apply(TestWorld.parameters()));
        return lived(new RunInput(
                TestWorld.district(),
                ParameterTimeline.of(small.apply(TestWorld.parameters()), changes),
                MONTHS,
                1,
                true));
    }

    @Test
    void whereNoMoneyIsForBuyingTheOfficeIsNotPaidAndOpensNothing() {
        World with = nothingToBuyWith(1);
        World without = nothingToBuyWith(0);
        assertThat(with.bodies().coordination().office().guidedCommittees()).isZero();
        for (Department department : Department.values()) {
            assertThat(with.bodies().openness().of(department))
                    .isEqualTo(without.bodies().openness().of(department));
        }
        assertThat(with.stores().contracts().ever())
                .as("bought before the money ended")
                .isNotEmpty();
        assertThat(with.stores().contracts().running()).isEmpty();
    }

    @Test
    void outsideOrganizationsServeUnderContractOnly() {
        World world = lived(TestWorld.input(THICK.apply(TestWorld.parameters()), MONTHS));
        List<Organization> outside = world.stores().organizations().ever().stream()
                .filter(organization -> !organization.isLocal())
                .toList();
        assertThat(outside).hasSize(100);
        assertThat(outside)
                .anyMatch(organization -> !organization.contractedPlaces().isEmpty());
        for (Organization organization : outside) {
            assertThat(organization.means().cash()).isZero();
            List<Contract> running = world.stores().contracts().runningOf(organization);
            assertThat(running.isEmpty() ? organization.means().contractStaff() : 0)
                    .isZero();
        }
    }

    private static double affiliation(World world) {
        return world.stores().organizations().present().stream()
                .filter(organization -> organization.traits().origin() == Origin.AFFILIATED)
                .mapToDouble(organization -> organization.standing().affiliation())
                .sum();
    }

    /** A checked world after its last month. */
    private static World lived(RunInput input) {
        World world = World.of(input, Luck.of(3));
        Conservation conservation = world.conservation();
        Map<Phase, List<MonthlyRule>> rules = world.rules();
        int first = -input.parameters().baseline().schedule().spinUpMonths();
        for (int month = first; month < MONTHS; month++) {
            for (Map.Entry<Phase, List<MonthlyRule>> phase : rules.entrySet()) {
                for (MonthlyRule rule : phase.getValue()) {
                    rule.apply(month);
                }
                conservation.after(phase.getKey()).apply(month);
            }
        }
        return world;
    }
}
