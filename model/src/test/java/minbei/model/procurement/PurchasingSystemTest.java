package minbei.model.procurement;

import static minbei.model.institution.Institution.B8B_REVIEW;
import static minbei.model.institution.Institution.M2D_PURCHASING_RULES;
import static minbei.model.institution.Institution.M3A_FUNCTION_TRANSFER_CATALOGUE;
import static minbei.model.institution.Institution.M3C_QUALIFIED_LIST;
import static minbei.model.institution.Institution.M3E_PLATFORM;
import static minbei.model.institution.Institution.M5A_HUBS;
import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import org.junit.jupiter.api.Test;

/** What the small district of 12,000 residents pays for institutions of purchasing. */
final class PurchasingSystemTest {

    private static final Change NONE = Change.of("procurement.system.rulesYuan", 200)
            .and("procurement.system.functionTransferYuan", 601)
            .and("procurement.system.listCheckYuan", 600)
            .and("procurement.system.reviewYuan", 2_000)
            .and("procurement.system.platformYuan", 2_500);

    private final Ledger ledger = Ledger.of(Field.KEYS);

    private PurchasingSystem system(Change change) {
        ProcurementParameters parameters = change.apply(TestWorld.parameters()).procurement();
        return PurchasingSystem.of(month -> parameters, TestWorld.district().residents(), () -> 7, ledger);
    }

    @Test
    void nobodyClaimsForALeverThatIsNotPulled() {
        assertThat(system(NONE).claims(0)).isEmpty();
    }

    @Test
    void whatOthersRestOnIsClaimedFirst() {
        Change all = NONE.and("procurement.platform", 1)
                .and("procurement.qualifiedList", 1)
                .and("procurement.functionTransferCatalogue", 1)
                .and("procurement.rulesBind", 1);
        assertThat(system(all).claims(0))
                .extracting(Claim::institution)
                .containsExactly(
                        M2D_PURCHASING_RULES, M3A_FUNCTION_TRANSFER_CATALOGUE, M3C_QUALIFIED_LIST, M3E_PLATFORM);
    }

    @Test
    void twelveMonthsAddUpToTheYearToTheFen() {
        PurchasingSystem system = system(NONE.and("procurement.functionTransferCatalogue", 1));
        long year = 0;
        for (int month = 0; month < 12; month++) {
            year += system.claims(month).get(0).fen();
        }
        // 601 yuan · 1.2 = 721.20 yuan, which twelve does not divide
        assertThat(year).isEqualTo(72_120);
    }

    @Test
    void listCostsByOrganizationAndReviewByItsRigour() {
        // 600 yuan for each of seven
        assertThat(system(NONE.and("procurement.qualifiedList", 1)).claims(0))
                .containsExactly(new Claim(M3C_QUALIFIED_LIST, 420_000 / 12));
        // half of 2,000 yuan · 1.2
        assertThat(system(NONE.and("procurement.reviewRigour", 0.5)).claims(0))
                .containsExactly(new Claim(B8B_REVIEW, 120_000 / 12));
        assertThat(PurchasingSystem.yearlyFen(M5A_HUBS, TestWorld.parameters().procurement(), 12_000, 7))
                .as("no institution of purchasing")
                .isZero();
    }

    @Test
    void onlyWhatIsPaidRunsAndOnlyThatMonth() {
        PurchasingSystem system = system(NONE.and("procurement.platform", 1).and("procurement.rulesBind", 1));
        Funding funding = Funding.none();
        ledger.beginMonth();
        ledger.appropriate(Field.PURCHASING, 2_000);
        funding.grant(new Claim(M2D_PURCHASING_RULES, 2_000));
        funding.refuse(new Claim(M3E_PLATFORM, 25_000));
        system.settle(0, funding);
        assertThat(system.runs(M2D_PURCHASING_RULES)).isTrue();
        assertThat(system.runs(M3E_PLATFORM)).isFalse();
        assertThat(ledger.moved(Field.PURCHASING, Purpose.PURCHASING_SYSTEM)).isEqualTo(2_000);
        funding.clear();
        system.settle(1, funding);
        assertThat(system.runs(M2D_PURCHASING_RULES)).isFalse();
    }
}
