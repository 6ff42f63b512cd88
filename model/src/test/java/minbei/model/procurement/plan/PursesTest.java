package minbei.model.procurement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.contract.Buyer;
import org.junit.jupiter.api.Test;

final class PursesTest {

    private static final Buyer DEPARTMENT = Buyer.department();
    private static final Buyer TOWNSHIP = Buyer.township(1);

    private final Purses purses = Purses.empty();

    /** 1,000 fen: a tenth to townships, 900 left; 80 % of them contractible: 720; half of these wanted: 360. */
    private void allotThousand() {
        purses.allot(0, 1_000, new Purses.Parting(0.8, 0.5, 0.1));
    }

    @Test
    void newMoneyPartsByTownshipShareThenWhatMayThenWhatIsWanted() {
        allotThousand();
        assertThat(purses.of(TOWNSHIP, 0)).isEqualTo(100);
        assertThat(purses.of(DEPARTMENT, 0)).isEqualTo(360);
        assertThat(purses.notWanted(0)).isEqualTo(360);
        assertThat(purses.notContractible(0)).isEqualTo(180);
        assertThat(purses.inAll(0)).isEqualTo(1_000);
        assertThat(purses.inAll(1)).isZero();
    }

    @Test
    void whatIsOwedIsAlsoPaidFromMoneyTheDepartmentWouldRatherNotUse() {
        allotThousand();
        assertThat(purses.forWhatIsOwed(DEPARTMENT, 0)).isEqualTo(900);
        purses.takeOwed(DEPARTMENT, 0, 500);
        // 360 wanted and 140 of the 360 not wanted
        assertThat(purses.of(DEPARTMENT, 0)).isZero();
        assertThat(purses.notWanted(0)).isEqualTo(220);
        assertThat(purses.notContractible(0)).isEqualTo(180);
        assertThat(purses.forWhatIsOwed(TOWNSHIP, 0)).isEqualTo(100);
    }

    @Test
    void moneyThatOthersUsedIsFirstWhatTheDepartmentDoesNotTouch() {
        allotThousand();
        purses.lower(0, 600);
        // 180 + 360 + 60 of what it wants to use
        assertThat(purses.notContractible(0)).isZero();
        assertThat(purses.notWanted(0)).isZero();
        assertThat(purses.of(DEPARTMENT, 0)).isEqualTo(300);
        assertThat(purses.of(TOWNSHIP, 0)).isEqualTo(100);
    }

    @Test
    void nobodyTakesMoreThanThereIs() {
        allotThousand();
        purses.take(DEPARTMENT, 0, 360);
        purses.putBack(DEPARTMENT, 0, 60);
        assertThat(purses.of(DEPARTMENT, 0)).isEqualTo(60);
        assertThatThrownBy(() -> purses.take(DEPARTMENT, 0, 61)).hasMessageContaining("61");
        assertThatThrownBy(() -> purses.takeOwed(DEPARTMENT, 0, 601)).hasMessageContaining("1 fen more");
    }

    @Test
    void yearEndEmptiesThem() {
        allotThousand();
        purses.close(0);
        assertThat(purses.inAll(0)).isZero();
    }
}
