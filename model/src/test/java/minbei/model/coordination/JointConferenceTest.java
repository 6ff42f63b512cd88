package minbei.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.contract.Buyer;
import org.junit.jupiter.api.Test;

final class JointConferenceTest {

    private final Operation operation = new Operation();
    private final JointConference conference = JointConference.of(operation);

    @Test
    void refusalsAreHeardOnceItSits() {
        operation.settle(2, 1);
        assertThat(conference.sits(2)).isFalse();
        operation.settle(3, 1);
        assertThat(conference.sits(3)).isTrue();
    }

    @Test
    void townshipsSitInItAtTheSecondLevelOnly() {
        operation.settle(2, 1);
        assertThat(conference.hasSeatFor(Buyer.department(), 3)).isTrue();
        assertThat(conference.hasSeatFor(Buyer.township(4), 3)).isFalse();
        operation.settle(3, 2);
        operation.settle(4, 2);
        assertThat(conference.hasSeatFor(Buyer.township(4), 4)).isTrue();
    }

    @Test
    void conferenceWithoutMoneyDoesNotSit() {
        operation.settle(2, 2);
        operation.settle(3, 0);
        assertThat(conference.sits(3)).isFalse();
        assertThat(conference.hasSeatFor(Buyer.department(), 3)).isFalse();
    }
}
