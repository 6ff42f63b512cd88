package minbei.model.procurement.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import minbei.model.Change;
import minbei.model.contract.ContractTerms;
import minbei.model.organization.Organization;
import minbei.model.procurement.SampleOrganization;
import minbei.model.procurement.bid.Bid;
import org.junit.jupiter.api.Test;

/** 50 places at 336.37 yuan, two months to be financed ahead: 672.74 yuan a place. */
final class FeeFollowsTaskTest {

    private final Bazaar bazaar = new Bazaar(Change.of("procurement.bidding.prefinanceMonths", 2)
            .and("procurement.method.checkYuanPerUnit", 2)
            .and("growth.inefficiency", 0.1));
    private final PurchaseMethod method = FeeFollowsTask.of(bazaar.suppliers);

    private Organization enter(int key, int township, double capability, long cashYuan) {
        return SampleOrganization.of(key)
                .in(township)
                .capable(capability)
                .with(o -> o.means().setCash(cashYuan * 100))
                .enter(bazaar.organizations);
    }

    @Test
    void severalOfTheTownshipShareTheTaskByWhatEachCanTakeOn() {
        // 80 · 0.2² = 3.2 staff, 22 · 3.2 / 1.08 = 65 places, at most the project's 50; 80 · 0.15² = 1.8 staff,
        // 22 · 1.8 / 1.085 = 36 places
        Organization large = enter(1, 0, 0.2, 1_000_000);
        Organization small = enter(2, 0, 0.15, 1_000_000);
        enter(3, 1, 1, 1_000_000);
        Answer answer = bazaar.ask(method);
        assertThat(answer.heard()).containsExactly(large, small);
        assertThat(method.place(Bazaar.project(), answer, bazaar.suppliers.capacity(), 1))
                .extracting(placement -> placement.bid().organization(), Placement::places)
                .containsExactly(
                        // 50 · 50/86 = 29.1, 50 · 36/86 = 20.9
                        tuple(large, 29), tuple(small, 21));
    }

    @Test
    void whoIsPaidAfterTheFactTakesNoMoreThanItCanFinanceAhead() {
        // 10,000 yuan at about 67,274 fen: 14 places
        enter(1, 0, 1, 10_000);
        assertThat(bazaar.ask(method).bids()).extracting(Bid::places).containsExactly(14);
    }

    @Test
    void withoutCashNobodyTakesIt() {
        enter(1, 0, 1, 600);
        Answer answer = bazaar.ask(method);
        assertThat(answer.couldBid()).isEqualTo(1);
        assertThat(answer.bids()).isEmpty();
    }

    @Test
    void itIsPaidPerCountedUnitAtTheReferencePrice() {
        enter(1, 0, 1, 1_000_000);
        assertThat(bazaar.ask(method).bids()).extracting(Bid::priceFen).containsOnly(40_000L);
        assertThat(method.terms(bazaar.conditions(false, 0))).isEqualTo(new ContractTerms(12, 0, 0, 1, true));
    }

    @Test
    void itStartsTheNextMonthAndEachUnitIsChecked() {
        Conditions now = bazaar.conditions(false, 1);
        assertThat(method.months(now)).isEqualTo(1);
        // 2 % of 240,000 yuan and 2 yuan for each of 600 place-months
        assertThat(method.costFen(now, 24_000_000, 600)).isEqualTo(480_000 + 120_000);
    }
}
