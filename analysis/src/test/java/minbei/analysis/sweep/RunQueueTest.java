package minbei.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RunQueueTest {

    @Test
    void runsThatHaveEndedAreNotHandedOut() throws Exception {
        BitSet ended = new BitSet();
        ended.set(0);
        ended.set(2);
        RunQueue queue = RunQueue.of(4, ended);
        assertThat(queue.take()).hasValue(1);
        assertThat(queue.take()).hasValue(3);
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void noRunIsHandedOutAWindowAheadOfTheFirstUnfinished() throws Exception {
        RunQueue queue = RunQueue.of(3L * RunQueue.WINDOW, new BitSet());
        assertThat(queue.take(4 * RunQueue.WINDOW)).hasSize(RunQueue.WINDOW);
        for (long run = 1; run < RunQueue.WINDOW; run++) {
            queue.ended(run);
        }
        // All but the first have ended, yet the next must wait for it.
        CompletableFuture<OptionalLong> next = CompletableFuture.supplyAsync(() -> {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(next).isNotDone();
        queue.ended(0);
        assertThat(next.get()).hasValue(RunQueue.WINDOW);
    }

    @Test
    void stoppedQueueHandsOutNothingAndWaitsForWhatIsUnderWay() throws Exception {
        RunQueue queue = RunQueue.of(4, new BitSet());
        queue.take();
        queue.take();
        queue.stop();
        assertThat(queue.take()).isEmpty();
        queue.ended(0);
        queue.dropped();
        queue.awaitUnderWay();
        assertThat(queue.done()).isEqualTo(1);
    }

    @Test
    void moreRunsThanCanBeCountedAreRefused() {
        assertThatThrownBy(() -> RunQueue.of(1L << 31, new BitSet())).hasMessageContaining("must be at most");
    }
}
