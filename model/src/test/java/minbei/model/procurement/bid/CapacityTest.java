package minbei.model.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.growth.PlaceCost;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.procurement.SampleOrganization;
import org.junit.jupiter.api.Test;

/** Full capability leads 80 staff, half of it 80 · 0.5² = 20; a worker serves 22 old residents, 22 / (1 + 0.4 · 0.5) there. */
final class CapacityTest {

    private static final NeedKind OLD = NeedKind.ELDER_CARE;

    private final Contracts contracts = Contracts.none();
    private final Organization half = SampleOrganization.of(1).capable(0.5).enter(Organizations.none());

    private Capacity capacity() {
        ModelParameters parameters = Change.of("growth.staffLed", 80)
                .and("growth.staffExponent", 2)
                .and("growth.inefficiency", 0.4)
                .apply(TestWorld.parameters());
        PlaceCost placeCost = TestWorld.placeCost(month -> parameters);
        return Capacity.of(placeCost, contracts);
    }

    @Test
    void ownStaffLeavesRoomForTheRestOfWhatCanBeLed() {
        half.means().setOwnStaff(5);
        // (20 − 5) · 22 / 1.2 = 275
        assertThat(capacity().sparePlaces(half, OLD, 0)).isEqualTo(275);
        half.means().setOwnStaff(25);
        assertThat(capacity().sparePlaces(half, OLD, 0)).isZero();
    }

    @Test
    void contractsThatStillRunTakeRoomAndThoseThatHaveEndedDoNot() {
        Contract.Award award = new Contract.Award(
                OLD, 0, Method.OPEN_TENDER, 40_000, 40_000, 100, new ContractTerms(12, 0.5, 0, 0, false));
        contracts.sign(Buyer.department(), half, award, 0);
        // 20 · 22 / 1.2 = 366.7; less 100
        assertThat(capacity().sparePlaces(half, OLD, 11)).isEqualTo(266);
        assertThat(capacity().sparePlaces(half, OLD, 12)).isEqualTo(366);
    }
}
