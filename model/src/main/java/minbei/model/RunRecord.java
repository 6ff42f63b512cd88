package minbei.model;

import java.util.List;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.SpendingLine;

/**
 * What one run left behind.
 *
 * @param seed the seed
 * @param series one series an indicator, breakdown and category, in a fixed order
 * @param spending money by month, purpose and need, in a fixed order
 * @param hash SHA-256 over the bits of {@code series} and {@code spending}, in hexadecimal
 */
public record RunRecord(long seed, List<IndicatorSeries> series, List<SpendingLine> spending, String hash) {
    /** Copies the lists. */
    public RunRecord {
        series = List.copyOf(series);
        spending = List.copyOf(spending);
    }
}
