package minbei.model.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.provider.PlaceThinning;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class OutsideServiceTest {

    private static final MarketParameters PARAMETERS = Change.of("market.outsideCapabilityMean", 0.5)
            .and("market.outsideCapabilitySpread", 0)
            .and("market.outsideQualityMean", 0.8)
            .and("market.outsideQualitySpread", 0)
            .and("market.outsideHomeShare", 0.6)
            .and("market.startUpMonths", 2)
            .apply(TestWorld.parameters())
            .market();

    private final Organizations organizations = Organizations.none();
    private final Contracts contracts = Contracts.none();
    private final Providers providers = Providers.empty();
    private final OutsideOrganizations outside = OutsideOrganizations.of(
            month -> PARAMETERS,
            new OutsideOrganizations.Yardsticks(4, 0.5, capability -> 60 * capability),
            Luck.of(1),
            organizations,
            -37);
    private final OutsideService service = OutsideService.of(
            month -> PARAMETERS,
            month -> ByNeed.same(10),
            outside,
            contracts,
            new OutsideService.Places(providers, PlaceThinning.of(1, Luck.of(1)), 3));
    private final Organization organization = outside.bidding(NeedKind.HEALTH).get(0);

    @Test
    void contractedPlacesOpenAfterTheStartUp() {
        sign(1, 50, 3, false);
        service.apply(2);
        service.apply(3);
        assertThat(organization.contractedPlaces())
                .as("month 4 is the first of two")
                .isEmpty();
        service.apply(4);
        assertThat(outpost(1).places()).as("for month 5").isEqualTo(50);
        assertThat(outpost(1).type()).isEqualTo(ProviderType.OUTSIDE);
        assertThat(outpost(1).luckKey()).isEqualTo(organization.key());
        // 50 residents of 10 a worker
        assertThat(organization.means().contractStaff()).isEqualTo(5);
    }

    @Test
    void placesBeyondTheStaffItCanSendStayShut() {
        sign(1, 200, 0, false);
        sign(2, 100, 0, false);
        service.apply(5);
        // it can lead 60 · 0.5 = 30 staff, 18 are bound at home: 12 · 10 places, two thirds for the one, a third for
        // the other
        assertThat(outpost(1).places()).isEqualTo(80);
        assertThat(outpost(2).places()).isEqualTo(40);
    }

    @Test
    void placesCloseWithTheirContract() {
        Contract first = sign(1, 50, 0, false);
        Contract second = sign(2, 30, 0, false);
        service.apply(5);
        contracts.end(first, ContractEnd.COMPLETED, 6);
        service.apply(6);
        assertThat(outpost(1).places()).isZero();
        assertThat(outpost(2).places()).isEqualTo(30);
        contracts.end(second, ContractEnd.COMPLETED, 7);
        service.apply(7);
        assertThat(outpost(2).places()).isZero();
        assertThat(organization.means().contractStaff()).isZero();
        sign(1, 40, 8, false);
        service.apply(12);
        assertThat(outpost(1).places()).as("the same outpost").isEqualTo(40);
        assertThat(organization.contractedPlaces()).hasSize(2);
    }

    @Test
    void itLeavesNoRoots() {
        sign(1, 50, 0, false);
        double capability = organization.means().capability();
        for (int month = 0; month < 24; month++) {
            organization.means().receive(RevenueSource.CONTRACTS, 1_000);
            service.apply(month);
        }
        assertThat(organization.means().cash()).isZero();
        assertThat(organization.means().capability()).isEqualTo(capability);
        assertThat(organization.means().revenueLastYear(RevenueSource.CONTRACTS))
                .isEqualTo(12_000);
        assertThat(organizations.present()).isEmpty();
    }

    @Test
    void effortForWhatIsNotCountedMovesItsQuality() {
        Contract contract = sign(1, 50, 0, false);
        service.apply(5);
        assertThat(outpost(1).quality()).isEqualTo(0.8);
        contract.setEffort(0.5);
        service.apply(6);
        assertThat(outpost(1).quality()).isEqualTo(0.4);
    }

    @Test
    void clauseOnHukouHoldsInTheTownshipOfItsContract() {
        sign(1, 50, 0, true);
        sign(2, 50, 0, false);
        service.apply(5);
        assertThat(outpost(1).requiresEligibility()).isTrue();
        assertThat(outpost(2).requiresEligibility()).isFalse();
    }

    @Test
    void organizationWithoutContractIsNotHere() {
        service.apply(0);
        assertThat(organization.contractedPlaces()).isEmpty();
        assertThat(providers.count()).isZero();
    }

    private Provider outpost(int township) {
        return Objects.requireNonNull(organization.contractedPlaces(township), "outpost in township " + township);
    }

    private Contract sign(int township, int places, int start, boolean hukouClause) {
        return contracts.sign(
                Buyer.department(),
                organization,
                new Contract.Award(
                        NeedKind.HEALTH,
                        township,
                        Method.OPEN_TENDER,
                        6_000,
                        6_000,
                        places,
                        new ContractTerms(12, 0.5, 0.2, 0, hukouClause)),
                start);
    }
}
