package minbei.model.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LargestRemainderTest {

    @Test
    void largestFractionGetsWhatIsLeft() {
        // quotas of 7: 50/100 · 7 = 3.5, 2.1, 1.4; whole parts 3 + 2 + 1 = 6, the one left goes to .5
        assertThat(LargestRemainder.share(7, new double[] {50, 30, 20})).containsExactly(4, 2, 1);
        // quotas of 10: 1.6, 2.7, 5.7; whole parts 8, two left go to .7 and .7
        assertThat(LargestRemainder.share(10, new double[] {0.16, 0.27, 0.57})).containsExactly(1, 3, 6);
    }

    @Test
    void tiesGoToTheEarlierClaim() {
        // 10 / 3 = 3⅓ each, one left
        assertThat(LargestRemainder.share(10, new double[] {1, 1, 1})).containsExactly(4, 3, 3);
        // 2 · ¼ = ½ each, two left
        assertThat(LargestRemainder.share(2, new double[] {1, 1, 1, 1})).containsExactly(1, 1, 0, 0);
    }

    @Test
    void claimOfNothingGetsNothing() {
        assertThat(LargestRemainder.share(5, new double[] {0, 3, 0, 1})).containsExactly(0, 4, 0, 1);
    }

    @Test
    void nothingIsSharedAmongAnybodyAndNobody() {
        assertThat(LargestRemainder.share(0, new double[] {1, 2})).containsExactly(0, 0);
        assertThat(LargestRemainder.share(0, new double[] {0, 0})).containsExactly(0, 0);
        assertThat(LargestRemainder.share(0, new double[] {})).isEmpty();
    }

    @Test
    void somethingIsNotSharedAmongNobody() {
        assertThatThrownBy(() -> LargestRemainder.share(3, new double[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> LargestRemainder.share(1, new double[] {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesAddUpAndStayWithinOneOfTheirQuota() {
        long seed = 20140101;
        Random random = new Random(seed);
        for (int run = 0; run < 2_000; run++) {
            double[] weights = weights(random);
            long total = (long) Math.pow(10, 9 * random.nextDouble());
            double sum = Arrays.stream(weights).sum();
            long[] shares = LargestRemainder.share(total, weights);
            assertThat(Arrays.stream(shares).sum())
                    .as("sum of run %d, seed %d", run, seed)
                    .isEqualTo(total);
            for (int i = 0; i < shares.length; i++) {
                double quota = total * weights[i] / sum;
                assertThat(shares[i] - quota)
                        .as("share %d of run %d, seed %d", i, run, seed)
                        .isBetween(-1.0, 1.0);
            }
        }
    }

    @Test
    void largerClaimNeverGetsLess() {
        long seed = 20140102;
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            double[] weights = weights(random);
            Arrays.sort(weights);
            long[] shares = LargestRemainder.share(random.nextInt(1_000_000), weights);
            assertThat(shares).as("run %d, seed %d", run, seed).isSorted();
        }
    }

    @Test
    void sharesOfAmountsBeyondExactDecimalsAddUp() {
        long seed = 20140103;
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            double[] weights = weights(random);
            // near 2⁵³, where quotas are rounded to whole numbers, too many or too few may be handed out at first
            long total = (1L << 53) - random.nextInt(1_000_000);
            long[] shares = LargestRemainder.share(total, weights);
            assertThat(Arrays.stream(shares).sum())
                    .as("run %d, seed %d", run, seed)
                    .isEqualTo(total);
            assertThat(Arrays.stream(shares)).as("run %d, seed %d", run, seed).allMatch(share -> share >= 0);
        }
    }

    /** One to forty claims, a tenth of them of nothing, spread over six powers of ten; all differ. */
    private static double[] weights(Random random) {
        double[] weights = new double[1 + random.nextInt(40)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(10) == 0 ? 0 : Math.pow(10, 6 * random.nextDouble() - 3);
        }
        weights[0] = 1;
        return weights;
    }
}
