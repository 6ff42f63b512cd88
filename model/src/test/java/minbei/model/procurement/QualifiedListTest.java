package minbei.model.procurement;

import static minbei.model.institution.Institution.M3C_QUALIFIED_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.procurement.bid.Market;
import org.junit.jupiter.api.Test;

/** M3c. */
final class QualifiedListTest {

    private static final ProcurementParameters PARAMETERS = Change.of("procurement.method.listAgeMonths", 24)
            .apply(TestWorld.parameters())
            .procurement();

    private final Organizations organizations = Organizations.none();
    private final PaidFor paid = new PaidFor(month -> PARAMETERS);
    private final Organization guest = SampleOrganization.of(90).fromOutside().enter(organizations);
    private final Market market = Market.of(organizations, new Guests(List.of(guest)));
    private final QualifiedList list = QualifiedList.of(month -> PARAMETERS, paid.system, market);

    private void month(int month) {
        market.count(month);
        list.apply(month);
    }

    @Test
    void whoeverIsRegisteredLongEnoughAndPassedItsLastInspectionIsOnIt() {
        paid.only(M3C_QUALIFIED_LIST);
        Organization old = SampleOrganization.of(1).registered(-14).enter(organizations);
        Organization young = SampleOrganization.of(2).registered(-13).enter(organizations);
        Organization failed = SampleOrganization.of(3).enter(organizations);
        failed.standing().inspected(2014, false);
        Organization passed = SampleOrganization.of(4).enter(organizations);
        passed.standing().inspected(2014, true);
        month(10);
        assertThat(old.trackRecord().isQualified(10)).as("24 months old").isTrue();
        assertThat(young.trackRecord().isQualified(10)).as("23 months old").isFalse();
        assertThat(failed.trackRecord().isQualified(10)).isFalse();
        assertThat(passed.trackRecord().isQualified(10)).isTrue();
        month(11);
        assertThat(young.trackRecord().isQualified(11)).isTrue();
    }

    @Test
    void inspectionsOfThoseFromOutsideAreTakenAsPassed() {
        paid.only(M3C_QUALIFIED_LIST);
        guest.standing().inspected(2014, false);
        month(10);
        assertThat(guest.trackRecord().isQualified(10)).isTrue();
    }

    @Test
    void anEntryHoldsAYearAndIsRenewedOnlyByWhoStillPasses() {
        paid.only(M3C_QUALIFIED_LIST);
        Organization good = SampleOrganization.of(1).enter(organizations);
        Organization lapses = SampleOrganization.of(2).enter(organizations);
        month(0);
        lapses.standing().inspected(2014, false);
        month(11);
        assertThat(lapses.trackRecord().isQualified(11))
                .as("its entry still holds")
                .isTrue();
        month(12);
        assertThat(lapses.trackRecord().isQualified(12)).isFalse();
        assertThat(good.trackRecord().isQualified(12)).isTrue();
    }

    @Test
    void aListThatIsNotPaidForEntersNobody() {
        paid.only();
        Organization good = SampleOrganization.of(1).enter(organizations);
        month(0);
        assertThat(good.trackRecord().isQualified(0)).isFalse();
    }

    /** Open tenders in two townships; of the organizations that would bid so many are too young for the list. */
    private static BuyingWorld tendering(int listed, int old, int young) {
        ModelParameters parameters = Change.of("procurement.qualifiedList", listed)
                .and("procurement.method.listAgeMonths", 60)
                .and("procurement.method.listSaving", 0.3)
                .and("procurement.methodMix.directedCommissioning", 0)
                .and("procurement.methodMix.openTender", 1)
                .and("procurement.hearing.base", 1)
                .and("procurement.bidding.bidCostYuan", 100)
                .and("procurement.bidding.costSpread", 0)
                .apply(BuyingWorld.onlyElderCare(100));
        BuyingWorld world = new BuyingWorld(2, parameters, 3);
        for (int key = 1; key <= old + young; key++) {
            SampleOrganization.of(key).registered(key <= old ? -100 : -30).enter(world.organizations);
        }
        return world.run(20);
    }

    private static double transactionCostPerAward(BuyingWorld world) {
        long awarded = world.rounds().ever().stream().filter(Round::isAwarded).count();
        return world.moved(Purpose.TRANSACTION_COSTS) / (double) awarded;
    }

    @Test
    void contractsStartAMonthEarlierAndSpendingOnTransactionsFalls() {
        BuyingWorld without = tendering(0, 4, 0);
        BuyingWorld with = tendering(1, 4, 0);
        // decided three months after the plan, or two; 0.06 of 240,000 yuan, less three tenths (those cut in December
        // cost less)
        assertThat(without.rounds().ever()).extracting(Round::monthsFromPlan).containsOnly(3);
        assertThat(with.rounds().ever()).extracting(Round::monthsFromPlan).containsOnly(2);
        assertThat(transactionCostPerAward(without)).isBetween(1_400_000.0, 1_440_000.0);
        assertThat(transactionCostPerAward(with) / transactionCostPerAward(without))
                .isBetween(0.69, 0.71);
    }

    @Test
    void whereMostAreYoungTheListLeavesAThinnerMarket() {
        BuyingWorld without = tendering(0, 1, 3);
        BuyingWorld with = tendering(1, 1, 3);
        assertThat(without.rounds().ever()).extracting(Round::validBids).contains(4);
        assertThat(with.rounds().ever())
                .filteredOn(Round::isAwarded)
                .extracting(Round::validBids)
                .containsOnly(1);
    }
}
