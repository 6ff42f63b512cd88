package minbei.analysis.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The fully sequential selection of the alternative with the highest mean, where replication r of all has the same seed.
 *
 * <p>Procedure KN with c = 1 (Kim and Nelson 2001, ACM TOMACS 11, 251–273), which allows common random numbers as it looks at differences
 * only: with k alternatives, error rate α, indifference δ and a first stage of n₀ replications, h² = (n₀ − 1) ((2 α / (k − 1))^(−2 / (n₀
 * − 1)) − 1), and S² the sample variance of the differences of two alternatives in the first stage. After r ≥ n₀ replications i leaves the
 * race if another ℓ in it is ahead by more than max(0, (h² S² / δ² − r) · δ / (2 r)) in the mean. If the best is ahead of all others by δ
 * or more, it is chosen with probability 1 − α or more (differences normal). If others are closer, one of those is chosen: of that there is
 * no proof, but {@code KimNelsonSelectionTest} shows it for a case.
 * Nelson and Matejcik's two stages (1995, Management Science 41) need equal variances of all differences, which policies do not have.
 */
public final class KimNelsonSelection {

    /** n₀: as few as a variance can rest on; {@link ConfidenceSequence#MIN_PAIRS} as well. */
    public static final int FIRST_STAGE = ConfidenceSequence.MIN_PAIRS;

    private final double indifference;
    private final double[][] boundary;
    private final List<Integer> race = new ArrayList<>();
    private final List<double[]> firstStage = new ArrayList<>();
    private final double[] sums;
    private final double errorRate;
    private int replications;

    private KimNelsonSelection(int alternatives, double indifference, double errorRate) {
        this.indifference = indifference;
        this.errorRate = errorRate;
        this.boundary = new double[alternatives][alternatives];
        this.sums = new double[alternatives];
        for (int i = 0; i < alternatives; i++) {
            race.add(i);
        }
    }

    /**
     * A race that has not begun.
     *
     * @param alternatives how many, 2 or more
     * @param indifference δ, the smallest difference worth telling, above 0, in the unit of the outcome
     * @param errorRate α, chance of a wrong choice, between 0 and ½
     * @return the race
     * @throws IllegalArgumentException if one of them is out of its range
     */
    public static KimNelsonSelection of(int alternatives, double indifference, double errorRate) {
        if (alternatives < 2) {
            throw new IllegalArgumentException("alternatives (" + alternatives + ") must be 2 or more");
        }
        if (!(indifference > 0) || Double.isInfinite(indifference)) {
            throw new IllegalArgumentException("indifference (" + indifference + ") must be above 0");
        }
        if (!(errorRate > 0 && errorRate < 0.5)) {
            throw new IllegalArgumentException("error rate (" + errorRate + ") must be between 0 and 0.5");
        }
        return new KimNelsonSelection(alternatives, indifference, errorRate);
    }

    /**
     * Takes the values of a replication. One in which an alternative of the race has no value ({@code NaN}) is left out.
     *
     * @param values one an alternative; those no longer in the race are not read
     */
    public void add(double... values) {
        if (race.stream().anyMatch(i -> Double.isNaN(values[i]))) {
            return;
        }
        replications++;
        for (int i : race) {
            sums[i] += values[i];
        }
        if (replications <= FIRST_STAGE) {
            firstStage.add(values.clone());
        }
        if (replications == FIRST_STAGE) {
            settleBoundary();
        }
        if (replications >= FIRST_STAGE) {
            eliminate();
        }
    }

    private void settleBoundary() {
        int freedom = FIRST_STAGE - 1;
        double h2 = freedom * (StrictMath.pow(2 * errorRate / (sums.length - 1), -2.0 / freedom) - 1);
        for (int i = 0; i < sums.length; i++) {
            for (int other = 0; other < sums.length; other++) {
                double deviation =
                        PairedDifference.sample(column(i), column(other)).standardDeviation();
                boundary[i][other] = h2 * deviation * deviation / (indifference * indifference);
            }
        }
    }

    private double[] column(int alternative) {
        return firstStage.stream().mapToDouble(row -> row[alternative]).toArray();
    }

    /** All are compared with those that were in the race before this replication, as the procedure asks. */
    private void eliminate() {
        List<Integer> before = List.copyOf(race);
        race.removeIf(i -> before.stream().anyMatch(other -> isBehind(i, other)));
    }

    private boolean isBehind(int i, int other) {
        double margin = Math.max(0, (boundary[i][other] - replications) * indifference / 2);
        return sums[other] - sums[i] > margin;
    }

    /** Alternatives still in the race, by number. */
    public List<Integer> race() {
        return List.copyOf(race);
    }

    /**
     * Whether the race is decided: one is left, or those left have been equal in every replication for as long as the procedure asks, and
     * more replications would not part them.
     */
    public boolean isDecided() {
        return replications >= FIRST_STAGE
                && race.stream()
                        .allMatch(i ->
                                race.stream().allMatch(other -> i.equals(other) || replications > boundary[i][other]));
    }

    /** The one with the highest mean of those in the race, the first of equals; −1 before the first replication. */
    public int best() {
        if (replications == 0) {
            return -1;
        }
        int best = race.get(0);
        for (int i : race) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Replications that count. */
    public int replications() {
        return replications;
    }
}
