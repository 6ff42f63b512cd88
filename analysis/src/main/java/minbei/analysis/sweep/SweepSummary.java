package minbei.analysis.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * What the points of a sweep say about one outcome in one district under one policy, gathered point by point, so that
 * nothing but bins and the best points is held.
 */
public final class SweepSummary {

    /** Into how many slices of its range a factor is cut. */
    public static final int SLICES = 6;

    /** How many of the best points are kept. */
    public static final int BEST = 60;

    /** How many points are kept for a picture of all; evenly spaced where there are more. */
    public static final int SHOWN = 1500;

    private final List<double[]> ranges;
    private final long points;
    private final BinnedMeans all = new BinnedMeans(1);
    private final List<BinnedMeans> slices = new ArrayList<>();
    private final BinnedMeans[][] pairs;
    private final PriorityQueue<Point> best = new PriorityQueue<>(Comparator.comparingDouble(Point::outcome)
            .thenComparing(Comparator.comparingLong(Point::point).reversed()));
    private final List<Point> shown = new ArrayList<>();
    private long added;

    /**
     * A point with its means over replications.
     *
     * @param point its number
     * @param values of the factors
     * @param outcome mean of the outcome
     * @param cost mean of the cost; {@code NaN} where none was kept
     */
    public record Point(long point, double[] values, double outcome, double cost) {}

    private SweepSummary(List<double[]> ranges, long points) {
        this.ranges = List.copyOf(ranges);
        this.points = points;
        int factors = ranges.size();
        this.pairs = new BinnedMeans[factors][factors];
        for (int one = 0; one < factors; one++) {
            slices.add(new BinnedMeans(SLICES));
            for (int other = 0; other < one; other++) {
                pairs[one][other] = new BinnedMeans(SLICES * SLICES);
            }
        }
    }

    /**
     * An empty summary.
     *
     * @param ranges smallest and largest value of each factor
     * @param points how many points come
     * @return takes points
     */
    public static SweepSummary of(List<double[]> ranges, long points) {
        return new SweepSummary(ranges, points);
    }

    /**
     * Adds a point.
     *
     * @param point a point with an outcome
     */
    public void add(Point point) {
        all.add(0, point.outcome());
        for (int one = 0; one < ranges.size(); one++) {
            int slice = slice(one, point.values()[one]);
            slices.get(one).add(slice, point.outcome());
            for (int other = 0; other < one; other++) {
                pairs[one][other].add(slice * SLICES + slice(other, point.values()[other]), point.outcome());
            }
        }
        best.add(point);
        if (best.size() > BEST) {
            best.poll();
        }
        long step = Math.max(1, (points + SHOWN - 1) / SHOWN);
        if (added % step == 0) {
            shown.add(point);
        }
        added++;
    }

    private int slice(int factor, double value) {
        double[] range = ranges.get(factor);
        double place = range[1] > range[0] ? (value - range[0]) / (range[1] - range[0]) : 0;
        return (int) Math.max(0, Math.min(SLICES - 1, place * SLICES));
    }

    /** How many points were added. */
    public long count() {
        return added;
    }

    /** Mean of the outcome over all points. */
    public double mean() {
        return all.mean(0);
    }

    /** Half the 95 % interval of that mean. */
    public double halfWidth() {
        return all.halfWidth(0);
    }

    /**
     * The mean outcome where a factor lies in a slice.
     *
     * @param factor number of the factor
     * @return one mean a slice; {@code NaN} where no point lies
     */
    public BinnedMeans slices(int factor) {
        return slices.get(factor);
    }

    /**
     * The mean outcome by the slices of two factors.
     *
     * @param one number of a factor
     * @param other number of another
     * @return means by {@code slice of the greater number · SLICES + slice of the lesser}
     */
    public BinnedMeans surface(int one, int other) {
        return pairs[Math.max(one, other)][Math.min(one, other)];
    }

    /**
     * How much of the outcome's variance a factor explains by itself: the variance of the means of its slices, weighted
     * by points and less what chance alone would give, over that of the points (ω², Hays 1963). An estimate of the
     * first-order index of Sobol'.
     *
     * @param factor number of the factor
     * @return 0 to 1; {@code NaN} with fewer points than slices
     */
    public double explained(int factor) {
        return slices.get(factor).explained();
    }

    /** The factors by what they explain, the strongest first. */
    public List<Integer> byStrength() {
        return IntStream.range(0, ranges.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer factor) -> -nanToZero(explained(factor))))
                .toList();
    }

    private static double nanToZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    /** The points with the greatest outcome, the best first. */
    public List<Point> best() {
        return best.stream()
                .sorted(Comparator.comparingDouble(Point::outcome).reversed().thenComparingLong(Point::point))
                .toList();
    }

    /** Points to show, in their order; all where they are few. */
    public List<Point> shown() {
        return List.copyOf(shown);
    }

    /** Smallest and largest value of a factor. */
    public double[] range(int factor) {
        return ranges.get(factor).clone();
    }
}
