package minbei.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OperationTest {

    private final Operation operation = new Operation();

    @Test
    void institutionSetsUpInItsFirstMonthAndWorksFromTheNext() {
        operation.settle(5, 1);
        assertThat(operation.isAtWork(5)).isFalse();
        assertThat(operation.isAtWork(6)).isTrue();
        operation.settle(6, 1);
        assertThat(operation.isAtWork(6)).isTrue();
    }

    @Test
    void institutionWithoutMoneyDoesNotWork() {
        assertThat(operation.isAtWork(0)).isFalse();
        operation.settle(5, 1);
        operation.settle(6, 0);
        assertThat(operation.isAtWork(6)).as("refused this month").isFalse();
        assertThat(operation.isAtWork(7)).isFalse();
        operation.settle(7, 1);
        assertThat(operation.isAtWork(7)).as("it sets up anew").isFalse();
        assertThat(operation.isAtWork(8)).isTrue();
    }

    @Test
    void secondLevelSetsUpAsTheFirstDoes() {
        operation.settle(0, 1);
        operation.settle(1, 2);
        assertThat(operation.extent(1)).isEqualTo(1);
        operation.settle(2, 2);
        assertThat(operation.extent(2)).isEqualTo(2);
    }
}
