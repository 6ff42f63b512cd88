package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many replications an experiment makes. */
public sealed interface Replications {

    /** So many as the file says, in each half. */
    record Fixed(int count) implements Replications {}

    /**
     * As many as fit into a time, by the costs that the file states. Nothing is measured when the program runs: the same file gives the
     * same replications on any machine, and on a slower one it takes longer. {@code compare --within} puts a measured
     * pilot in the place of these costs.
     *
     * @param minutes the time
     * @param processors how many work at it
     * @param secondsOfRun seconds one run takes in a district, by the name of the district
     * @param atLeast no fewer than these, also where they do not fit
     * @param atMost no more than these
     */
    record Within(BigDecimal minutes, int processors, Map<String, BigDecimal> secondsOfRun, int atLeast, int atMost)
            implements Replications {

        private static final double SECONDS_PER_MINUTE = 60;

        /** Copies the map. */
        public Within {
            secondsOfRun = Collections.unmodifiableMap(new LinkedHashMap<>(secondsOfRun));
        }

        /** Seconds of work that the time holds. */
        public double seconds() {
            return minutes.doubleValue() * SECONDS_PER_MINUTE * processors;
        }

        /**
         * How many replications fit.
         *
         * @param runs runs that one replication takes in both halves together, by district
         * @return {@code atLeast} to {@code atMost}
         */
        public int count(Map<String, Integer> runs) {
            double perReplication = secondsPerReplication(runs);
            long fitting = perReplication == 0 ? atMost : (long) Math.floor(seconds() / perReplication);
            return (int) Math.max(atLeast, Math.min(atMost, fitting));
        }

        /**
         * Seconds of work of one replication.
         *
         * @param runs runs that one replication takes in both halves together, by district
         * @return seconds
         */
        public double secondsPerReplication(Map<String, Integer> runs) {
            return runs.entrySet().stream()
                    .mapToDouble(entry -> entry.getValue()
                            * secondsOfRun
                                    .getOrDefault(entry.getKey(), BigDecimal.ZERO)
                                    .doubleValue())
                    .sum();
        }
    }
}
