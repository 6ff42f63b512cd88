package minbei.model.procurement;

import static minbei.model.institution.Institution.B6C_CATALOGUE_GROWTH;
import static minbei.model.institution.Institution.M3A_FUNCTION_TRANSFER_CATALOGUE;
import static minbei.model.institution.Institution.M3B_PURCHASE_CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

/** M3a, M3b and B6c. */
final class CataloguesTest {

    private static final double EXACT = 1e-12;

    private static final ProcurementParameters PARAMETERS = Change.of("procurement.plan.contractibleShare", 0.75)
            .and("procurement.plan.catalogueContractibleShare", 0.95)
            .and("procurement.plan.tasksListedPerMonth", 0.1)
            .and("procurement.plan.catalogueItemShare", 0.5)
            .and("procurement.catalogueGrowth", 0.6)
            .apply(TestWorld.parameters())
            .procurement();

    private final PaidFor paid = new PaidFor(month -> PARAMETERS);
    private final Catalogues catalogues = Catalogues.of(month -> PARAMETERS, paid.system);

    @Test
    void draftingListsAPartOfTheTasksThatAreLeftEachMonth() {
        assertThat(catalogues.contractibleShare()).isEqualTo(0.75);
        paid.only(M3A_FUNCTION_TRANSFER_CATALOGUE);
        catalogues.apply(0);
        // 0.75 + 0.1 · 0.2, then a tenth of the 0.18 that are left
        assertThat(catalogues.contractibleShare()).isCloseTo(0.77, within(EXACT));
        catalogues.apply(1);
        assertThat(catalogues.contractibleShare()).isCloseTo(0.788, within(EXACT));
        assertThat(catalogues.itemShare()).as("it is no purchase catalogue").isZero();
    }

    @Test
    void transferCatalogueThatNobodyKeepsUpFallsOutOfUseAsFast() {
        paid.only(M3A_FUNCTION_TRANSFER_CATALOGUE);
        catalogues.apply(0);
        paid.only();
        catalogues.apply(1);
        // 0.77 − 0.1 · 0.02
        assertThat(catalogues.contractibleShare()).isCloseTo(0.768, within(EXACT));
    }

    @Test
    void purchaseCatalogueHoldsItsPartAtOnceAndOnlyWhilePaid() {
        paid.only(M3B_PURCHASE_CATALOGUE);
        catalogues.apply(0);
        assertThat(catalogues.itemShare()).isEqualTo(0.5);
        assertThat(catalogues.contractibleShare()).as("it transfers no task").isEqualTo(0.75);
        paid.only();
        catalogues.apply(1);
        assertThat(catalogues.itemShare()).isZero();
    }

    @Test
    void stepByStepItGainsAPartOfTheRestEachMonthAndKeepsItOverAPause() {
        paid.only(B6C_CATALOGUE_GROWTH);
        catalogues.apply(0);
        // 0.6 / 12 a month: 0.05, then 0.05 + 0.05 · 0.95
        assertThat(catalogues.itemShare()).isCloseTo(0.05, within(EXACT));
        catalogues.apply(1);
        assertThat(catalogues.itemShare()).isCloseTo(0.0975, within(EXACT));
        paid.only();
        catalogues.apply(2);
        assertThat(catalogues.itemShare()).isZero();
        paid.only(B6C_CATALOGUE_GROWTH);
        catalogues.apply(3);
        // 0.0975 + 0.05 · 0.9025
        assertThat(catalogues.itemShare()).isCloseTo(0.142625, within(EXACT));
    }

    @Test
    void ofTheTwoPurchaseCataloguesTheLargerCountsNeverTheirSum() {
        paid.only(M3B_PURCHASE_CATALOGUE, B6C_CATALOGUE_GROWTH);
        for (int month = 0; month < 13; month++) {
            catalogues.apply(month);
        }
        // 1 − 0.95¹³ = 0.487 is less than 0.5, 1 − 0.95¹⁴ = 0.512 more
        assertThat(catalogues.itemShare()).isEqualTo(0.5);
        catalogues.apply(13);
        assertThat(catalogues.itemShare()).isCloseTo(1 - Math.pow(0.95, 14), within(EXACT));
    }

    /** A year's money for eight projects of 50 places, in a township that lacks 440; only part of the tasks may be handed over. */
    private static BuyingWorld transferring(int catalogue, double openness) {
        ModelParameters parameters = Change.of("procurement.plan.contractibleShare", 0.5)
                .and("procurement.plan.catalogueContractibleShare", 1)
                .and("procurement.functionTransferCatalogue", catalogue)
                .and("department.opennessAtStart", openness)
                .apply(BuyingWorld.onlyElderCare(100));
        BuyingWorld world = new BuyingWorld(1, parameters, 1);
        SampleOrganization.of(1).enter(world.organizations);
        return world.run(36);
    }

