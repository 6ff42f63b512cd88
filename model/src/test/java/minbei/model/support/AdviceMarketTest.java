package minbei.model.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import org.junit.jupiter.api.Test;

/** What support organizations sell, and what the offices of M4d do to its price; a worker 6,000, a room 2,400 yuan a month. */
final class AdviceMarketTest {

    private static final Change EVERYBODY = Change.of("support.advice.consideredPerMonth", 1)
            .and("support.advice.cashShare", 0.02)
            .and("support.advice.clientsPerAdviser", 6)
            .and("support.advice.step", 0.1);

    private static Organization buyer(SupportFixture fixture, int key, long yuan) {
        Organization buyer = OrganizationOf.key(key).registered(fixture.organizations);
        buyer.means().setCash(100 * yuan);
        return buyer;
    }

    @Test
    void adviceCostsWorkerAndRoomSharedByClientsAndTheBuyerLearns() {
        SupportFixture fixture = new SupportFixture(EVERYBODY);
        Organization seller = fixture.helper(1, 0.5);
        Organization buyer = buyer(fixture, 2, 100_000);
        fixture.month(0);
        // (6,000 + 2,400) / 6 = 1,400 yuan, less than 0.02 · 100,000
        assertThat(seller.means().revenueThisMonth(RevenueSource.FEES)).isEqualTo(140_000);
        assertThat(buyer.means().cash()).isEqualTo(10_000_000 - 140_000);
        assertThat(buyer.means().capability()).isEqualTo(0.05, within(1e-12)); // 0.1 · 0.5 · 1
        assertThat(fixture.support.market().advised()).isEqualTo(1);
    }

    @Test
    void withARoomFreeOfRentAdviceIsCheaperAndThePoorerCanPayForIt() {
        SupportFixture fixture = new SupportFixture(EVERYBODY);
        Organization seller = fixture.helper(1, 0.5);
        Organization buyer = buyer(fixture, 2, 60_000); // would give 1,200 yuan
        fixture.month(0);
        assertThat(buyer.means().capability()).isZero();
        seller.means().setRentFree(true);
        fixture.month(1);
        assertThat(fixture.support.market().meanPriceYuan()).isEqualTo(1_000); // 6,000 / 6
        assertThat(buyer.means().capability()).isEqualTo(0.05, within(1e-12));
    }

    @Test
    void theCheaperSellerIsAskedFirstAsLongAsItHasTime() {
        SupportFixture fixture = new SupportFixture(EVERYBODY);
        Organization dear = fixture.helper(1, 0.5);
        Organization cheap = fixture.helper(2, 0.5);
        cheap.means().setRentFree(true);
        for (int key = 3; key < 11; key++) {
            buyer(fixture, key, 1_000_000);
        }
        fixture.month(0);
        // eight buyers, six clients each
        assertThat(cheap.means().revenueThisMonth(RevenueSource.FEES)).isEqualTo(6 * 100_000);
        assertThat(dear.means().revenueThisMonth(RevenueSource.FEES)).isEqualTo(2 * 140_000);
    }

    @Test
    void whoHoldsAContractHasFewerAdvisersForTheMarket() {
        SupportFixture fixture = new SupportFixture(EVERYBODY.and("support.functions.evaluation", 1));
        Organization seller = fixture.helper(1, 0.5);
        buyer(fixture, 2, 1_000_000);
        fixture.month(0);
        assertThat(fixture.support.market().advised()).isZero(); // its one adviser is busy
        seller.means().setOwnStaff(2);
        fixture.month(1);
        assertThat(fixture.support.market().advised()).isEqualTo(1);
    }

    @Test
    void withoutSellersNobodyIsAdvised() {
        SupportFixture fixture = new SupportFixture(EVERYBODY);
        Organization buyer = buyer(fixture, 2, 1_000_000);
        fixture.month(0);
        assertThat(buyer.means().capability()).isZero();
        assertThat(fixture.support.market().meanPriceYuan()).isNaN();
    }
}
