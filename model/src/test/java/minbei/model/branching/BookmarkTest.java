package minbei.model.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** A bookmark takes everything back that is reached, and refuses what it cannot take back. */
final class BookmarkTest {

    /** What an object of each kind of field is taken back to. */
    private static final class Everything {
        private byte aByte = 1;
        private short aShort = 2;
        private char aChar = 'c';
        private int anInt = 4;
        private long aLong = Long.MIN_VALUE;
        private float aFloat = -0.0f;
        private double aDouble = Double.NaN;
        private boolean aBoolean = true;
        private String aText = "as it was";
        private int[] replaced = {1, 2, 3};
        private final double[] written = {1.5, 2.5};
        private final Object[][] nested = {{"a", new int[] {7}}, {null}};
        private final List<String> list = new ArrayList<>(List.of("one", "two"));
        private final Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2));
        private final PriorityQueue<Integer> queue = new PriorityQueue<>(List.of(5, 3, 9, 1));
        private final Map<String, int[]> linked = new LinkedHashMap<>();
        private final Map<Integer, String> sorted = new TreeMap<>();
        private final Map<TimeUnit, String> byEnum = new EnumMap<>(TimeUnit.class);
        private final BitSet bits = new BitSet();
        private final List<String> copied = List.of("never", "changes");

        Everything() {
            linked.put("z", new int[] {1});
            linked.put("a", new int[] {2});
            sorted.put(3, "three");
            byEnum.put(TimeUnit.DAYS, "days");
            bits.set(70);
        }

        void change() {
            aByte++;
            aShort++;
            aChar++;
            anInt++;
            aLong--;
            aFloat = 0;
            aDouble = 1;
            aBoolean = false;
            aText = "changed";
            replaced[0] = 100;
            replaced = new int[] {9};
            written[1] = -1;
            ((int[]) nested[0][1])[0] = 8;
            nested[1] = new Object[] {"new"};
            list.remove(0);
            list.add("three");
            deque.addFirst(0);
            queue.poll();
            queue.add(0);
            linked.remove("z");
            linked.get("a")[0] = 20;
            linked.put("z", new int[] {1});
            sorted.clear();
            byEnum.put(TimeUnit.HOURS, "hours");
            bits.clear();
            bits.set(3);
        }

        String told() {
            List<Object> all =
                    new ArrayList<>(List.of(aByte, aShort, aChar, anInt, aLong, aBoolean, aText, list, deque));
            all.add(Float.floatToRawIntBits(aFloat));
            all.add(Double.doubleToRawLongBits(aDouble));
            all.add(Arrays.toString(replaced) + Arrays.toString(written) + Arrays.deepToString(nested));
            linked.forEach((key, value) -> all.add(key + Arrays.toString(value)));
            all.add(sorted + " " + byEnum + " " + bits + " " + copied);
            PriorityQueue<Integer> rest = new PriorityQueue<>(queue);
            while (!rest.isEmpty()) {
                all.add(rest.poll());
            }
            return all.toString();
        }
    }

    @Test
    void everyKindOfFieldArrayAndCollectionIsTakenBackAsOftenAsOneLikes() {
        Everything world = new Everything();
        String before = world.told();
        Bookmark bookmark = Bookmark.at(world, List.of());
        for (int time = 0; time < 2; time++) {
            world.change();
            assertThat(world.told()).isNotEqualTo(before);
            bookmark.takeBack();
            assertThat(world.told()).isEqualTo(before);
        }
    }

    /** A counter that only a lambda holds. */
    private static IntSupplier counter() {
        int[] count = {0};
        return () -> count[0]++;
    }

    @Test
    void whatOnlyARuleWrittenAsALambdaHoldsIsTakenBackToo() {
        IntSupplier rule = counter();
        Bookmark bookmark = Bookmark.at(List.of(rule), List.of());
        assertThat(rule.getAsInt()).isZero();
        assertThat(rule.getAsInt()).isEqualTo(1);
        bookmark.takeBack();
        assertThat(rule.getAsInt()).isZero();
    }

    /** One that holds itself and another. */
    private static final class Knot {
        private Knot next = this;
        private int visits;
    }

    @Test
    void objectsThatHoldEachOtherAreTakenBackOnce() {
        Knot one = new Knot();
        Knot other = new Knot();
        one.next = other;
        other.next = one;
        Bookmark bookmark = Bookmark.at(one, List.of());
        other.visits = 5;
        other.next = other;
        bookmark.takeBack();
        assertThat(other.visits).isZero();
        assertThat(other.next).isSameAs(one);
    }

    @Test
    void bookmarksAreTakenBackToOneWithinTheOther() {
        Knot world = new Knot();
        Bookmark outer = Bookmark.at(world, List.of());
        world.visits = 1;
        Bookmark inner = Bookmark.at(world, List.of());
        world.visits = 2;
        inner.takeBack();
        assertThat(world.visits).isEqualTo(1);
        outer.takeBack();
        assertThat(world.visits).isZero();
    }

    @Test
    void whatIsGivenFromOutsideIsLeftAlone() {
        Knot given = new Knot();
        Bookmark bookmark = Bookmark.at(new Object[] {given}, List.of(Knot.class));
        given.visits = 3;
        bookmark.takeBack();
        assertThat(given.visits).isEqualTo(3);
    }

    @Test
    void whatCannotBeTakenBackIsRefusedWhenTheBookmarkIsSet() {
        assertThatThrownBy(() -> Bookmark.at(new Object[] {new AtomicInteger()}, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.util.concurrent.atomic.AtomicInteger cannot be taken back");
        assertThatThrownBy(() -> Bookmark.at(new Object[] {new ArrayList<>(List.of(1)).subList(0, 1)}, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.util.ArrayList$SubList cannot be taken back");
    }
}