    @Test
    void moreTasksThatMayBeHandedOverBecomeMoreContracts() {
        BuyingWorld without = transferring(0, 1);
        BuyingWorld with = transferring(1, 1);
        long half = without.moved(Purpose.CONTRACTS);
        // 0.08 of the rest a month: over three years 0.5 grows to a mean of 1 − 0.5 · Σ 0.92ᵐ / 36, m = 1 … 36: 0.848
        // of the money, not 0.5
        assertThat((double) with.moved(Purpose.CONTRACTS) / half).isBetween(1.4, 1.7);
        assertThat(with.moved(Purpose.RETURNED_NOT_CONTRACTIBLE))
                .isLessThan(without.moved(Purpose.RETURNED_NOT_CONTRACTIBLE) / 2);
    }

    @Test
    void departmentThatDoesNotWantToBuyHandsOverNothingWhateverTheCatalogueSays() {
        BuyingWorld with = transferring(1, 0);
        assertThat(with.contracts.ever()).isEmpty();
        // 600 yuan per 10,000 residents and year, two of them, three years
        assertThat(with.moved(Field.PURCHASING, Purpose.PURCHASING_SYSTEM)).isEqualTo(360_000);
        assertThat(with.moved(Purpose.RETURNED_NOT_WANTED)).isPositive();
    }

    /** Open tenders among four able organizations of which one in ten hears of a call, but six in ten of a standard item. */
    private static BuyingWorld tendering(Change catalogue, int months) {
        ModelParameters parameters = catalogue
                .and("procurement.methodMix.directedCommissioning", 0)
                .and("procurement.methodMix.openTender", 1)
                .and("procurement.hearing.base", 0.1)
                .and("procurement.hearing.catalogue", 0.6)
                .and("procurement.hearing.experience", 0)
                .and("procurement.plan.catalogueItemShare", 1)
                .and("procurement.bidding.bidCostYuan", 100)
                .and("procurement.plan.restMonths", 0)
                .apply(BuyingWorld.onlyElderCare(100));
        BuyingWorld world = new BuyingWorld(4, parameters, 5);
        for (int key = 1; key <= 4; key++) {
            SampleOrganization.of(key).enter(world.organizations);
        }
        return world.run(months);
    }

    private static double failed(BuyingWorld world) {
        return world.rounds().ever().stream()
                        .filter(round -> !round.isAwarded())
                        .count()
                / (double) world.rounds().ever().size();
    }

    private static double bidders(BuyingWorld world, int year) {
        return world.rounds().ever().stream()
                .filter(round -> round.month() / 12 == year)
                .mapToInt(Round::validBids)
                .average()
                .orElseThrow();
    }

    @Test
    void itemsKnownAheadDrawMoreBiddersAndFewerCallsFail() {
        BuyingWorld without = tendering(Change.of("procurement.purchaseCatalogue", 0), 24);
        BuyingWorld with = tendering(Change.of("procurement.purchaseCatalogue", 1), 24);
        assertThat(without.rounds().ever()).hasSizeGreaterThan(30);
        // of four, each hearing with chance 0.1 or 1 − 0.9 · 0.4 = 0.64: nobody comes to 0.66 and 0.02 of the calls
        assertThat(failed(without)).isGreaterThan(0.4);
        assertThat(failed(with)).isLessThan(0.1);
        assertThat(bidders(with, 1)).isGreaterThan(bidders(without, 1) + 1);
    }

    @Test
    void whereTheCatalogueIsBuiltUpBiddersComeInGrowingNumbers() {
        BuyingWorld growing = tendering(Change.of("procurement.catalogueGrowth", 0.5), 36);
        // 0.20 of the projects are standard items in the middle of the first year, 0.65 in that of the third
        assertThat(bidders(growing, 2)).isGreaterThan(bidders(growing, 0) + 0.4);
    }

    /** The first months after March of the second year in which a contract of a place that lost its own then is signed. */
    private static int monthsUntilAnswered(int catalogue) {
        ModelParameters parameters = Change.of("procurement.purchaseCatalogue", catalogue)
                .and("procurement.plan.catalogueItemShare", 1)
                .and("procurement.termMonths", 60)
                .apply(BuyingWorld.onlyElderCare(400));
        BuyingWorld world = new BuyingWorld(1, parameters, 1);
        SampleOrganization.of(1).enter(world.organizations);
        world.run(15);
        int signed = world.contracts.ever().size();
        Contract lost = world.contracts.running().get(0);
        world.ledger.release(NeedKind.ELDER_CARE.ordinal(), lost.committed());
        world.contracts.end(lost, ContractEnd.COMPLETED, 15);
        while (world.contracts.ever().size() == signed) {
            world.step();
        }
        return world.month() - 15;
    }

    @Test
    void whereANeedOpensWithinTheYearTheCatalogueFollowsInJanuaryOnly() {
        assertThat(monthsUntilAnswered(0))
                .as("planned, commissioned and signed at once")
                .isEqualTo(1);
        // April of the second year is month 15, January of the third 24
        assertThat(monthsUntilAnswered(1)).isEqualTo(10);
    }
}
