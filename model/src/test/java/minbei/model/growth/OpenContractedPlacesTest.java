package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import org.junit.jupiter.api.Test;

/** Places under contract, of an organization whose worker serves the whole caseload however little capability it has, unless told otherwise. */
final class OpenContractedPlacesTest {

    private static final double CASES = 146;

    private static final Change PLAIN = Change.of("growth.placesPerVolunteer", 0)
            .and("growth.hiringSharePerMonth", 0.5)
            .and("growth.inefficiency", 0);

    private final GrowingWorld world = new GrowingWorld(PLAIN);
    private final OpenPlaces open = world.openPlaces(1);
    private final Organization organization = AnOrganization.made().quality(0.8).registered(world.organizations);

    private Provider contracted(int township) {
        Provider provider = organization.contractedPlaces(township);
        if (provider == null) {
            throw new IllegalStateException("no places under contract in township " + township);
        }
        return provider;
    }

    @Test
    void contractOpensItsStaffedPlacesWhereTheNeedIs() {
        world.sign(organization, 2, 100, 5, false);
        organization.means().setContractStaff(0.5);
        open.apply(3);
        assertThat(organization.contractedPlaces())
                .as("serves from month 5, opens at the end of month 4")
                .isEmpty();
        open.apply(4);
        // 0.5 · 146
        assertThat(contracted(2).places()).isEqualTo(73);
        assertThat(contracted(2).type()).isEqualTo(ProviderType.CONTRACTED);
        assertThat(organization.township()).as("its home is elsewhere").isZero();
        organization.means().setContractStaff(3);
        open.apply(5);
        assertThat(contracted(2).places()).as("no more than contracted").isEqualTo(100);
    }

    @Test
    void townshipsShareWhatIsStaffedByTheirContracts() {
        world.sign(organization, 0, 8, 0, false);
        world.sign(organization, 1, 4, 0, false);
        organization.means().setContractStaff(7 / CASES);
        open.apply(0);
        // of twelve contracted seven are staffed: 4.67 and 2.33 by largest remainders
        assertThat(contracted(0).places()).isEqualTo(5);
        assertThat(contracted(1).places()).isEqualTo(2);
        world.sign(organization, 1, 6, 0, false);
        organization.means().setContractStaff(18 / CASES);
        open.apply(1);
        assertThat(contracted(1).places()).as("two contracts, one provider").isEqualTo(10);
        assertThat(organization.contractedPlaces()).hasSize(2);
    }

    @Test
    void staffOfALessCapableOrganizationKeepFewerPlaces() {
        GrowingWorld slow = new GrowingWorld(PLAIN.and("growth.inefficiency", 0.2));
        Organization learning = AnOrganization.made().registered(slow.organizations);
        learning.means().setCapability(0.5);
        learning.means().setContractStaff(1);
        slow.sign(learning, 0, 1_000, 0, false);
        slow.openPlaces(1).apply(0);
        // 146 / (1 + 0.2 · 0.5) = 132.7
        assertThat(learning.contractedPlaces().get(0).places()).isEqualTo(133);
    }

    @Test
    void lastPlaceOpensAlthoughHiringOnlyComesEverCloser() {
        organization.means().setCapability(0.5);
        world.sign(organization, 0, 1, 1, false);
        Staffing staffing = world.staffing();
        staffing.apply(0);
        open.apply(0);
        // half of 1/146 of a worker is hired, half of a place is staffed
        assertThat(contracted(0).places()).isEqualTo(1);
    }

    @Test
    void contractThatEndsClosesItsPlaces() {
        Contract contract = world.sign(organization, 0, 100, 0, false);
        organization.means().setContractStaff(1);
        open.apply(0);
        world.contracts.end(contract, ContractEnd.COMPLETED, 12);
        open.apply(11);
        assertThat(contracted(0).places()).isZero();
        assertThat(contracted(0).hasLeft()).as("another contract may come").isFalse();
    }

    @Test
    void whoeverIsNotRegisteredAndAtWorkServesUnderNoContract() {
        world.sign(organization, 0, 100, 0, false);
        organization.means().setContractStaff(1);
        open.apply(0);
        organization.standing().deregister(1);
        open.apply(1);
        assertThat(contracted(0).places()).isZero();
        organization.setActivity(Activity.DISSOLVED, 2);
        open.apply(2);
        assertThat(contracted(0).hasLeft()).isTrue();
    }

    @Test
    void qualityIsTheFoundersByTheEffortOfTheContractsThatHaveStarted() {
        world.sign(organization, 0, 10, 0, false).setEffort(0.5);
        world.sign(organization, 0, 30, 0, false);
        world.sign(organization, 0, 1_000, 9, false).setEffort(0);
        world.sign(organization, 1, 1_000, 0, false).setEffort(0);
        organization.means().setContractStaff(1);
        open.apply(0);
        // 0.8 · (10 · 0.5 + 30 · 1) / 40
        assertThat(contracted(0).quality()).isCloseTo(0.7, within(1e-12));
        assertThat(contracted(1).quality()).isZero();
    }

    @Test
    void hukouClauseOfAnyContractInTheTownshipKeepsOutWhoIsNotEligible() {
        Contract with = world.sign(organization, 0, 10, 0, true);
        world.sign(organization, 0, 10, 0, false);
        world.sign(organization, 1, 10, 0, false);
        open.apply(0);
        assertThat(contracted(0).requiresEligibility()).isTrue();
        assertThat(contracted(1).requiresEligibility()).isFalse();
        world.contracts.end(with, ContractEnd.COMPLETED, 12);
        open.apply(11);
        assertThat(contracted(0).requiresEligibility()).isFalse();
    }

    @Test
    void clauseOfAContractThatHasNotStartedKeepsOutNobodyYet() {
        world.sign(organization, 0, 10, 0, false);
        world.sign(organization, 0, 10, 9, true);
        open.apply(0);
        assertThat(contracted(0).requiresEligibility()).isFalse();
        open.apply(8);
        assertThat(contracted(0).requiresEligibility()).isTrue();
    }
}
