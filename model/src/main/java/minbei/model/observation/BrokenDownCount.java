package minbei.model.observation;

import java.util.Arrays;
import minbei.model.organization.Organization;

/**
 * How many organizations belong to each category of some breakdowns, and the sum of a measure over them.
 *
 * <p>Sums are of whole numbers (fen, or millionths of a measure), so that the order of organizations does not matter.
 */
final class BrokenDownCount {

    /** What a sum of measures is divided by. */
    static final double MILLION = 1e6;

    private final OrganizationBreakdown[] breakdowns;
    private final int[][] counts;
    private final long[][] sums;

    BrokenDownCount(OrganizationBreakdown... breakdowns) {
        this.breakdowns = breakdowns.clone();
        this.counts = new int[breakdowns.length][];
        this.sums = new long[breakdowns.length][];
        for (int b = 0; b < breakdowns.length; b++) {
            int categories = breakdowns[b].categories().size();
            counts[b] = new int[categories];
            sums[b] = new long[categories];
        }
    }

    void clear() {
        for (int b = 0; b < counts.length; b++) {
            Arrays.fill(counts[b], 0);
            Arrays.fill(sums[b], 0);
        }
    }

    void add(Organization organization) {
        add(organization, 0);
    }

    void addMeasure(Organization organization, double measure) {
        add(organization, Math.round(measure * MILLION));
    }

    void add(Organization organization, long amount) {
        for (int b = 0; b < counts.length; b++) {
            int position = breakdowns[b].position().applyAsInt(organization);
            if (position >= 0) {
                counts[b][position]++;
                sums[b][position] += amount;
            }
        }
    }

    /** How many belong to a category; 0 where they are not told apart so. */
    int count(Breakdown breakdown, int category) {
        for (int b = 0; b < counts.length; b++) {
            if (breakdowns[b].breakdown() == breakdown) {
                return counts[b][category];
            }
        }
        return 0;
    }

    /** Writes the counts. */
    void write(SeriesTable table, Indicator indicator, int month) {
        each((breakdown, category, b, c) -> table.put(indicator, breakdown, category, month, counts[b][c]));
    }

    /** Writes the sums, divided by a unit. */
    void writeSums(SeriesTable table, Indicator indicator, int month, double unit) {
        each((breakdown, category, b, c) -> table.put(indicator, breakdown, category, month, sums[b][c] / unit));
    }

    /** Writes the means; a category without organizations has none. */
    void writeMeans(SeriesTable table, Indicator indicator, int month, double unit) {
        each((breakdown, category, b, c) -> {
            double mean = counts[b][c] == 0 ? Double.NaN : sums[b][c] / unit / counts[b][c];
            table.put(indicator, breakdown, category, month, mean);
        });
    }

    private interface Cell {
        void at(Breakdown breakdown, String category, int b, int c);
    }

    private void each(Cell cell) {
        for (int b = 0; b < counts.length; b++) {
            OrganizationBreakdown breakdown = breakdowns[b];
            for (int c = 0; c < counts[b].length; c++) {
                cell.at(breakdown.breakdown(), breakdown.categories().get(c), b, c);
            }
        }
    }
}
