package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

final class RunningCostsTest {

    private final GrowingWorld world = GrowingWorld.plain();

    @Test
    void registeredOrganizationPaysStaffRentAndReporting() {
        Organization organization = AnOrganization.made().registered(world.organizations);
        organization.means().setOwnStaff(1.5);
        organization.means().setContractStaff(2);
        world.costs.apply(0);
        // 3.5 · 7,000 · 0.8 + 2,500 + 6,000 / 12 = 19,600 + 3,000 yuan
        assertThat(organization.means().cash()).isEqualTo(-2_260_000);
        assertThat(organization.means().costEver()).isEqualTo(2_260_000);
        assertThat(world.costs.wageFen(0)).isEqualTo(GrowingWorld.WAGE);
    }

    @Test
    void materialsOfPlacesUnderContractArePaidAsFarAsThereIsStaffForThem() {
        Organization organization = AnOrganization.made().doing(Work.ELDER_CARE).registered(world.organizations);
        organization.means().setCapability(1);
        organization.means().setContractStaff(1);
        world.sign(organization, 0, 44, 0, false);
        world.costs.apply(0);
        // one worker keeps 22 of the 44 places; 400 - 7,000 / 22 = 81.82 yuan a place: 1,800 yuan in all
        assertThat(organization.means().cash()).isEqualTo(-GrowingWorld.WAGE - GrowingWorld.FIXED - 180_000);
        organization.means().setContractStaff(3);
        organization.means().setCash(0);
        world.costs.apply(0);
        // a third worker has no place to keep, but a wage: 44 places · 81.82 yuan
        assertThat(organization.means().cash()).isEqualTo(-3 * GrowingWorld.WAGE - GrowingWorld.FIXED - 360_000);
    }

    @Test
    void placesThatHaveNotStartedOrNobodyStaffsTakeNoMaterials() {
        Organization early = AnOrganization.made().doing(Work.ELDER_CARE).registered(world.organizations);
        early.means().setContractStaff(1);
        world.sign(early, 0, 44, 3, false);
        Organization unstaffed =
                AnOrganization.made().key(2).doing(Work.ELDER_CARE).registered(world.organizations);
        world.sign(unstaffed, 0, 44, 0, false);
        world.costs.apply(0);
        assertThat(early.means().cash()).isEqualTo(-GrowingWorld.WAGE - GrowingWorld.FIXED);
        assertThat(unstaffed.means().cash()).isEqualTo(-GrowingWorld.FIXED);
    }

    @Test
    void rentIsPaidBySomebodyElseWherePremisesAreLent() {
        Organization organization = AnOrganization.made().registered(world.organizations);
        organization.means().setRentFree(true);
        world.costs.apply(0);
        assertThat(organization.means().cash()).isEqualTo(-50_000);
    }

    @Test
    void groupHasOnlyItsSmallRunningCost() {
        Organization group = AnOrganization.made().group(world.organizations);
        world.costs.apply(0);
        assertThat(group.means().cash()).isEqualTo(-20_000);
    }

    @Test
    void runningCostsAreNoCostsOfATask() {
        Organization organization = AnOrganization.made().registered(world.organizations);
        world.costs.apply(0);
        organization.means().closeMonth();
        assertThat(organization.means().taskCostLastYear()).isZero();
    }

    @Test
    void whoeverIsNotAtWorkPaysNothing() {
        Organization organization = AnOrganization.made().registered(world.organizations);
        organization.setActivity(Activity.INACTIVE, 0);
        world.costs.apply(0);
        assertThat(organization.means().cash()).isZero();
    }
}
