package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.budget.Field;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.money.Ledger;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organizations;
import minbei.model.procurement.plan.Purses;
import org.junit.jupiter.api.Test;

/** Ten places at 400 yuan for 30 months from month 1: 48,000 yuan a year, and 24,000 for the last half. */
final class AnniversariesTest {

    private static final int ELDER_CARE = NeedKind.ELDER_CARE.ordinal();
    private static final long YEAR = 4_800_000;

    private final Contracts contracts = Contracts.none();
    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final Purses purses = Purses.empty();
    private final List<Contract> unfunded = new ArrayList<>();
    private final Anniversaries anniversaries =
            new Anniversaries(contracts, ledger, purses, (contract, month) -> unfunded.add(contract));

    private Contract sign(Buyer buyer) {
        Contract.Award award = new Contract.Award(
                NeedKind.ELDER_CARE,
                0,
                Method.OPEN_TENDER,
                40_000,
                40_000,
                10,
                new ContractTerms(30, 0.4, 0.2, 0, false));
        return contracts.sign(buyer, SampleOrganization.of(1).enter(Organizations.none()), award, 1);
    }

    private void have(long fen, Purses.Parting by) {
        ledger.beginMonth();
        ledger.appropriate(ELDER_CARE, fen);
        purses.allot(ELDER_CARE, fen, by);
    }

    @Test
    void eachFurtherYearIsSetAsideOnTheAnniversaryAndTheLastForWhatIsLeft() {
        Contract contract = sign(Buyer.department());
        have(3 * YEAR, new Purses.Parting(1, 1, 0));
        for (int month = 1; month <= 12; month++) {
            anniversaries.apply(month);
        }
        assertThat(contract.committed()).as("the first year is signed for").isZero();
        anniversaries.apply(13);
        assertThat(contract.committed()).isEqualTo(YEAR);
        assertThat(ledger.committed(ELDER_CARE)).isEqualTo(YEAR);
        assertThat(purses.of(Buyer.department(), ELDER_CARE)).isEqualTo(2 * YEAR);
        anniversaries.apply(25);
        // months 25 to 30
        assertThat(contract.committed()).isEqualTo(YEAR + YEAR / 2);
        assertThat(unfunded).isEmpty();
    }

    @Test
    void contractWhoseNextYearIsNotThereEndsAndTakesNothing() {
        Contract contract = sign(Buyer.department());
        have(YEAR - 1, new Purses.Parting(1, 1, 0));
        anniversaries.apply(13);
        assertThat(unfunded).containsExactly(contract);
        assertThat(purses.of(Buyer.department(), ELDER_CARE)).isEqualTo(YEAR - 1);
        assertThat(ledger.committed(ELDER_CARE)).isZero();
    }

    @Test
    void departmentPaysWhatItOwesAlsoWithMoneyItWouldRatherNotUse() {
        Contract contract = sign(Buyer.department());
        have(YEAR, new Purses.Parting(0.8, 0, 0));
        anniversaries.apply(13);
        assertThat(contract.committed()).isEqualTo(YEAR);
        assertThat(unfunded).isEmpty();
    }

    @Test
    void townshipPaysFromThePurseOfTownshipsOnly() {
        Contract contract = sign(Buyer.township(0));
        have(2 * YEAR, new Purses.Parting(1, 1, 0.25));
        anniversaries.apply(13);
        assertThat(unfunded).containsExactly(contract);
    }
}
