package minbei.model.observation;

import java.util.Arrays;

/**
 * The needs that are served in a world at the end of its last month, by numbers that are the same in every policy's world: who is served
 * under one policy and not under another can be told from two of them.
 */
public final class ServedNeeds {

    /** None. */
    public static final ServedNeeds NONE = of();

    private final long[] numbers;

    private ServedNeeds(long[] numbers) {
        this.numbers = numbers;
    }

    /**
     * Served needs.
     *
     * @param numbers of needs, as {@link minbei.model.need.NeedEpisodes#number} makes them up, in any order
     * @return them
     */
    public static ServedNeeds of(long... numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new ServedNeeds(sorted);
    }

    /** How many. */
    public int count() {
        return numbers.length;
    }

    /** Their numbers, ascending; a copy. */
    public long[] toArray() {
        return numbers.clone();
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

    @Override
    public boolean equals(Object other) {
        return other instanceof ServedNeeds served && Arrays.equals(numbers, served.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return numbers.length + " served needs";
    }
}
