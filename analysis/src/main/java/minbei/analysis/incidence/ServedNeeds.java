package minbei.analysis.incidence;

import java.util.Arrays;
import minbei.model.RunInput;
import minbei.model.SocialServiceModel;
import minbei.model.StateQuantity;
import minbei.model.WorldState;

/** The needs that are served in a world at the end of its last month, by their numbers. */
public final class ServedNeeds {

    private final long[] numbers;

    private ServedNeeds(long[] numbers) {
        this.numbers = numbers;
    }

    /**
     * Runs a world to its end.
     *
     * @param input everything it hangs on besides its seed
     * @param seed its seed
     * @return the needs that are served then
     */
    public static ServedNeeds of(RunInput input, long seed) {
        SocialServiceModel model = SocialServiceModel.of(input, seed);
        model.start();
        while (!model.isOver()) {
            model.schedule.step(model);
        }
        ServedNeeds served = of(model.state());
        model.finish();
        return served;
    }

    private static ServedNeeds of(WorldState state) {
        Collector collector = new Collector();
        state.read(collector);
        long[] numbers = Arrays.copyOf(collector.numbers, collector.size);
        Arrays.sort(numbers);
        return new ServedNeeds(numbers);
    }

    /**
     * Served needs of given numbers.
     *
     * @param numbers numbers of needs, as {@link WorldState} makes them up
     * @return them
     */
    static ServedNeeds of(long... numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new ServedNeeds(sorted);
    }

    /** How many. */
    public int count() {
        return numbers.length;
    }

    /**
     * How many are served here and not there. A need that is over there counts too: it is not served.
     *
     * @param other another world
     * @return 0 or more
     */
    public int notServedIn(ServedNeeds other) {
        int missing = 0;
        for (long number : numbers) {
            if (Arrays.binarySearch(other.numbers, number) < 0) {
                missing++;
            }
        }
        return missing;
    }

    private static final class Collector implements WorldState.Reader {

        private static final long NOBODY = -1;

        private long[] numbers = new long[1024];
        private int size;

        @Override
        public void value(StateQuantity quantity, long entity, long value) {
            if (quantity == StateQuantity.SERVED_BY && value != NOBODY) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size);
                }
                numbers[size++] = entity;
            }
        }
    }
}
