package minbei.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class MeansTest {

    private final Means means = new Means();

    @Test
    void moneyAtHandIsWhatItStartedWithPlusRevenueLessCost() {
        means.setCash(1_000);
        means.receive(RevenueSource.FEES, 300);
        means.receive(RevenueSource.CONTRACTS, 500);
        means.payRunningCosts(2_000);
        means.spend(50);
        // 1,000 + 300 + 500 − 2,000 − 50
        assertThat(means.cash()).isEqualTo(-250);
        assertThat(means.costEver()).isEqualTo(2_050);
        assertThat(means.revenueThisMonth(RevenueSource.FEES)).isEqualTo(300);
        assertThat(means.revenueEver(RevenueSource.CONTRACTS)).isEqualTo(500);
    }

    @Test
    void moneyFlowsOneWay() {
        assertThatThrownBy(() -> means.receive(RevenueSource.FEES, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fees")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> means.spend(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> means.payRunningCosts(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(means.cash()).isZero();
    }

    @Test
    void revenueOfTheLastYearIsThatOfTwelveClosedMonths() {
        means.receive(RevenueSource.FEES, 100);
        assertThat(means.revenueLastYear()).as("the month is not closed").isZero();
        means.closeMonth();
        assertThat(means.revenueThisMonth(RevenueSource.FEES)).isZero();
        assertThat(means.revenueLastYear()).isEqualTo(100);
        for (int month = 2; month <= 12; month++) {
            means.receive(RevenueSource.FEES, month);
            means.closeMonth();
        }
        // 100 + 2 + 3 + … + 12 = 100 + 77
        assertThat(means.revenueLastYear(RevenueSource.FEES)).isEqualTo(177);
        means.receive(RevenueSource.DONATIONS, 13);
        means.closeMonth();
        // the hundred of thirteen months ago has left
        assertThat(means.revenueLastYear(RevenueSource.FEES)).isEqualTo(77);
        assertThat(means.revenueLastYear(RevenueSource.DONATIONS)).isEqualTo(13);
        assertThat(means.revenueLastYear()).isEqualTo(90);
        assertThat(means.revenueEver(RevenueSource.FEES)).isEqualTo(177);
    }

    @Test
    void costOfTasksIsTheirsAloneAndLeavesAfterAYear() {
        means.spend(600);
        means.payRunningCosts(10_000);
        means.closeMonth();
        assertThat(means.taskCostLastYear()).isEqualTo(600);
        for (int month = 0; month < 11; month++) {
            means.closeMonth();
        }
        assertThat(means.taskCostLastYear()).isEqualTo(600);
        means.closeMonth();
        assertThat(means.taskCostLastYear()).isZero();
    }

    @Test
    void governmentShareCountsAllButFeesAndGifts() {
        assertThat(means.governmentShare()).as("no revenue").isZero();
        means.receive(RevenueSource.CONTRACTS, 300);
        means.receive(RevenueSource.SMALL_PROJECTS, 50);
        means.receive(RevenueSource.GRANTS, 20);
        means.receive(RevenueSource.ASSISTANCE, 20);
        means.receive(RevenueSource.IN_KIND, 10);
        means.receive(RevenueSource.FEES, 350);
        means.receive(RevenueSource.DONATIONS, 250);
        assertThat(means.publicThisMonth()).isEqualTo(400);
        means.closeMonth();
        // (300 + 50 + 20 + 20 + 10) / 1,000
        assertThat(means.governmentShare()).isCloseTo(0.4, within(1e-15));
        assertThat(means.publicThisMonth()).isZero();
    }

    @Test
    void monthsInTheRedAreThoseClosedInARow() {
        means.setCash(-1);
        assertThat(means.monthsInTheRed()).isZero();
        means.closeMonth();
        means.closeMonth();
        assertThat(means.monthsInTheRed()).isEqualTo(2);
        means.receive(RevenueSource.FEES, 1);
        means.closeMonth();
        assertThat(means.monthsInTheRed())
                .as("nothing at hand is not below nothing")
                .isZero();
        means.payRunningCosts(1);
        means.closeMonth();
        assertThat(means.monthsInTheRed()).isEqualTo(1);
    }

    @Test
    void debtsThatAreGivenUpAreOnTheBooks() {
        means.setCash(-700);
        means.writeOffDebts();
        assertThat(means.cash()).isZero();
        assertThat(means.writtenOff()).isEqualTo(700);
        means.receive(RevenueSource.FEES, 5);
        means.writeOffDebts();
        assertThat(means.cash()).as("no debts, nothing given up").isEqualTo(5);
        assertThat(means.writtenOff()).isEqualTo(700);
    }

    @Test
    void staffIsOwnAndContractStaffTogether() {
        means.setOwnStaff(1.5);
        means.setContractStaff(2.25);
        assertThat(means.staff()).isEqualTo(3.75);
    }

    @Test
    void capabilityIsHeldBetweenNoneAndFull() {
        means.setCapability(1.2);
        assertThat(means.capability()).isEqualTo(1);
        means.setCapability(-0.1);
        assertThat(means.capability()).isZero();
    }

    @Test
    void whateverHappensMoneyAtHandIsAccountedFor() {
        long seed = 20140101;
        Random random = new Random(seed);
        RevenueSource[] sources = RevenueSource.values();
        means.setCash(5_000);
        for (int event = 0; event < 5_000; event++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> means.receive(sources[random.nextInt(sources.length)], random.nextInt(1_000));
                case 2 -> means.payRunningCosts(random.nextInt(1_000));
                case 3 -> means.spend(random.nextInt(1_000));
                default -> {
                    means.closeMonth();
                    if (means.monthsInTheRed() > 2) {
                        means.writeOffDebts();
                    }
                }
            }
            long received = 0;
            for (RevenueSource source : sources) {
                received += means.revenueEver(source);
            }
            assertThat(means.cash())
                    .as("event %d, seed %d", event, seed)
                    .isEqualTo(5_000 + received - means.costEver() + means.writtenOff());
        }
    }
}
