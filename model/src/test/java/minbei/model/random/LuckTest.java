package minbei.model.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a draw hangs on, and what it does not hang on. */
final class LuckTest {

    private static final int MONTH = 7;

    @Test
    void sameArgumentsGiveTheSameNumber() {
        assertThat(Luck.of(42).bits(Stream.DEATH, 3, MONTH, 1))
                .isEqualTo(Luck.of(42).bits(Stream.DEATH, 3, MONTH, 1));
    }

    @Test
    void askingInBetweenChangesNothing() {
        Luck luck = Luck.of(42);
        long before = luck.bits(Stream.DEATH, 3, MONTH, 1);
        for (Stream stream : Stream.values()) {
            luck.normal(stream, 3, MONTH, 1);
            luck.exponential(stream, 4, MONTH + 1, 0);
        }
        assertThat(luck.bits(Stream.DEATH, 3, MONTH, 1)).isEqualTo(before);
    }

    @Test
    void seedIsKeptAsGiven() {
        assertThat(Luck.of(-5).seed()).isEqualTo(-5);
    }

    @Test
    void eachOfThe64BitsOfASeedCounts() {
        long[] first = new long[65];
        first[64] = Luck.of(20140101).bits(Stream.DEATH, 0, 0, 0);
        for (int bit = 0; bit < 64; bit++) {
            // bit 32 is the seed + 2³² of a generator that keeps an int
            first[bit] = Luck.of(20140101 ^ (1L << bit)).bits(Stream.DEATH, 0, 0, 0);
        }
        assertThat(Arrays.stream(first).distinct().count()).isEqualTo(65);
    }

    @Test
    void eachStreamHasItsOwnLuck() {
        Luck luck = Luck.of(42);
        long distinct = Arrays.stream(Stream.values())
                .mapToLong(stream -> luck.bits(stream, 3, MONTH, 1))
                .distinct()
                .count();
        assertThat(distinct).isEqualTo(Stream.values().length);
    }

    @Test
    void noTwoStreamsShareAKey() {
        long distinct =
                Arrays.stream(Stream.values()).mapToInt(Stream::key).distinct().count();
        assertThat(distinct).isEqualTo(Stream.values().length);
    }

    @Test
    void noTwoDrawsOfAStreamShareTheirBits() {
        Luck luck = Luck.of(42);
        // 64 entities, months of spin-up and run, 12 indices; the mix is a bijection, so this is certain, not likely
        long[] draws = new long[64 * 180 * 12];
        int count = 0;
        for (int entity = 0; entity < 64; entity++) {
            for (int occasion = -60; occasion < 120; occasion++) {
                for (int index = 0; index < 12; index++) {
                    draws[count++] = luck.bits(Stream.NEED_COURSE, entity, occasion, index);
                }
            }
        }
        assertThat(Arrays.stream(draws).distinct().count()).isEqualTo(draws.length);
    }

    @Test
    void neitherEntityNorOccasionNorIndexRunsIntoTheNext() {
        Luck luck = Luck.of(42);
        // the ends of each field beside the beginnings of the next one
        assertThat(new long[] {
                    luck.bits(Stream.DEATH, 0, 0, 4095),
                    luck.bits(Stream.DEATH, 0, 1, 0),
                    luck.bits(Stream.DEATH, 0, 0, 0),
                    luck.bits(Stream.DEATH, 1, 0, 0),
                    luck.bits(Stream.DEATH, 0, (1 << 20) - (1 << 15) - 1, 4095),
                    luck.bits(Stream.DEATH, 1, -(1 << 15), 0),
                    luck.bits(Stream.DEATH, Integer.MAX_VALUE, 0, 0)
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void monthsOfTheSpinUpHaveLuckOfTheirOwn() {
        Luck luck = Luck.of(42);
        long[] draws = new long[241];
        for (int month = -120; month <= 120; month++) {
            draws[month + 120] = luck.bits(Stream.ADMISSION, 3, month, 0);
        }
        assertThat(draws).doesNotHaveDuplicates();
    }

    @Test
    void entityOccasionAndIndexOutsideTheirDomainAreRefused() {
        Luck luck = Luck.of(42);
        assertThatThrownBy(() -> luck.bits(Stream.DEATH, -1, 0, 0)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> luck.bits(Stream.DEATH, 0, -(1 << 15) - 1, 0)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> luck.bits(Stream.DEATH, 0, 0, 4096)).isInstanceOf(AssertionError.class);
    }

    /**
     * Changes results: whoever makes this test red gives every world new luck. Reference values: the formula of the class in
     * Python's whole numbers modulo 2⁶⁴, keys of the streams NEED_ONSET 5, NEED_COURSE 7, ADMISSION 12.
     */
    @Test
    void drawsStayWhatTheyWere() {
        assertThat(Luck.of(1).bits(Stream.NEED_ONSET, 0, 0, 0)).isEqualTo(0x6f9ff3ee1f5d8888L);
        assertThat(Luck.of(1).bits(Stream.NEED_ONSET, 123_456, -60, 1)).isEqualTo(0xcea90f657475f758L);
        assertThat(Luck.of(-1).bits(Stream.ADMISSION, Integer.MAX_VALUE, 119, 4095))
                .isEqualTo(0x0f680dc6a03f5294L);
        assertThat(Luck.of(1 + (1L << 32)).bits(Stream.NEED_ONSET, 0, 0, 0)).isEqualTo(0x8af045bbf6e2caaeL);
        assertThat(Luck.of(20140101).bits(Stream.NEED_COURSE, 41, -37, 8)).isEqualTo(0xfdc0fde12b7df17dL);
        // 0x6f9ff3ee1f5d8888 >>> 11, times 2⁻⁵³
        assertThat(Luck.of(1).uniform(Stream.NEED_ONSET, 0, 0, 0)).isEqualTo(0.43603443683183774);
        assertThat(Luck.of(20140101).uniform(Stream.NEED_COURSE, 41, -37, 8)).isEqualTo(0.9912260699015787);
    }

    @Test
    void exponentialIsTheWaitingTimeOfTheSameUniform() {
        Luck luck = Luck.of(1);
        // −ln(1 − 0.43603443683183774)
        assertThat(luck.exponential(Stream.NEED_ONSET, 0, 0, 0)).isCloseTo(0.5727620875606849, within(1e-15));
    }

    @Test
    void normalTakesItsIndexAndTheNext() {
        Luck luck = Luck.of(1);
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - luck.uniform(Stream.NEED_ESTIMATE, 0, 2014, 4)));
        double angle = 2 * StrictMath.PI * luck.uniform(Stream.NEED_ESTIMATE, 0, 2014, 5);
        assertThat(luck.normal(Stream.NEED_ESTIMATE, 0, 2014, 4))
                .isCloseTo(radius * StrictMath.cos(angle), within(1e-12));
    }

    @Test
    void alternativesHaveBitsOfTheirOwnThatNoOtherMoves() {
        long draw = Luck.of(42).bits(Stream.PROVIDER_CHOICE, 3, MONTH, 1);
        long[] bits = new long[1_000];
        for (int name = 0; name < bits.length; name++) {
            bits[name] = Luck.bitsFor(draw, Luck.nameKey(name));
        }
        assertThat(Arrays.stream(bits).distinct().count()).isEqualTo(1_000);
        assertThat(Luck.bitsFor(draw, Luck.nameKey(7))).isEqualTo(bits[7]);
    }
}
